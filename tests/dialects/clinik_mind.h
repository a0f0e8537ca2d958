#pragma once
// Clinik as its documents show it: schedules, slots and appointments in camelCase, answers in {"data": …}, errors in
// {"error": {"code", "message"}}; people and places as plain FHIR. It keeps what it is told and checks nothing else, as the
// workflow of its documents has it, unless a habit says so. A value: the same requests give the same answers.

#include "tests/simulation/simulated_server.h"

#include <QJsonObject>

namespace praxidesk::test {

struct ClinikHabits {
    QString schedules = QStringLiteral("schedules"), slotsOfSchedules = QStringLiteral("slots"), appointments = QStringLiteral("appointments"),
            responses = QStringLiteral("appointment-responses");
    QByteArray token = "canary";
    bool refusesTakenSlots = false;                 ///< 409 for an appointment on a slot that is not free
    bool marksSlots = false;                        ///< an appointment takes its slots by itself
};

class ClinikMind {
public:
    explicit ClinikMind(const Clock &now) : m_people({}, now) {}

    /// `request` below "/clinik".
    [[nodiscard]] sync::Answer answer(const sync::Request &request);
    [[nodiscard]] ClinikHabits &habits() { return m_habits; }

    using Kind = std::map<QString, QJsonObject>;    ///< by id
    [[nodiscard]] const Kind &schedules() const { return m_schedules; }
    [[nodiscard]] const Kind &slotsOfSchedules() const { return m_slots; }
    [[nodiscard]] const Kind &appointments() const { return m_appointments; }
    [[nodiscard]] const std::vector<QJsonObject> &responses() const { return m_responses; }
    [[nodiscard]] const SimulatedServer &people() const { return m_people; }

    /// Somebody else puts or changes something there; by its id.
    void putSchedule(const QJsonObject &object) { put(m_schedules, object); }
    void putSlot(const QJsonObject &object) { put(m_slots, object); }
    void putAppointment(const QJsonObject &object) { put(m_appointments, object); }
    void removeSlot(const QString &id) { m_slots.erase(id); }
    void removeAppointment(const QString &id) { m_appointments.erase(id); }
    /// A person or place under an id of Clinik's.
    void putPerson(const QByteArray &json);

private:
    static void put(Kind &kind, const QJsonObject &object) { kind[object.value(QStringLiteral("id")).toString()] = object; }
    [[nodiscard]] sync::Answer search(const Kind &kind, const QUrl &url, const QStringList &parameters) const;
    [[nodiscard]] sync::Answer create(Kind &kind, const QString &prefix, const sync::Request &request, const QStringList &members, const QStringList &required);
    [[nodiscard]] sync::Answer change(Kind &kind, const QString &id, const sync::Request &request, const QStringList &members);

    ClinikHabits m_habits;
    SimulatedServer m_people;
    Kind m_schedules, m_slots, m_appointments;
    std::vector<QJsonObject> m_responses;
    int m_made = 0;
};

} // namespace praxidesk::test
