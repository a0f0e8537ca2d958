#pragma once
// MediKIT as its documents tell it: below an organisation, with schedules and visits of which recurring ones are worked out
// for the time that is asked for, under ids that are other ones each time; booking by an operation; a patient's answer.

#include "core/sync/http.h"
#include "core/time/zone.h"

#include <QStringList>

#include <map>

namespace praxidesk::test {

struct MediKitHabits {
    QString operation = QStringLiteral("$book-slot");   ///< or "$create"
    int noMatchStatus = 200;                            ///< of the OperationOutcome when nothing matches
    bool offersPatients = true;
    bool tellsVisit = true;                             ///< answers a booking with the visit; else with its Location
    int pageSize = 0;
    int slotPageSize = 0;                               ///< of free time
    QByteArray token = "canary";
};

class MediKitMind {
public:
    explicit MediKitMind(Clock now) : m_now(std::move(now)) {}

    [[nodiscard]] sync::Answer answer(const sync::Request &request);
    [[nodiscard]] MediKitHabits &habits() { return m_habits; }

    struct Schedule {
        QString id, role, category;                     ///< role: "PractitionerRole/1"
        QDate first, last;                              ///< when it is open from nine to noon
        bool recurs = false;                            ///< each day is an occurrence
    };
    struct Visit {
        QString id;
        QString patient, role, schedule;
        Interval time;
        QString status = QStringLiteral("booked");
        QString patientStatus = QStringLiteral("accepted");
        QString comment;
        int weeks = 0;                                  ///< so many weekly occurrences follow
    };
    void addPatient(const QString &id, const QByteArray &family);
    void add(const Schedule &schedule) { m_schedules[schedule.id] = schedule; }
    QString put(Visit visit);
    void remove(const QString &visit) { m_visits.erase(visit); }
    [[nodiscard]] const std::map<QString, Visit> &visits() const { return m_visits; }
    /// What patients have answered.
    [[nodiscard]] const QByteArrayList &responses() const { return m_responses; }
    [[nodiscard]] static Zone zone();

private:
    /// [first day, last day]; nullopt: a filter that it does not know.
    [[nodiscard]] static std::optional<std::pair<QDate, QDate>> window(const QStringList &dates);
    [[nodiscard]] sync::Answer searchSchedules(const QUrl &url);
    [[nodiscard]] sync::Answer searchSlots(const QUrl &url) const;
    [[nodiscard]] sync::Answer searchVisits(const QString &patient, const QUrl &url);
    [[nodiscard]] sync::Answer book(const QString &patient, const QByteArray &body);
    [[nodiscard]] sync::Answer respond(const QString &patient, const QByteArray &body);
    [[nodiscard]] std::vector<Interval> freeTimes(const Schedule &schedule, QDate first, QDate last) const;
    [[nodiscard]] static QByteArray toJson(const QString &schedule, Interval time);
    [[nodiscard]] QByteArray slotCalled(const QString &id) const;
    [[nodiscard]] QByteArray toJson(const Schedule &schedule, const QString &parent = {}) const;
    [[nodiscard]] QByteArray toJson(const Visit &visit, const QString &parent = {}) const;

    Clock m_now;
    MediKitHabits m_habits;
    std::map<QString, QByteArray> m_patients;
    std::map<QString, Schedule> m_schedules;
    std::map<QString, Visit> m_visits;
    QByteArrayList m_responses;
    int m_made = 0;
    int m_searches = 0;
};

} // namespace praxidesk::test
