#pragma once
// Medplum: the simulation's server below /fhir/R4 with Medplum's habits and its booking operations, in the newer and the
// older shape. A value: the same requests give the same answers.

#include "tests/simulation/simulated_server.h"

namespace praxidesk::test {

struct MedplumHabits {
    enum class Operations { Newer, Older, None };
    Operations operations = Operations::Newer;
    QString root = QStringLiteral("/fhir/R4");      ///< where its FHIR is
    bool cancelsByType = false;                     ///< Appointment/$cancel with a reference, and no other
    bool refusesDeleted = false;                    ///< `_deleted` is an unknown search parameter
    QByteArray token = "canary";
};

class MedplumMind {
public:
    explicit MedplumMind(Clock now);

    [[nodiscard]] sync::Answer answer(const sync::Request &request);
    [[nodiscard]] MedplumHabits &habits() { return m_habits; }
    /// What it knows, as a plain server.
    [[nodiscard]] SimulatedServer &plain() { return m_plain; }
    [[nodiscard]] const SimulatedServer &plain() const { return m_plain; }
    /// Somebody else puts something there: "Type/id".
    QString put(const QByteArray &json, const QString &name = {});
    void remove(const QString &name);
    [[nodiscard]] QByteArray there(const QString &name) const;
    /// Operations that were done, in their order.
    [[nodiscard]] const QStringList &done() const { return m_done; }

private:
    [[nodiscard]] sync::Answer operation(const QString &path, const sync::Request &request);
    [[nodiscard]] sync::Answer book(const QByteArray &parameters, const char *status, const char *slotStatus);
    [[nodiscard]] sync::Answer bookSlots(const QByteArray &parameters);
    [[nodiscard]] sync::Answer cancel(const QString &visit);
    [[nodiscard]] sync::Answer confirm(const QString &visit);
    [[nodiscard]] sync::Answer reschedule(const QString &visit, const QByteArray &parameters);
    /// Proposed Appointments, or in the older shape free Slots, of the schedule's availability without what is taken.
    [[nodiscard]] sync::Answer found(const QString &schedule, const QUrl &url) const;
    [[nodiscard]] sync::Answer held(const QStringList &operations) const;
    [[nodiscard]] sync::Answer deleted(const QString &type, const QUrl &url) const;
    /// Why no new Slot can be made of it; a status of 200: it can.
    [[nodiscard]] sync::Answer problemOf(const QByteArray &slot) const;
    [[nodiscard]] sync::Answer made(const QStringList &names, int status = 201) const;

    MedplumHabits m_habits;
    SimulatedServer m_plain;
    Clock m_now;
    QStringList m_done;
};

} // namespace praxidesk::test
