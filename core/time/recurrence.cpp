#include "core/time/recurrence.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <memory>

namespace praxidesk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

struct FreeIterator {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

icaltimetype toIcal(const WallClock &wall) {
    icaltimetype time = icaltime_null_time();
    time.year = wall.date.year();
    time.month = wall.date.month();
    time.day = wall.date.day();
    time.hour = wall.time.hour();
    time.minute = wall.time.minute();
    time.second = wall.time.second();
    return time;
}

WallClock fromIcal(const icaltimetype &time) { return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second)}; }

/// ICAL_NO_RECURRENCE as frequency when it is none. UNTIL is read as wall clock, with or without a Z.
icalrecurrencetype parsed(const QString &rule) {
    icalerror_clear_errno();
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule.toLatin1().constData());
    if (icalerrno != ICAL_NO_ERROR) {
        icalerror_clear_errno();
        recurrence.freq = ICAL_NO_RECURRENCE;
    }
    recurrence.until.zone = nullptr;
    if (!icaltime_is_null_time(recurrence.until) && recurrence.until.is_date) {
        // a day includes everything of that day
        recurrence.until.is_date = 0;
        recurrence.until.hour = 23;
        recurrence.until.minute = 59;
        recurrence.until.second = 59;
    }
    return recurrence;
}

} // namespace

tl::expected<Recurrence, QString> Recurrence::parse(QStringView rule, WallClock start) {
    QString text = rule.toString().simplified().remove(u' ').toUpper();
    if (text.startsWith(QLatin1String("RRULE:"))) {
        text.remove(0, 6);
    }
    if (!start.date.isValid() || !start.time.isValid()) {
        return tl::unexpected(Text::tr("A recurrence needs a day and a time to begin with."));
    }
    if (!text.contains(QLatin1String("FREQ="))) {
        return tl::unexpected(Text::tr("“%1” is not a recurrence rule; it should look like FREQ=WEEKLY;BYDAY=MO,WE;COUNT=8.").arg(rule));
    }
    const icalrecurrencetype recurrence = parsed(text);
    if (recurrence.freq == ICAL_NO_RECURRENCE || !Iterator(icalrecur_iterator_new(recurrence, toIcal(start)))) {
        return tl::unexpected(Text::tr("“%1” is not a recurrence rule: a part of it is unknown or out of range.").arg(rule));
    }
    if (recurrence.freq < ICAL_DAILY_RECURRENCE) {
        return tl::unexpected(Text::tr("“%1” repeats within a day; daily, weekly, monthly and yearly rules are understood.").arg(rule));
    }
    return Recurrence(text, start);
}

QString Recurrence::rule() const { return m_rule; }
WallClock Recurrence::start() const { return m_start; }

bool Recurrence::isEndless() const {
    const icalrecurrencetype recurrence = parsed(m_rule);
    return recurrence.count == 0 && icaltime_is_null_time(recurrence.until);
}

std::vector<WallClock> Recurrence::occurrences(QDate first, QDate last, int limit) const {
    const icalrecurrencetype recurrence = parsed(m_rule);
    const icaltimetype start = toIcal(m_start);
    const Iterator iterator(icalrecur_iterator_new(recurrence, start));
    std::vector<WallClock> found;
    if (!iterator || limit <= 0) {
        return found;
    }
    const auto take = [&](const WallClock &occurrence) {
        if (occurrence.date >= first && occurrence.date <= last && int(found.size()) < limit) {
            found.push_back(occurrence);
        }
    };
    take(m_start);
    int left = recurrence.count > 0 ? recurrence.count - 1 : -1;
    if (recurrence.count == 0 && first > m_start.date) {
        // from the day before, so that the iterator's own rounding loses nothing
        icalrecur_iterator_set_start(iterator.get(), toIcal({first.addDays(-1), QTime(0, 0)}));
    }
    for (icaltimetype next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next) && left != 0; next = icalrecur_iterator_next(iterator.get())) {
        const WallClock occurrence = fromIcal(next);
        if (occurrence.date > last || int(found.size()) >= limit) {
            break;
        }
        if (occurrence.date < m_start.date || (occurrence.date == m_start.date && occurrence.time <= m_start.time)) {
            continue; // the first one is there already
        }
        take(occurrence);
        left = left > 0 ? left - 1 : left;
    }
    return found;
}

} // namespace praxidesk
