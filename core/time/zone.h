#pragma once
// The clinic's IANA time zone: the only place where wall-clock time becomes an instant.

#include "core/time/instant.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace praxidesk {

/// A calendar day and a time of day without a zone. Compares by (date, time).
struct WallClock {
    QDate date;
    QTime time;
    friend bool operator==(const WallClock &, const WallClock &) = default;
};

class Zone {
public:
    /// UTC.
    Zone();
    /// nullopt when `ianaId` names no zone of this system.
    [[nodiscard]] static std::optional<Zone> fromId(const QString &ianaId);

    [[nodiscard]] QString id() const;

    /// OCCUPANCY.md: in a gap the offset before the change applies (02:30 becomes 03:30 on the new offset);
    /// in an overlap the first of the two instants is meant.
    [[nodiscard]] Instant toInstant(const WallClock &wallClock) const;
    [[nodiscard]] WallClock toWallClock(Instant instant) const;
    [[nodiscard]] QDate dateOf(Instant instant) const;
    /// Offset from UTC at an instant (east positive).
    [[nodiscard]] std::chrono::seconds offsetAt(Instant instant) const;
    /// The offset at an instant and how long around it nothing changes: whoever walks over days asks once per stretch.
    struct Steady {
        Interval interval;
        Milliseconds offset{0};
    };
    [[nodiscard]] Steady steadyAround(Instant instant) const;

    /// The day's first instant to the next day's first instant: 23, 24 or 25 hours (or another length where a zone
    /// skips). Empty for a day that does not exist in this zone (Apia, 30 December 2011).
    [[nodiscard]] Interval day(QDate date) const;
    /// [first day's start, last day's end).
    [[nodiscard]] Interval days(QDate first, QDate last) const;

    /// ISO 8601 with this zone's offset at that instant ("2026-11-17T09:00:00+01:00"; milliseconds only when not zero).
    [[nodiscard]] QString toIso(Instant instant) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_zone == b.m_zone; }

private:
    struct Offsets;
    explicit Zone(QTimeZone zone);
    [[nodiscard]] qint64 offsetMilliseconds(qint64 utc) const;

    QTimeZone m_zone;
    std::shared_ptr<const Offsets> m_offsets;       ///< never changes; null for UTC
};

/// Reads an ISO 8601 / FHIR instant. Date-only and offset-less forms are read in `zone`; a leap second is 59.999.
/// nullopt for anything that is not a real date and time.
[[nodiscard]] std::optional<Instant> parseInstant(QStringView text, const Zone &zone);
/// True when `text` has an explicit offset or Z.
[[nodiscard]] bool hasOffset(QStringView text);
[[nodiscard]] QString toUtcIso(Instant instant);

} // namespace praxidesk
