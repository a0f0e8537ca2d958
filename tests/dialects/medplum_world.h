#pragma once
// A practice on a stand-in of Medplum, with one schedule whose hours the server knows and one with stored Slots, and a clinic
// that has pulled from it once.

#include "tests/dialects/dialect_clinic.h"
#include "tests/dialects/medplum_mind.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

class MedplumWorld {
public:
    explicit MedplumWorld(const MedplumHabits &habits = {}, const QString &path = {});

    /// All as it was when it was made, or kept last.
    void restore(const store::Fault &fault = {});
    void keep();
    [[nodiscard]] MedplumMind &mind() { return m_mind; }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] DialectClinic &clinic() { return *m_clinic; }

    [[nodiscard]] ScheduleId computing() { return narrow<ScheduleId>(m_clinic->key("Schedule", m_computing)); }
    [[nodiscard]] ScheduleId stored() { return narrow<ScheduleId>(m_clinic->key("Schedule", m_stored)); }
    [[nodiscard]] PatientId patient() { return narrow<PatientId>(m_clinic->key("Patient", m_patient)); }
    /// Books where the server works out the time.
    Result<AppointmentId> book(int index) { return m_clinic->book(computing(), at(index), patient()); }
    [[nodiscard]] QByteArray visitThere(AppointmentId id);
    /// Somebody else takes the time.
    void take(int index);

    /// Active Appointments there that start at that time, and Slots that are not free.
    [[nodiscard]] int visitsAt(int index) const;
    [[nodiscard]] int takenAt(int index) const;
    /// Appointments there that only stand for a hold.
    [[nodiscard]] int held() const;

    /// Synchronises with a server that behaves until nothing moves any more; empty, or what does not fit.
    [[nodiscard]] QString settle();
    /// What does not agree; empty: nothing.
    [[nodiscard]] QString disagreement();
    /// Half an hour each, from eight on, UTC.
    [[nodiscard]] static Instant at(int index);

    Instant now;

private:
    MedplumMind m_mind, m_before;
    LoopbackServer m_server;
    std::unique_ptr<DialectClinic> m_clinic;
    Instant m_nowBefore;
    QString m_computing, m_stored, m_patient;
};

} // namespace praxidesk::test
