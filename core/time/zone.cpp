#include "core/time/zone.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace praxidesk {

/// The changes of the decades that a clinic lives in: asking the zone database costs twenty times as much. What lies
/// outside is asked of the database.
struct Zone::Offsets {
    struct Change {
        qint64 from;
        qint64 offset;
    };
    qint64 first;                                   ///< [first, last) is known
    qint64 last;
    std::vector<Change> changes;                    ///< ascending; the first one at `first`

    [[nodiscard]] std::vector<Change>::const_iterator at(qint64 utc) const {
        return std::prev(std::upper_bound(changes.begin(), changes.end(), utc, [](qint64 instant, const Change &change) { return instant < change.from; }));
    }
    [[nodiscard]] bool knows(qint64 utc) const { return first <= utc && utc < last; }
};

namespace {

Instant fromMilliseconds(qint64 value) { return Instant(Milliseconds(value)); }
qint64 milliseconds(Instant instant) { return instant.time_since_epoch().count(); }

/// The wall clock read as if it were UTC: the axis on which an offset is subtracted.
qint64 naiveMilliseconds(const WallClock &wallClock) {
    return wallClock.date.toJulianDay() * 86'400'000LL - 2'440'588LL * 86'400'000LL + wallClock.time.msecsSinceStartOfDay();
}

qint64 askedOffset(const QTimeZone &zone, qint64 utc) {
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, QTimeZone::utc())) * 1000LL;
}

/// Appends `count` digits; QDateTime's formats cost twenty times as much, and every resource has several times.
void appendDigits(QString &text, int value, int count) {
    text.resize(text.size() + count, u'0');
    for (auto at = text.size() - 1; value > 0; --at, value /= 10) {
        text[at] = QChar(char16_t(u'0' + value % 10));
    }
}

QString isoWithOffset(const WallClock &wallClock, const QString &offset) {
    if (wallClock.date.year() < 0 || wallClock.date.year() > 9999) {
        return wallClock.date.toString(Qt::ISODate) + QLatin1Char('T') + wallClock.time.toString(Qt::ISODateWithMs) + offset;
    }
    QString text;
    text.reserve(32);
    appendDigits(text, wallClock.date.year(), 4);
    text += u'-';
    appendDigits(text, wallClock.date.month(), 2);
    text += u'-';
    appendDigits(text, wallClock.date.day(), 2);
    text += u'T';
    appendDigits(text, wallClock.time.hour(), 2);
    text += u':';
    appendDigits(text, wallClock.time.minute(), 2);
    text += u':';
    appendDigits(text, wallClock.time.second(), 2);
    if (wallClock.time.msec() != 0) {
        text += u'.';
        appendDigits(text, wallClock.time.msec(), 3);
    }
    return text + offset;
}

/// Reads exactly `count` digits at `*at` and moves past them.
std::optional<int> digits(QStringView text, qsizetype *at, int count) {
    int value = 0;
    for (int i = 0; i < count; ++i, ++*at) {
        if (*at >= text.size() || text[*at] < u'0' || text[*at] > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (text[*at].unicode() - u'0');
    }
    return value;
}

bool literal(QStringView text, qsizetype *at, char16_t expected) {
    if (*at >= text.size() || text[*at] != QChar(expected)) {
        return false;
    }
    ++*at;
    return true;
}

struct TimeText {
    WallClock wallClock;
    std::optional<int> offsetMinutes;
};

std::optional<QTime> readTime(QStringView text, qsizetype *at) {
    const auto hour = digits(text, at, 2);
    if (!hour || !literal(text, at, u':')) {
        return std::nullopt;
    }
    const auto minute = digits(text, at, 2);
    int second = 0;
    int millisecond = 0;
    if (minute && literal(text, at, u':')) {
        const auto read = digits(text, at, 2);
        if (!read) {
            return std::nullopt;
        }
        second = *read;
        if (literal(text, at, u'.')) {
            int scale = 100;
            const qsizetype first = *at;
            while (*at < text.size() && text[*at] >= u'0' && text[*at] <= u'9') {
                millisecond += (text[*at].unicode() - u'0') * scale;
                scale /= 10;
                ++*at;
            }
            if (*at == first) {
                return std::nullopt;
            }
        }
        if (second == 60) {
            second = 59;
            millisecond = 999;
        }
    }
    if (!minute || !QTime::isValid(*hour, *minute, second, millisecond)) {
        return std::nullopt;
    }
    return QTime(*hour, *minute, second, millisecond);
}

std::optional<TimeText> readTimeText(QStringView text) {
    qsizetype at = 0;
    const auto year = digits(text, &at, 4);
    if (!year || *year == 0 || !literal(text, &at, u'-')) {
        return std::nullopt;
    }
    const auto month = digits(text, &at, 2);
    if (!month || !literal(text, &at, u'-')) {
        return std::nullopt;
    }
    const auto day = digits(text, &at, 2);
    if (!day || !QDate::isValid(*year, *month, *day)) {
        return std::nullopt;
    }
    TimeText result{{QDate(*year, *month, *day), QTime(0, 0)}, std::nullopt};
    if (at == text.size()) {
        return result;
    }
    if (!literal(text, &at, u'T')) {
        return std::nullopt;
    }
    const auto time = readTime(text, &at);
    if (!time) {
        return std::nullopt;
    }
    result.wallClock.time = *time;
    if (at == text.size()) {
        return result;
    }
    if (literal(text, &at, u'Z')) {
        result.offsetMinutes = 0;
    } else {
        const int sign = text[at] == u'-' ? -1 : text[at] == u'+' ? 1 : 0;
        if (sign == 0) {
            return std::nullopt;
        }
        ++at;
        const auto hours = digits(text, &at, 2);
        if (!hours || !literal(text, &at, u':')) {
            return std::nullopt;
        }
        const auto minutes = digits(text, &at, 2);
        if (!minutes || *hours > 14 || *minutes > 59 || (*hours == 14 && *minutes > 0)) {
            return std::nullopt;
        }
        result.offsetMinutes = sign * (*hours * 60 + *minutes);
    }
    return at == text.size() ? std::optional(result) : std::nullopt;
}

} // namespace

Zone::Zone() : m_zone(QTimeZone::utc()) {}
Zone::Zone(QTimeZone zone) : m_zone(std::move(zone)) {
    // after 2037 the database goes by a rule and lists no changes any more
    const QDateTime first(QDate(1970, 1, 2), QTime(0, 0), QTimeZone::utc());
    const QDateTime last(QDate(2037, 1, 1), QTime(0, 0), QTimeZone::utc());
    auto offsets = std::make_shared<Offsets>();
    offsets->first = first.toMSecsSinceEpoch();
    offsets->last = last.toMSecsSinceEpoch();
    offsets->changes.push_back({offsets->first, askedOffset(m_zone, offsets->first)});
    for (const QTimeZone::OffsetData &change : m_zone.transitions(first, last)) {
        const qint64 offset = change.offsetFromUtc * 1000LL;
        if (offset != offsets->changes.back().offset) {
            offsets->changes.push_back({change.atUtc.toMSecsSinceEpoch(), offset});
        }
    }
    m_offsets = std::move(offsets);
}

qint64 Zone::offsetMilliseconds(qint64 utc) const {
    if (!m_offsets) {
        return 0;
    }
    return m_offsets->knows(utc) ? m_offsets->at(utc)->offset : askedOffset(m_zone, utc);
}

Zone::Steady Zone::steadyAround(Instant instant) const {
    const qint64 utc = milliseconds(instant);
    if (!m_offsets) {
        return {{Instant::min(), Instant::max()}, Milliseconds(0)};
    }
    if (!m_offsets->knows(utc)) {
        return {{instant, instant + Milliseconds(1)}, Milliseconds(askedOffset(m_zone, utc))};
    }
    const auto change = m_offsets->at(utc);
    const auto next = std::next(change);
    const qint64 end = next == m_offsets->changes.end() ? m_offsets->last : next->from;
    return {{fromMilliseconds(change->from), fromMilliseconds(end)}, Milliseconds(change->offset)};
}

std::optional<Zone> Zone::fromId(const QString &ianaId) {
    if (ianaId == QLatin1String("UTC")) {
        return Zone();
    }
    // An empty id would be the system's own zone.
    const QTimeZone zone(ianaId.toUtf8());
    if (ianaId.isEmpty() || !zone.isValid()) {
        return std::nullopt;
    }
    return Zone(zone);
}

QString Zone::id() const { return QString::fromLatin1(m_zone.id()); }

Instant Zone::toInstant(const WallClock &wallClock) const {
    // Offsets change at most once within a day around any instant that matters; Apia's skipped day is one change of 24 h.
    constexpr qint64 day = 86'400'000;
    const qint64 naive = naiveMilliseconds(wallClock);
    const qint64 before = offsetMilliseconds(naive - day);
    const qint64 after = offsetMilliseconds(naive + day);
    if (offsetMilliseconds(naive - before) == before) {
        return fromMilliseconds(naive - before); // plain, or the first of an overlap
    }
    if (offsetMilliseconds(naive - after) == after) {
        return fromMilliseconds(naive - after);
    }
    return fromMilliseconds(naive - before); // a gap: the offset before the change applies
}

WallClock Zone::toWallClock(Instant instant) const {
    const qint64 utc = milliseconds(instant);
    const qint64 naive = utc + offsetMilliseconds(utc);
    constexpr qint64 day = 86'400'000;
    const qint64 days = naive >= 0 ? naive / day : -((day - 1 - naive) / day);
    return {QDate::fromJulianDay(2'440'588 + days), QTime::fromMSecsSinceStartOfDay(int(naive - days * day))};
}

QDate Zone::dateOf(Instant instant) const { return toWallClock(instant).date; }

std::chrono::seconds Zone::offsetAt(Instant instant) const {
    return std::chrono::seconds(offsetMilliseconds(milliseconds(instant)) / 1000);
}

Interval Zone::day(QDate date) const { return days(date, date); }

Interval Zone::days(QDate first, QDate last) const {
    // Where a zone skips midnight, the day begins at the first instant that has its date.
    const auto startOf = [this](QDate date) {
        const Instant midnight = toInstant({date, QTime(0, 0)});
        if (dateOf(midnight) <= date && toWallClock(midnight).time == QTime(0, 0)) {
            return midnight;
        }
        const QTimeZone::OffsetData change =
            m_zone.previousTransition(QDateTime::fromMSecsSinceEpoch(milliseconds(midnight) + 1, QTimeZone::utc()));
        return change.atUtc.isValid() ? fromMilliseconds(change.atUtc.toMSecsSinceEpoch()) : midnight;
    };
    return {startOf(first), startOf(last.addDays(1))};
}

QString Zone::toIso(Instant instant) const {
    const int minutes = int(offsetMilliseconds(milliseconds(instant)) / 60'000);
    const int size = std::abs(minutes);
    QString offset(QLatin1Char(minutes < 0 ? '-' : '+'));
    appendDigits(offset, size / 60, 2);
    offset += u':';
    appendDigits(offset, size % 60, 2);
    return isoWithOffset(toWallClock(instant), offset);
}

std::optional<Instant> parseInstant(QStringView text, const Zone &zone) {
    const auto read = readTimeText(text);
    if (!read) {
        return std::nullopt;
    }
    if (!read->offsetMinutes) {
        return zone.toInstant(read->wallClock);
    }
    return fromMilliseconds(naiveMilliseconds(read->wallClock) - *read->offsetMinutes * 60'000LL);
}

bool hasOffset(QStringView text) {
    const auto read = readTimeText(text);
    return read && read->offsetMinutes.has_value();
}

QString toUtcIso(Instant instant) { return isoWithOffset(Zone().toWallClock(instant), QStringLiteral("Z")); }

} // namespace praxidesk
