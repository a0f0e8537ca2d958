#pragma once
// Canvas as its documents tell it: schedules and people to read, free time worked out from working hours and visits, and
// Appointments of few elements. A value: the same requests give the same answers.

#include "core/sync/http.h"
#include "core/time/zone.h"

#include <QStringList>

#include <map>
#include <vector>

namespace praxidesk::test {

struct CanvasHabits {
    bool doubleBooking = false;                     ///< a taken time is accepted
    bool tellsVersions = true;                      ///< Last-Modified and meta.lastUpdated; else neither
    int pageSize = 0;                               ///< of searches with _count; 0: everything in one
    QByteArray token = "canary";
    QStringList forbidden = {};                     ///< "POST Appointment"
};

class CanvasMind {
public:
    explicit CanvasMind(Clock now) : m_now(std::move(now)) {}

    [[nodiscard]] sync::Answer answer(const sync::Request &request);
    [[nodiscard]] CanvasHabits &habits() { return m_habits; }

    /// Who and what there is: any of Patient, Practitioner, Location.
    void add(const QByteArray &resource);
    /// Open on those days, half past eight to noon: Qt::Monday …
    void addSchedule(const QString &id, const QString &practitioner, const std::vector<int> &weekdays = {1, 2, 3, 4, 5});

    struct Visit {
        QString id;
        QString status, patient, practitioner, location; ///< "Patient/1" …
        Interval time;
        Instant changed;
        QByteArray kind, reason;                    ///< as they came; may be empty
        [[nodiscard]] bool isActive() const { return status != QLatin1String("cancelled") && status != QLatin1String("noshow"); }
    };
    [[nodiscard]] const std::map<QString, Visit> &visits() const { return m_visits; }
    /// Somebody works there: makes or changes one. Its id.
    QString put(Visit visit);
    /// The practice's.
    [[nodiscard]] static Zone zone();

private:
    [[nodiscard]] sync::Answer searchVisits(const QUrl &url) const;
    [[nodiscard]] sync::Answer searchSlots(const QUrl &url) const;
    [[nodiscard]] sync::Answer keep(const sync::Request &request, const QString &id);
    [[nodiscard]] QByteArray toJson(const Visit &visit) const;
    [[nodiscard]] bool isTaken(const QString &practitioner, Interval time, const QString &except) const;

    Clock m_now;
    CanvasHabits m_habits;
    std::map<QString, QByteArray> m_resources;      ///< "Patient/1"
    struct Hours {
        QString practitioner;                       ///< "Practitioner/1"
        std::vector<int> weekdays;
    };
    std::map<QString, Hours> m_schedules;           ///< by id
    std::map<QString, Visit> m_visits;
    int m_made = 0;
};

} // namespace praxidesk::test
