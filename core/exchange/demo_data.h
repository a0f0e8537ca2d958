#pragma once
// What resources/demo says: who works in the demo clinic, what their patients are called and how today looks.

#include "core/model/result.h"

#include <QHash>
#include <QStringList>
#include <QTime>

#include <vector>

namespace praxidesk::exchange {

struct DemoVisitType {
    QString label;
    QString preparation;
    QString device;                                 ///< code of the device it needs; empty: none
    int minutes = 20;
    int weight = 1;
    int sessions = 0;                               ///< weekly visits that it starts; 0: a single one
};
struct DemoPlace {
    QString code;
    QString name;
};
struct DemoWindow {
    QTime start;
    QTime end;
};
struct DemoPractitioner {
    QString code, prefix, given, family, gender, room;
    QString specialty, specialtyCode, specialtyDisplay, service;
    int slotMinutes = 20;
    DemoWindow hours;
    DemoWindow lunch;
    std::optional<DemoWindow> meeting;              ///< once a week, on today's day of the week
    std::vector<DemoVisitType> visits;
};
struct DemoCulture {
    QString language;
    int weight = 1;
    int interpreterPercent = 0;
    bool familyFirst = false;
    QStringList female, male, family, single;
};
/// A visit of today as the front desk tells it; times are minutes.
struct DemoVisit {
    QString practitioner;
    QTime start;
    int minutes = 20;
    QString given, family, label;
    QHash<QString, int> hints;                      ///< early, room, over; noshow, proposed, overbooked
};
struct DemoData {
    QString organization;
    QString frontDesk;
    std::vector<DemoPlace> rooms;
    std::vector<DemoPlace> devices;
    std::vector<DemoPractitioner> practitioners;
    std::vector<DemoCulture> cultures;
    std::vector<DemoVisit> today;
};

/// Reads the compiled-in files; a mistake in them is an Error that names the file.
[[nodiscard]] Result<DemoData> loadDemoData();

/// Splits one line of comma-separated values; quotes protect commas.
[[nodiscard]] QStringList splitCsvLine(const QString &line);

} // namespace praxidesk::exchange
