#pragma once
// A practice on a stand-in of Canvas, and a clinic that has pulled from it once.

#include "tests/dialects/canvas_mind.h"
#include "tests/dialects/dialect_clinic.h"
#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

class CanvasWorld {
public:
    explicit CanvasWorld(const CanvasHabits &habits = {});

    /// All as it was when it was made, or kept last.
    void restore(const store::Fault &fault = {});
    void keep();
    [[nodiscard]] CanvasMind &mind() { return m_mind; }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] DialectClinic &clinic() { return *m_clinic; }

    [[nodiscard]] ScheduleId schedule() { return narrow<ScheduleId>(m_clinic->key("Schedule", QStringLiteral("Location.2-Staff.okafor"))); }
    [[nodiscard]] PatientId patient(const char *id = "brown") { return narrow<PatientId>(m_clinic->key("Patient", QString::fromLatin1(id))); }
    [[nodiscard]] AppointmentId visit(const QString &id) { return narrow<AppointmentId>(m_clinic->key("Appointment", id)); }
    /// Synchronises with a server that behaves until nothing moves any more; empty, or what does not fit.
    [[nodiscard]] QString settle();
    /// What does not agree; empty: nothing.
    [[nodiscard]] QString disagreement();
    /// Who is where at that time: active visits of the server.
    [[nodiscard]] int visitsAt(Instant start) const;
    /// Half past eight on the `day`-th day of the practice's week, and `quarters` later.
    [[nodiscard]] static Instant at(int day, int quarters);

    Instant now;
    QString known;                                  ///< Homer's visit, which came with the first pull

private:
    CanvasMind m_mind, m_before;
    LoopbackServer m_server;
    std::unique_ptr<DialectClinic> m_clinic;
    Instant m_nowBefore;
};

} // namespace praxidesk::test
