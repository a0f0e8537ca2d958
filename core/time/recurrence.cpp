#include "core/time/recurrence.h"

#include <QCoreApplication>
#include <QStringList>

#include <libical/ical.h>

#include <algorithm>
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

WallClock wallClock(const icaltimetype &time) {
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, std::min(time.second, 59))};
}

bool isBefore(const WallClock &a, const WallClock &b) { return std::tie(a.date, a.time) < std::tie(b.date, b.time); }

/// UNTIL as wall clock, whether it was written so, as a date (that whole day counts) or in UTC.
icalrecurrencetype ruleOf(const QString &text) {
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.toLatin1().constData());
    if (!icaltime_is_null_time(rule.until)) {
        if (rule.until.is_date) {
            rule.until.is_date = 0;
            rule.until.hour = 23;
            rule.until.minute = 59;
            rule.until.second = 59;
        }
        rule.until.zone = nullptr;
    }
    return rule;
}

/// What libical passes over in silence or does not say in words.
QString wrongPart(const QString &rule) {
    static const QStringList names{
        QStringLiteral("FREQ"), QStringLiteral("UNTIL"), QStringLiteral("COUNT"), QStringLiteral("INTERVAL"), QStringLiteral("BYDAY"),
        QStringLiteral("BYMONTHDAY"), QStringLiteral("BYYEARDAY"), QStringLiteral("BYWEEKNO"), QStringLiteral("BYMONTH"),
        QStringLiteral("BYSETPOS"), QStringLiteral("WKST"),
    };
    static const QStringList frequencies{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")};
    QStringList seen;
    for (const QString &part : rule.split(u';')) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (value.isEmpty() || part.count(u'=') != 1) {
            return Text::tr("“%1” is no part of a recurrence; parts look like FREQ=WEEKLY and are separated by ';'.").arg(part);
        }
        if (!names.contains(name)) {
            return Text::tr("“%1” is not known in a recurrence of days.").arg(name);
        }
        if (seen.contains(name)) {
            return Text::tr("%1 is there twice.").arg(name);
        }
        seen << name;
        if (name == QLatin1String("FREQ") && !frequencies.contains(value)) {
            return Text::tr("“%1” is not DAILY, WEEKLY, MONTHLY or YEARLY.").arg(value);
        }
        bool isNumber = false;
        if ((name == QLatin1String("COUNT") || name == QLatin1String("INTERVAL")) && (value.toInt(&isNumber) < 1 || !isNumber)) {
            return Text::tr("%1 takes a number from 1 on, not “%2”.").arg(name, value);
        }
    }
    if (!seen.contains(QStringLiteral("FREQ"))) {
        return Text::tr("A recurrence says how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.");
    }
    if (seen.contains(QStringLiteral("COUNT")) && seen.contains(QStringLiteral("UNTIL"))) {
        return Text::tr("A recurrence has COUNT or UNTIL, not both.");
    }
    return {};
}

} // namespace

tl::expected<Recurrence, QString> Recurrence::parse(QStringView text, WallClock start, StartCounts startCounts) {
    QString rule = text.toString().simplified().remove(u' ').toUpper();
    if (rule.startsWith(QLatin1String("RRULE:"))) {
        rule.remove(0, 6);
    }
    if (!start.date.isValid() || !start.time.isValid()) {
        return tl::unexpected(Text::tr("A recurrence needs a day and a time to start at."));
    }
    if (QString wrong = wrongPart(rule); !wrong.isEmpty()) {
        return tl::unexpected(wrong);
    }
    const icalrecurrencetype parsed = ruleOf(rule);
    if (parsed.freq == ICAL_NO_RECURRENCE) {
        return tl::unexpected(Text::tr("“%1” is not a recurrence rule.").arg(rule));
    }
    if (!icaltime_is_null_time(parsed.until)) {
        if (!icaltime_is_valid_time(parsed.until) || !wallClock(parsed.until).date.isValid()) {
            return tl::unexpected(Text::tr("UNTIL is not a day, such as UNTIL=20261231."));
        }
    } else if (rule.contains(QLatin1String("UNTIL="))) {
        return tl::unexpected(Text::tr("UNTIL is not a day, such as UNTIL=20261231."));
    }
    if (const Iterator iterator(icalrecur_iterator_new(parsed, floating(start))); !iterator) {
        return tl::unexpected(Text::tr("“%1” is a rule that has no day.").arg(rule));
    }
    return Recurrence(std::move(rule), start, startCounts);
}

QString Recurrence::rule() const { return m_rule; }
WallClock Recurrence::start() const { return m_start; }

bool Recurrence::isEndless() const {
    return !m_rule.contains(QLatin1String("COUNT=")) && !m_rule.contains(QLatin1String("UNTIL="));
}

std::vector<WallClock> Recurrence::occurrences(QDate first, QDate last, int limit) const {
    std::vector<WallClock> found;
    if (last < m_start.date || last < first || limit <= 0) {
        return found;
    }
    const icalrecurrencetype rule = ruleOf(m_rule);
    const Iterator iterator(icalrecur_iterator_new(rule, floating(m_start)));
    if (!iterator) {
        return found;
    }
    int left = rule.count > 0 ? rule.count : -1;
    const bool always = m_startCounts == StartCounts::Always;
    if (always) {
        if (m_start.date >= first) {
            found.push_back(m_start);
        }
        left -= left > 0 ? 1 : 0;
    }
    if (rule.count == 0 && first > m_start.date) {
        icalrecur_iterator_set_start(iterator.get(), floating({first, m_start.time}));
    }
    for (auto next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next) && left != 0; next = icalrecur_iterator_next(iterator.get())) {
        const WallClock occurrence = wallClock(next);
        if (occurrence.date > last || int(found.size()) >= limit) {
            break;
        }
        if (!occurrence.date.isValid() || isBefore(occurrence, m_start) || (always && occurrence == m_start)) {
            continue;
        }
        left -= left > 0 ? 1 : 0;
        if (occurrence.date >= first) {
            found.push_back(occurrence);
        }
    }
    return found;
}

} // namespace praxidesk
