#pragma once
// A practice on a stand-in of a plain FHIR server that lists operations, with one practitioner whose time it works out, and a
// clinic that has pulled from it once.

#include "tests/dialects/dialect_clinic.h"
#include "tests/dialects/listed_mind.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

class ListedWorld {
public:
    explicit ListedWorld(const ListedHabits &habits = {});

    /// All as it was when it was made, or kept last.
    void restore(const store::Fault &fault = {});
    void keep();
    [[nodiscard]] ListedMind &mind() { return m_mind; }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] DialectClinic &clinic() { return *m_clinic; }

    [[nodiscard]] ScheduleId schedule() { return narrow<ScheduleId>(m_clinic->key("Schedule", m_schedule)); }
    [[nodiscard]] PatientId patient() { return narrow<PatientId>(m_clinic->key("Patient", m_patient)); }
    Result<AppointmentId> book(int index) { return m_clinic->book(schedule(), at(index), patient()); }
    Result<SlotId> hold(int index, Minutes lifetime = Minutes(600));
    Result<AppointmentId> bookHeld(SlotId hold);
    [[nodiscard]] QByteArray visitThere(AppointmentId id);
    /// Somebody else takes the time.
    void take(int index);

    /// Appointments there with a patient, and those that only keep the time, of that start; booked and pending ones.
    [[nodiscard]] int visitsAt(int index) const { return countAt(index, "\"booked\"", true); }
    [[nodiscard]] int heldAt(int index) const { return countAt(index, "\"pending\"", false); }
    [[nodiscard]] bool isFree(int index) const;

    /// Synchronises with a server that behaves until nothing moves any more; empty, or what does not fit.
    [[nodiscard]] QString settle();
    [[nodiscard]] QString disagreement();
    /// Half an hour each, from eight on, UTC, of a Monday.
    [[nodiscard]] static Instant at(int index);

    Instant now;

private:
    [[nodiscard]] int countAt(int index, const char *status, bool hasPatient) const;
    ListedMind m_mind, m_before;
    LoopbackServer m_server;
    std::unique_ptr<DialectClinic> m_clinic;
    Instant m_nowBefore;
    QString m_schedule, m_patient, m_doctor;
};

} // namespace praxidesk::test
