#include "core/exchange/busy_times.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <algorithm>
#include <set>

namespace praxidesk::exchange {
namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

constexpr auto oneYear = std::chrono::days(366);
constexpr int mostOccurrences = 5000; // of one event in the years that are looked at
constexpr int mostSteps = 200000;     // of a rule, until its first occurrence of interest

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;
struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

WallClock wallClock(const icaltimetype &time) {
    return {QDate(time.year, time.month, time.day), time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59))};
}

icaltimetype floating(const WallClock &wall) {
    icaltimetype time = icaltime_null_time();
    time.year = wall.date.year();
    time.month = wall.date.month();
    time.day = wall.date.day();
    time.hour = wall.time.hour();
    time.minute = wall.time.minute();
    time.second = wall.time.second();
    return time;
}

/// Names that programs give to zones: plain, with a vendor's path before them, or Windows's.
std::optional<Zone> zoneOfName(const QString &name) {
    QString tail = name;
    while (!tail.isEmpty()) {
        // Qt makes a zone of any word that could be a POSIX rule; only names of real ones count here
        if (QTimeZone::isTimeZoneIdAvailable(tail.toUtf8())) {
            return Zone::fromId(tail);
        }
        const auto slash = tail.indexOf(u'/');
        tail = slash < 0 ? QString() : tail.mid(slash + 1);
    }
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    return iana.isEmpty() ? std::nullopt : Zone::fromId(QString::fromLatin1(iana));
}

/// How the times of one property become instants.
struct TimeRule {
    std::optional<Zone> zone;
    icaltimezone *described = nullptr;              ///< a VTIMEZONE of the file whose name nobody knows

    [[nodiscard]] Instant toInstant(const icaltimetype &time) const {
        if (zone) {
            return zone->toInstant(wallClock(time));
        }
        return Instant(std::chrono::seconds(icaltime_as_timet_with_zone(time, described)));
    }
    [[nodiscard]] WallClock toWallClock(Instant instant) const {
        const auto since = std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
        return zone ? zone->toWallClock(instant) : wallClock(icaltime_from_timet_with_zone(since, 0, described));
    }
};

class Reader {
public:
    Reader(const Zone &zone, Instant now) : m_zone(zone), m_now(now) {}

    BusyTimes read(const QByteArray &calendar) {
        const Component root(icalparser_parse_string(calendar.constData()));
        if (!root) {
            refuse(QString(), CalendarWords::tr("This is not an iCalendar file."));
            return std::move(m_all);
        }
        if (passes(root.get(), root.get())) {
            collectMoved(root.get(), root.get());
            readAll(root.get(), root.get());
        }
        return std::move(m_all);
    }

private:
    void refuse(const QString &where, const QString &message) { m_all.refused.push_back({where, message}); }

    // libical keeps one cursor for each component: the lists are taken first, so that a visitor may look around
    template <typename Visitor>
    static void forEachComponent(icalcomponent *parent, const Visitor &visitor) {
        std::vector<icalcomponent *> children;
        for (auto *child = icalcomponent_get_first_component(parent, ICAL_ANY_COMPONENT); child;
             child = icalcomponent_get_next_component(parent, ICAL_ANY_COMPONENT)) {
            children.push_back(child);
        }
        std::ranges::for_each(children, visitor);
    }
    template <typename Visitor>
    static void forEachProperty(icalcomponent *component, icalproperty_kind kind, const Visitor &visitor) {
        std::vector<icalproperty *> properties;
        for (auto *property = icalcomponent_get_first_property(component, kind); property;
             property = icalcomponent_get_next_property(component, kind)) {
            properties.push_back(property);
        }
        std::ranges::for_each(properties, visitor);
    }

    /// libical reads on after a mistake and leaves a note; where it concerns time, the file is not to be trusted.
    bool passes(icalcomponent *component, icalcomponent *calendar) {
        forEachProperty(component, ICAL_XLICERROR_PROPERTY, [&](icalproperty *property) {
            const QString note = QString::fromUtf8(icalproperty_get_xlicerror(property));
            for (const char *word : {"DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID", "FREEBUSY", "END tag"}) {
                if (note.contains(QLatin1String(word))) {
                    refuse(where(component), note.simplified());
                    break;
                }
            }
        });
        forEachComponent(component, [&](icalcomponent *child) { passes(child, calendar); });
        return m_all.refused.empty();
    }

    static QString where(icalcomponent *component) {
        const QString uid = uidOf(component);
        return uid.isEmpty() ? QString() : QStringLiteral("event %1").arg(uid);
    }
    static QString uidOf(icalcomponent *component) {
        auto *property = icalcomponent_get_first_property(component, ICAL_UID_PROPERTY);
        return property ? QString::fromUtf8(icalproperty_get_uid(property)) : QString();
    }
    static QString summaryOf(icalcomponent *component) {
        auto *property = icalcomponent_get_first_property(component, ICAL_SUMMARY_PROPERTY);
        return property ? QString::fromUtf8(icalproperty_get_summary(property)) : QString();
    }

    std::optional<TimeRule> ruleOf(icalproperty *property, const icaltimetype &time, icalcomponent *calendar) {
        if (icaltime_is_utc(time)) {
            return TimeRule{Zone(), nullptr};
        }
        auto *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        if (!parameter) {
            return TimeRule{m_zone, nullptr};
        }
        const QString name = QString::fromUtf8(icalparameter_get_tzid(parameter));
        if (auto zone = zoneOfName(name)) {
            return TimeRule{std::move(zone), nullptr};
        }
        if (auto *described = icalcomponent_get_timezone(calendar, name.toUtf8().constData())) {
            return TimeRule{std::nullopt, described};
        }
        refuse(where(icalproperty_get_parent(property)), CalendarWords::tr("The time zone “%1” is not known.").arg(name));
        return std::nullopt;
    }

    std::optional<Instant> instantOf(icalproperty *property, const icaltimetype &time, icalcomponent *calendar) {
        const auto rule = ruleOf(property, time, calendar);
        return rule ? std::optional(rule->toInstant(time)) : std::nullopt;
    }

    /// Occurrences that stand on their own (RECURRENCE-ID) are not written out from their rule.
    void collectMoved(icalcomponent *component, icalcomponent *calendar) {
        forEachComponent(component, [&](icalcomponent *child) {
            if (icalcomponent_isa(child) == ICAL_VCALENDAR_COMPONENT) {
                collectMoved(child, child);
            }
        });
        forEachComponent(component, [&](icalcomponent *child) {
            if (auto *property = icalcomponent_get_first_property(child, ICAL_RECURRENCEID_PROPERTY)) {
                if (const auto instant = instantOf(property, icalproperty_get_recurrenceid(property), calendar)) {
                    m_moved.insert({uidOf(child), *instant});
                }
            }
        });
    }

    void readAll(icalcomponent *component, icalcomponent *calendar) {
        switch (icalcomponent_isa(component)) {
        case ICAL_VEVENT_COMPONENT: readEvent(component, calendar); return;
        case ICAL_VFREEBUSY_COMPONENT: readFreeBusy(component, calendar); return;
        case ICAL_VCALENDAR_COMPONENT:
        case ICAL_XROOT_COMPONENT: {
            auto *inner = icalcomponent_isa(component) == ICAL_VCALENDAR_COMPONENT ? component : calendar;
            forEachComponent(component, [&](icalcomponent *child) { readAll(child, inner); });
            return;
        }
        default: return;
        }
    }

    static bool takesNoTime(icalcomponent *event) {
        auto *transparency = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
        return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED
               || (transparency && icalproperty_get_transp(transparency) == ICAL_TRANSP_TRANSPARENT);
    }

    void readEvent(icalcomponent *event, icalcomponent *calendar) {
        const QString name = summaryOf(event);
        if (takesNoTime(event)) {
            m_all.passedOver << CalendarWords::tr("“%1” takes no time").arg(name);
            return;
        }
        auto *property = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
        if (!property) {
            refuse(where(event), CalendarWords::tr("“%1” has no start.").arg(name));
            return;
        }
        const icaltimetype start = icalproperty_get_dtstart(property);
        const auto rule = ruleOf(property, start, calendar);
        if (!rule || !wallClock(start).date.isValid()) {
            if (rule) {
                refuse(where(event), CalendarWords::tr("The start of “%1” is no date.").arg(name));
            }
            return;
        }
        const auto length = lengthOf(event, start, *rule, calendar);
        if (!length) {
            return;
        }
        const QString uid = uidOf(event);
        const Instant first = rule->toInstant(start);
        if (auto *moved = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) {
            const auto original = instantOf(moved, icalproperty_get_recurrenceid(moved), calendar);
            add({uid, original.value_or(first), endOf(start, *rule, *length), name});
            return;
        }
        for (const auto &occurrence : occurrences(event, start, *rule, calendar)) {
            const Instant instant = rule->toInstant(occurrence);
            if (!m_moved.contains({uid, instant})) {
                add({uid, instant, endOf(occurrence, *rule, *length), name});
            }
        }
    }

    void add(BusyTime time) {
        if (time.interval.isEmpty()) {
            m_all.passedOver << CalendarWords::tr("“%1” takes no time").arg(time.summary);
        } else {
            m_all.times.push_back(std::move(time));
        }
    }

    /// All-day events last whole days of the wall clock, others elapsed time.
    struct Length {
        qint64 days = 0;
        Milliseconds elapsed{0};
    };

    std::optional<Length> lengthOf(icalcomponent *event, const icaltimetype &start, const TimeRule &rule, icalcomponent *calendar) {
        auto *end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
        auto *duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
        Length length;
        if (end) {
            const icaltimetype time = icalproperty_get_dtend(end);
            if (start.is_date) {
                length.days = wallClock(start).date.daysTo(wallClock(time).date);
            } else {
                const auto instant = instantOf(end, time, calendar);
                if (!instant) {
                    return std::nullopt;
                }
                length.elapsed = *instant - rule.toInstant(start);
            }
        } else if (duration) {
            const auto value = icalproperty_get_duration(duration);
            length.days = static_cast<qint64>(value.weeks) * 7 + value.days;
            length.elapsed = std::chrono::hours(value.hours) + Minutes(value.minutes) + std::chrono::seconds(value.seconds);
            if (value.is_neg) {
                length = {-length.days, -length.elapsed};
            }
        } else if (start.is_date) {
            length.days = 1;
        }
        if (length.days < 0 || length.elapsed < Milliseconds(0)) {
            refuse(where(event), CalendarWords::tr("“%1” ends before it starts.").arg(summaryOf(event)));
            return std::nullopt;
        }
        return length;
    }

    [[nodiscard]] static Interval endOf(const icaltimetype &start, const TimeRule &rule, const Length &length) {
        icaltimetype last = start;
        icaltime_adjust(&last, static_cast<int>(length.days), 0, 0, 0);
        return {rule.toInstant(start), rule.toInstant(last) + length.elapsed};
    }

    std::vector<icaltimetype> occurrences(icalcomponent *event, const icaltimetype &start, const TimeRule &rule, icalcomponent *calendar) {
        std::vector<icaltimetype> all{start};
        forEachProperty(event, ICAL_RRULE_PROPERTY, [&](icalproperty *property) { writeOut(event, icalproperty_get_rrule(property), start, rule, all); });
        forEachProperty(event, ICAL_RDATE_PROPERTY, [&](icalproperty *property) {
            const auto value = icalproperty_get_rdate(property);
            all.push_back(icaltime_is_null_time(value.time) ? value.period.start : value.time);
        });
        std::set<Instant> excluded;
        forEachProperty(event, ICAL_EXDATE_PROPERTY, [&](icalproperty *property) {
            if (const auto instant = instantOf(property, icalproperty_get_exdate(property), calendar)) {
                excluded.insert(*instant);
            }
        });
        std::set<Instant> seen;
        std::erase_if(all, [&](const icaltimetype &time) {
            const Instant instant = rule.toInstant(time);
            return excluded.contains(instant) || !seen.insert(instant).second;
        });
        return all;
    }

    void writeOut(icalcomponent *event, icalrecurrencetype recurrence, icaltimetype start, const TimeRule &rule, std::vector<icaltimetype> &all) {
        const Instant first = rule.toInstant(start);
        const Instant from = m_now - oneYear;
        const Instant until = std::max(first, m_now) + oneYear;
        if (icaltime_is_utc(recurrence.until)) {
            // The rule runs on the wall clock; its end is told in UTC.
            recurrence.until = floating(rule.toWallClock(Zone().toInstant(wallClock(recurrence.until))));
        }
        start.zone = nullptr;
        if (first < from) {
            all.clear();
        }
        const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(recurrence, start));
        if (!iterator) {
            refuse(where(event), CalendarWords::tr("The repetition of “%1” cannot be understood.").arg(summaryOf(event)));
            return;
        }
        if (first < from && recurrence.count == 0) {
            auto earliest = floating(rule.toWallClock(from));
            earliest.is_date = start.is_date;
            icalrecur_iterator_set_start(iterator.get(), earliest);
        }
        int steps = 0;
        for (auto next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next); next = icalrecur_iterator_next(iterator.get())) {
            const Instant instant = rule.toInstant(next);
            if (instant >= until) {
                break;
            }
            if (instant >= from) {
                all.push_back(next);
            }
            if (++steps > mostSteps || static_cast<int>(all.size()) > mostOccurrences) {
                refuse(where(event), CalendarWords::tr("“%1” repeats too often.").arg(summaryOf(event)));
                return;
            }
        }
    }

    void readFreeBusy(icalcomponent *component, icalcomponent *calendar) {
        bool any = false;
        forEachProperty(component, ICAL_FREEBUSY_PROPERTY, [&](icalproperty *property) {
            any = true;
            auto *parameter = icalproperty_get_first_parameter(property, ICAL_FBTYPE_PARAMETER);
            if (parameter && icalparameter_get_fbtype(parameter) == ICAL_FBTYPE_FREE) {
                return;
            }
            const auto period = icalproperty_get_freebusy(property);
            const auto start = instantOf(property, period.start, calendar);
            if (!start) {
                return;
            }
            const auto end = icaltime_is_null_time(period.end)
                                 ? std::optional(*start + Milliseconds(std::chrono::seconds(icaldurationtype_as_int(period.duration))))
                                 : instantOf(property, period.end, calendar);
            if (end) {
                add({uidOf(component), *start, {*start, *end}, summaryOf(component)});
            }
        });
        auto *start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
        auto *end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY);
        if (!any && start && end) {
            const auto from = instantOf(start, icalproperty_get_dtstart(start), calendar);
            const auto to = instantOf(end, icalproperty_get_dtend(end), calendar);
            if (from && to) {
                add({uidOf(component), *from, {*from, *to}, summaryOf(component)});
            }
        }
    }

    Zone m_zone;
    Instant m_now;
    BusyTimes m_all;
    std::set<std::pair<QString, Instant>> m_moved;
};

} // namespace

BusyTimes readBusyTimes(const QByteArray &calendar, const Zone &zone, Instant now) { return Reader(zone, now).read(calendar); }

} // namespace praxidesk::exchange
