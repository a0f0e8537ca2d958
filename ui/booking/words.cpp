#include "ui/booking/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace praxidesk::booking {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString timeText(Instant instant, const Zone &zone) {
    return zone.toWallClock(instant).time.toString(QStringLiteral("HH:mm"));
}

QString rangeText(const Interval &interval, const Zone &zone) {
    return Words::tr("%1–%2", "from time to time").arg(timeText(interval.start, zone), timeText(interval.end, zone));
}

QString durationText(Milliseconds duration) {
    const int minutes = static_cast<int>(std::chrono::duration_cast<Minutes>(duration).count());
    if (minutes < 60) {
        return Words::tr("%n min", "duration", minutes);
    }
    if (minutes % 60 == 0) {
        return Words::tr("%n h", "duration", minutes / 60);
    }
    return Words::tr("%1 h %2", "hours and minutes").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString shortDay(QDate date) {
    return QLocale().toString(date, Words::tr("ddd d", "short day, see QDate::toString"));
}

QString longDay(QDate date) {
    return QLocale().toString(date, Words::tr("dddd d MMMM", "long day, see QDate::toString"));
}

QString relativeDay(QDate date, QDate today) {
    if (date == today) {
        return Words::tr("today");
    }
    if (date == today.addDays(1)) {
        return Words::tr("tomorrow");
    }
    if (date.month() == today.month() && date.year() == today.year()) {
        return shortDay(date);
    }
    return QLocale().toString(date, Words::tr("ddd d MMM", "day with month, see QDate::toString"));
}

QString bornText(QDate birthDate, QDate today) {
    if (!birthDate.isValid()) {
        return {};
    }
    int age = today.year() - birthDate.year();
    if (today.month() < birthDate.month() || (today.month() == birthDate.month() && today.day() < birthDate.day())) {
        --age;
    }
    return Words::tr("born %1 (%2)", "birth date and age").arg(birthDateText(birthDate)).arg(qMax(0, age));
}

QString birthDateText(QDate birthDate) {
    return birthDate.isValid() ? QLocale().toString(birthDate, Words::tr("d MMMM yyyy", "birth date, see QDate::toString")) : QString();
}

QString statusText(AppointmentStatus status) {
    switch (status) {
    case AppointmentStatus::Proposed: return Words::tr("proposed");
    case AppointmentStatus::Pending: return Words::tr("pending");
    case AppointmentStatus::Booked: return Words::tr("expected");
    case AppointmentStatus::Arrived: return Words::tr("arrived");
    case AppointmentStatus::CheckedIn: return Words::tr("in room");
    case AppointmentStatus::Fulfilled: return Words::tr("done");
    case AppointmentStatus::Cancelled: return Words::tr("cancelled");
    case AppointmentStatus::NoShow: return Words::tr("no-show");
    case AppointmentStatus::EnteredInError: return Words::tr("entered in error");
    case AppointmentStatus::Waitlist: return Words::tr("waiting list");
    }
    return {};
}

QString responseText(ParticipationStatus status) {
    switch (status) {
    case ParticipationStatus::Accepted: return Words::tr("accepted");
    case ParticipationStatus::Declined: return Words::tr("declined");
    case ParticipationStatus::Tentative: return Words::tr("tentative");
    case ParticipationStatus::NeedsAction: return Words::tr("no answer yet");
    case ParticipationStatus::InProcess: return Words::tr("in process");
    case ParticipationStatus::Completed: return Words::tr("completed");
    case ParticipationStatus::EnteredInError: return Words::tr("entered in error");
    }
    return {};
}

QString promiseText(Promise promise) {
    switch (promise) {
    case Promise::Local: return Words::tr("this desk only");
    case Promise::Queued: return Words::tr("queued for the server");
    case Promise::Confirmed: return Words::tr("confirmed by the server");
    case Promise::Refused: return Words::tr("refused by the server");
    case Promise::Conflict: return Words::tr("conflict to decide");
    }
    return {};
}

QString blockKindText(BlockKind kind) {
    switch (kind) {
    case BlockKind::Lunch: return Words::tr("Lunch");
    case BlockKind::Meeting: return Words::tr("Meeting");
    case BlockKind::Leave: return Words::tr("Leave");
    case BlockKind::Other: return Words::tr("Other");
    }
    return {};
}

bool isPlaceOrThing(ResourceType type) {
    return type == ResourceType::Location || type == ResourceType::Device;
}

QString scheduleName(const store::Store &store, const Schedule &schedule) {
    const auto nameOf = [&store](const Reference &reference) {
        if (reference.key) {
            if (const auto actor = store.actor(narrow<ActorId>(reference.key)); actor && !actor->name.isEmpty()) {
                return actor->name;
            }
        }
        return reference.display.isEmpty() ? reference.reference : reference.display;
    };
    for (const auto &actor : schedule.actors) {
        if (!isPlaceOrThing(actor.type)) {
            return nameOf(actor);
        }
    }
    return schedule.actors.empty() ? schedule.comment : nameOf(schedule.actors.front());
}

QString scheduleName(const store::Store &store, ScheduleId id) {
    const auto schedule = store.schedule(id);
    return schedule ? scheduleName(store, *schedule) : QString();
}

QString scheduleRole(const Schedule &schedule) {
    for (const auto *concepts : {&schedule.specialty, &schedule.serviceType, &schedule.serviceCategory}) {
        if (!concepts->empty()) {
            return concepts->front().label();
        }
    }
    return {};
}

QStringList clashSentences(const std::vector<Clash> &clashes) {
    const auto byVisit = [](const Clash &clash) { return clash.reference.startsWith(QLatin1String("Appointment/")); };
    QStringList sentences;
    for (const auto &clash : clashes) {
        const bool said = !byVisit(clash) && clash.interval && std::ranges::any_of(clashes, [&](const Clash &other) {
                              return byVisit(other) && other.interval && other.interval->covers(*clash.interval);
                          });
        if (!said && !sentences.contains(clash.message)) {
            sentences << clash.message;
        }
    }
    return sentences;
}

QString errorText(const Error &error) {
    QStringList sentences{error.message};
    for (const auto &sentence : clashSentences(error.clashes)) {
        if (!error.message.contains(sentence)) {
            sentences << sentence;
        }
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace praxidesk::booking
