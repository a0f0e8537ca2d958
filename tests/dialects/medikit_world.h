#pragma once
// An organisation on a stand-in of MediKIT, and a clinic that has pulled from it once.

#include "tests/dialects/dialect_clinic.h"
#include "tests/dialects/medikit_mind.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

class MediKitWorld {
public:
    explicit MediKitWorld(const MediKitHabits &habits = {}, const std::map<QString, QString> &ways = {});

    /// All as it was when it was made, or kept last.
    void restore(const store::Fault &fault = {});
    void keep();
    [[nodiscard]] MediKitMind &mind() { return m_mind; }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] DialectClinic &clinic() { return *m_clinic; }

    /// Open one week, or each day under ids that do not last.
    [[nodiscard]] ScheduleId schedule(const char *id = "week") { return narrow<ScheduleId>(m_clinic->key("Schedule", QString::fromLatin1(id))); }
    [[nodiscard]] PatientId patient(const char *id = "brown") { return narrow<PatientId>(m_clinic->key("Patient", QString::fromLatin1(id))); }
    [[nodiscard]] AppointmentId visit(const QString &id) { return narrow<AppointmentId>(m_clinic->key("Appointment", id)); }
    /// Visits here, by time.
    [[nodiscard]] std::vector<Appointment> visitsHere();
    /// Synchronises with a server that behaves until nothing moves any more; empty, or what does not fit.
    [[nodiscard]] QString settle();
    /// What does not agree; empty: nothing.
    [[nodiscard]] QString disagreement();
    [[nodiscard]] int visitsAt(Instant start) const;
    /// Nine on the `day`-th day of the week, and `slots` of twenty minutes later.
    [[nodiscard]] static Instant at(int day, int slots);

    Instant now;
    QString known;                                  ///< Homer's visit, which came with the first pull
    QString series;                                 ///< Homer's visits of three weeks

private:
    MediKitMind m_mind, m_before;
    LoopbackServer m_server;
    std::unique_ptr<DialectClinic> m_clinic;
    Instant m_nowBefore;
};

} // namespace praxidesk::test
