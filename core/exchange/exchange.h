#pragma once
// Import, export and the demo clinic.

#include "core/desk/desk.h"

#include <QIODevice>

namespace praxidesk::exchange {

struct Refusal { QString where; QString message; };     ///< where: "line 3", "entry 2", element path
struct FileReport {
    QString file;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<Refusal> refused;                        ///< not empty: nothing of this file was taken
    QStringList passedOver;                              ///< requests of a Bundle that are never executed, …
};
struct ImportOptions {
    bool dryRun = false;
    ScheduleId schedule;                                 ///< for iCalendar busy times (blocks)
};
/// FHIR R4 resource, Bundle of any type, NDJSON or iCalendar; all or nothing per file. Errors are of the file itself
/// (unreadable) or the store; what is wrong inside is in `refused`.
[[nodiscard]] Result<FileReport> importFile(desk::Desk &desk, const QString &file, const ImportOptions &options);

enum class ExportFormat { Bundle, NdJson, ICalendar, Csv };
struct ExportOptions {
    ExportFormat format = ExportFormat::Bundle;
    std::optional<QDate> from;                           ///< days of the clinic's zone, both inclusive; bound what has a time
    std::optional<QDate> to;
    std::vector<ScheduleId> schedules;                   ///< empty: all
};
/// Deterministic: the same clinic gives the same bytes.
[[nodiscard]] Result<void> exportTo(const store::Store &store, const ExportOptions &options, QIODevice &out);

struct DemoOptions {
    int practitioners = 6;
    int days = 84;                                       ///< around today: about a third past
    quint64 seed = 1;
};
/// Fills an empty clinic; relative to the store's clock. The same seed and clock give the same clinic.
[[nodiscard]] Result<void> fillWithDemo(desk::Desk &desk, const DemoOptions &options);

} // namespace praxidesk::exchange
