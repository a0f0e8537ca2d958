#pragma once
// What somebody wants on paper, and the document that it makes.

#include "ui/paper/sheets.h"

#include <optional>

namespace praxidesk::paper {

enum class Paper { DaySheets, WeekPlan, Slip, CallList, List };

/// What is remembered from one print to the next; kept as a setting of the clinic.
struct PrintChoices {
    exchange::FreeLines free = exchange::FreeLines::Stretches;
    SheetOptions options = {};
    QString sheet = {};                             ///< name of the size, see sheetSizes; empty: the locale's
    friend bool operator==(const PrintChoices &, const PrintChoices &) = default;
};
[[nodiscard]] PrintChoices printChoices(const store::Store &store);
[[nodiscard]] Result<void> setPrintChoices(store::Store &store, const PrintChoices &choices);

struct SheetSize {
    QString id;
    QPageSize size;
};
[[nodiscard]] std::vector<SheetSize> sheetSizes();
/// For this kind of paper; slips have a size of their own.
[[nodiscard]] QPageSize sheetSize(const PrintChoices &choices, Paper paper);

struct PrintRequest {
    Paper paper = Paper::DaySheets;
    std::vector<ActorId> actors = {};               ///< whose sheets; empty: everybody's
    QDate first = {};
    QDate last = {};                                ///< inclusive; at most `mostDays` are printed
    AppointmentId appointment = {};                 ///< of the slip
    std::optional<Table> list = {};
    PrintChoices choices = {};
};
inline constexpr int mostDays = 31;

/// Read on the thread of the desk's store. NotFound, InvalidArgument for a slip of a visit that does not take place.
[[nodiscard]] Result<Document> documentOf(const desk::Desk &desk, const PrintRequest &request);
/// What the type of visit needs, as the clinic's list says.
[[nodiscard]] QString preparationOf(const store::Store &store, const QString &visit);

} // namespace praxidesk::paper
