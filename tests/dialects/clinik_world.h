#pragma once
// A practice on a stand-in of Clinik, and a clinic that has pulled from it once.

#include "tests/dialects/clinik_mind.h"
#include "tests/dialects/dialect_clinic.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

class ClinikWorld {
public:
    explicit ClinikWorld(const ClinikHabits &habits = {}, const std::map<QString, QString> &dialect = {});

    /// All as it was when it was made, or kept last.
    void restore(const store::Fault &fault = {});
    void keep();
    [[nodiscard]] ClinikMind &mind() { return m_mind; }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] DialectClinic &clinic() { return *m_clinic; }

    [[nodiscard]] ScheduleId schedule(const char *id = "sched_dr_smith_mon") { return narrow<ScheduleId>(m_clinic->key("Schedule", QString::fromLatin1(id))); }
    [[nodiscard]] PatientId patient(const char *id = "pat_homer") { return narrow<PatientId>(m_clinic->key("Patient", QString::fromLatin1(id))); }
    [[nodiscard]] SlotId slot(int index) { return narrow<SlotId>(m_clinic->key("Slot", slotName(index))); }
    /// Books the `index`-th slot.
    Result<AppointmentId> book(int index, const char *patient = "pat_homer") { return m_clinic->book(schedule(), at(index), this->patient(patient)); }
    [[nodiscard]] QString slotStatus(int index) const;
    /// Active appointments there that start with the `index`-th slot.
    [[nodiscard]] int visitsAt(int index) const;

    /// Synchronises with a server that behaves until nothing moves any more; empty, or what does not fit.
    [[nodiscard]] QString settle();
    /// What does not agree; empty: nothing.
    [[nodiscard]] QString disagreement();

    [[nodiscard]] static QString slotName(int index) { return QStringLiteral("slot_%1").arg(index, 3, 10, QLatin1Char('0')); }
    /// Half an hour each, from eight on, UTC.
    [[nodiscard]] static Instant at(int index);

    Instant now;

private:
    ClinikMind m_mind, m_before;
    LoopbackServer m_server;
    std::unique_ptr<DialectClinic> m_clinic;
    Instant m_nowBefore;
};

} // namespace praxidesk::test
