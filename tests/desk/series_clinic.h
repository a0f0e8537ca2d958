#pragma once
// A clinic with the fixture's Slots of 20 minutes, 08:00 to 12:00, on the same weekday of several weeks.

#include "core/desk/series_desk.h"
#include "tests/desk/desk_fixture.h"

#include <QSignalSpy>

namespace praxidesk::test {

class SeriesClinic : public DeskFixture {
public:
    explicit SeriesClinic(QDate date = QDate(2026, 11, 17), const QString &zone = QStringLiteral("Europe/Berlin"), int weeks = 6)
        : DeskFixture(date, zone), m_first(date) {
        for (int week = 1; week < weeks; ++week) {
            for (const ScheduleId schedule : {first, second}) {
                addDay(date.addDays(7 * week), schedule);
            }
        }
    }
    void addDay(QDate date, ScheduleId schedule) {
        std::vector<desk::NewSlot> made;
        for (QTime time(8, 0); time < QTime(12, 0); time = time.addSecs(1200)) {
            const Instant start = zone().toInstant({date, time});
            desk::NewSlot slot;
            slot.schedule = schedule;
            slot.interval = {start, start + Minutes(20)};
            made.push_back(slot);
        }
        must(desk().createSlots(made));
    }
    void addSlot(Interval interval) {
        desk::NewSlot slot;
        slot.schedule = first;
        slot.interval = interval;
        must(desk().createSlot(slot));
    }
    /// Made anew, since the fixture may open its clinic again.
    [[nodiscard]] desk::SeriesDesk series() { return desk::SeriesDesk(desk()); }
    [[nodiscard]] Instant inWeek(int week, const char *time) const { return onDay(7 * week, time).start; }
    [[nodiscard]] Interval onDay(int days, const char *time) const {
        const Instant start = zone().toInstant({m_first.addDays(days), QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm"))});
        return {start, start + Minutes(20)};
    }
    [[nodiscard]] desk::SeriesRequest request(const char *time, const QString &rule) const {
        desk::SeriesRequest wanted;
        wanted.first.schedules = {first};
        wanted.first.start = inWeek(0, time);
        wanted.first.patient = olivia;
        wanted.rrule = rule;
        return wanted;
    }
    [[nodiscard]] Result<AppointmentId> bookAt(int week, const char *time, PatientId patient) {
        desk::BookingRequest wanted;
        wanted.schedules = {first};
        wanted.start = inWeek(week, time);
        wanted.patient = patient;
        return desk().book(wanted);
    }
    [[nodiscard]] desk::BlockRequest blockOf(const char *from, const char *to) const {
        return {{first}, {span(from, to)}, BlockKind::Meeting, {}};
    }
    [[nodiscard]] QString wall(AppointmentId id) {
        const WallClock clock = zone().toWallClock(must(store().appointment(id)).interval->start);
        return clock.date.toString(Qt::ISODate) + u' ' + clock.time.toString(QStringLiteral("HH:mm"));
    }
    /// Start times in order; ! for a changed one.
    [[nodiscard]] QString times(const std::vector<AppointmentId> &ids) {
        QStringList words;
        for (const AppointmentId id : ids) {
            const auto appointment = must(store().appointment(id));
            words << zone().toWallClock(appointment.interval->start).time.toString(QStringLiteral("HH:mm")) + (appointment.series && appointment.series->changed ? QStringLiteral("!") : QString());
        }
        return words.join(u' ');
    }

private:
    QDate m_first;
};

} // namespace praxidesk::test
