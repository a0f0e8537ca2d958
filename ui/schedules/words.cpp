#include "ui/schedules/words.h"

#include "core/time/short_date.h"
#include "ui/booking/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace praxidesk::schedules {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)
};

QString timeText(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QString rangeText(QTime start, QTime end) {
    return Words::tr("%1–%2", "times").arg(timeText(start), end == QTime(0, 0) ? QStringLiteral("24:00") : timeText(end));
}

QString weeksText(WeeklyRule::Weeks weeks) {
    switch (weeks) {
    case WeeklyRule::Weeks::Every: return Words::tr("Every week");
    case WeeklyRule::Weeks::Odd: return Words::tr("Odd weeks");
    case WeeklyRule::Weeks::Even: return Words::tr("Even weeks");
    }
    return {};
}

} // namespace

QString dayName(int day) { return QLocale().standaloneDayName(day); }

QString timesText(const Span &span) { return rangeText(timeOf(span.start), timeOf(span.end)); }

QString spanName(const Span &span) { return Words::tr("%1 %2", "Monday 08:00–12:00").arg(dayName(span.day), timesText(span)); }

QString dayTotal(const std::vector<Span> &spans, int day) {
    int minutes = 0;
    for (const Span &span : spans) {
        minutes += span.day == day ? span.end - span.start : 0;
    }
    return minutes == 0 ? Words::tr("closed") : booking::durationText(Minutes(minutes));
}

QString planName(const WeekPlan &plan) {
    QString name = weeksText(plan.weeks);
    const auto date = [](QDate value) { return shortDate(value); };
    if (plan.validFrom && plan.validTo) {
        name = Words::tr("%1, %2 to %3", "every week, date to date").arg(name, date(*plan.validFrom), date(*plan.validTo));
    } else if (plan.validFrom) {
        name = Words::tr("%1 from %2", "every week from date").arg(name, date(*plan.validFrom));
    } else if (plan.validTo) {
        name = Words::tr("%1 until %2", "every week until date").arg(name, date(*plan.validTo));
    }
    if (!plan.serviceTypes.isEmpty()) {
        name = Words::tr("%1, only %2", "every week, only services").arg(name, QLocale().createSeparatedList(plan.serviceTypes));
    }
    return name;
}

QString exceptionText(const DayException &exception) {
    if (exception.windows.empty()) {
        return Words::tr("closed");
    }
    QStringList windows;
    for (const DayWindow &window : exception.windows) {
        windows << rangeText(window.start, window.end);
    }
    return windows.join(QStringLiteral(", "));
}

QString dateText(QDate date) { return QLocale().toString(date, Words::tr("ddd d MMM yyyy", "see QLocale::toString")); }

QString datesText(QDate first, QDate last) {
    return first == last ? dateText(first) : Words::tr("%1 – %2", "dates").arg(dateText(first), dateText(last));
}

QStringList listOf(const QString &text) {
    QStringList values;
    for (const QString &part : text.split(u',')) {
        if (!part.trimmed().isEmpty()) {
            values << part.simplified();
        }
    }
    values.removeDuplicates();
    return values;
}

QString textOf(const std::vector<Concept> &values) {
    QStringList labels;
    for (const Concept &value : values) {
        labels << value.label();
    }
    return labels.join(QStringLiteral(", "));
}

std::vector<Concept> conceptsOf(const QString &text, const std::vector<Concept> &before) {
    if (text == textOf(before)) {
        return before; // labels may hold commas; what nobody touched stays as it is
    }
    std::vector<Concept> values;
    for (const QString &label : listOf(text)) {
        const auto known = std::find_if(before.begin(), before.end(), [&label](const Concept &value) { return value.label() == label; });
        values.push_back(known == before.end() ? Concept::ofText(label) : *known);
    }
    return values;
}

QString scheduleTitle(const store::Store &store, const Schedule &schedule) {
    const QString name = booking::scheduleName(store, schedule);
    const QString role = booking::scheduleRole(schedule);
    return role.isEmpty() ? name : Words::tr("%1, %2", "practitioner, role").arg(name, role);
}

QString actorKind(ResourceType type) {
    switch (type) {
    case ResourceType::Practitioner: return Words::tr("Practitioner");
    case ResourceType::PractitionerRole: return Words::tr("Practitioner in a role");
    case ResourceType::Location: return Words::tr("Room");
    case ResourceType::Device: return Words::tr("Device");
    case ResourceType::HealthcareService: return Words::tr("Service");
    case ResourceType::Patient: return Words::tr("Patient");
    default: return Words::tr("Other");
    }
}

} // namespace praxidesk::schedules
