#include "core/exchange/holidays.h"

#include "core/time/recurrence.h"

#include <QCoreApplication>
#include <QFile>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <set>

namespace praxidesk::exchange {
namespace {

struct HolidayWords {
    Q_DECLARE_TR_FUNCTIONS(HolidayWords)
};

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr int mostOccurrences = 1000;
constexpr int longestEvent = 60; ///< days; what is longer is no holiday but a season

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

QDate dateOf(const icaltimetype &time) { return {time.year, time.month, time.day}; }

struct Event {
    QDate start;
    int days = 1;
    QString name;
    QStringList rules;
    std::set<QDate> without;
};

/// nullopt for what is cancelled, has a time of day, or no real date.
std::optional<Event> eventOf(icalcomponent *component) {
    const auto *start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    if (start == nullptr || icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED) {
        return std::nullopt;
    }
    const icaltimetype first = icalcomponent_get_dtstart(component);
    Event event{.start = dateOf(first), .name = QString::fromUtf8(icalcomponent_get_summary(component)).simplified(), .rules = {}, .without = {}};
    if (first.is_date == 0 || !event.start.isValid()) {
        return std::nullopt;
    }
    const icaltimetype end = icalcomponent_get_dtend(component);
    if (!icaltime_is_null_time(end) && dateOf(end).isValid()) {
        event.days = std::clamp(static_cast<int>(event.start.daysTo(dateOf(end))), 1, longestEvent);
    }
    for (auto *rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY); rule; rule = icalcomponent_get_next_property(component, ICAL_RRULE_PROPERTY)) {
        char *text = icalproperty_get_value_as_string_r(rule);
        event.rules << QString::fromUtf8(text);
        icalmemory_free_buffer(text);
    }
    for (auto *except = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY); except; except = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY)) {
        event.without.insert(dateOf(icalproperty_get_exdate(except)));
    }
    return event;
}

std::set<QDate> startsOf(const Event &event, QDate first, QDate last) {
    std::set<QDate> starts{event.start};
    for (const QString &rule : event.rules) {
        if (const auto recurrence = Recurrence::parse(rule, {event.start, QTime(0, 0)})) {
            for (const WallClock &occurrence : recurrence->occurrences(first.addDays(-longestEvent), last, mostOccurrences)) {
                starts.insert(occurrence.date);
            }
        }
    }
    std::erase_if(starts, [&event](QDate date) { return event.without.contains(date); });
    return starts;
}

void collect(icalcomponent *parent, std::vector<Event> &events) {
    std::vector<icalcomponent *> children;
    for (auto *child = icalcomponent_get_first_component(parent, ICAL_ANY_COMPONENT); child; child = icalcomponent_get_next_component(parent, ICAL_ANY_COMPONENT)) {
        children.push_back(child);
    }
    for (auto *child : children) {
        if (icalcomponent_isa(child) == ICAL_VEVENT_COMPONENT) {
            if (auto event = eventOf(child)) {
                events.push_back(std::move(*event));
            }
        } else {
            collect(child, events);
        }
    }
}

} // namespace

Result<std::vector<desk::Holiday>> readHolidays(const QByteArray &calendar, QDate first, QDate last) {
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(calendar.constData()));
    std::vector<Event> events;
    if (root) {
        collect(root.get(), events);
    }
    if (events.empty()) {
        return failure(ErrorCode::InvalidArgument, root ? HolidayWords::tr("This calendar has no all-day events.") : HolidayWords::tr("This is not an iCalendar file."));
    }
    std::vector<desk::Holiday> holidays;
    std::set<std::pair<QDate, QString>> known;
    for (const Event &event : events) {
        for (const QDate start : startsOf(event, first, last)) {
            for (int day = 0; day < event.days; ++day) {
                const QDate date = start.addDays(day);
                if (date >= first && date <= last && known.emplace(date, event.name).second) {
                    holidays.push_back({date, event.name});
                }
            }
        }
    }
    std::ranges::stable_sort(holidays, {}, &desk::Holiday::date);
    return holidays;
}

Result<std::vector<desk::Holiday>> readHolidayFile(const QString &file, QDate first, QDate last) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, HolidayWords::tr("“%1” cannot be read: %2").arg(file, in.errorString()));
    }
    return readHolidays(in.read(largestFile), first, last);
}

} // namespace praxidesk::exchange
