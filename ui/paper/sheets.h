#pragma once
// The papers of a clinic in words: core/exchange's documents become tables, weeks and slips.

#include "core/exchange/paper_documents.h"
#include "ui/paper/document.h"

namespace praxidesk::paper {

struct SheetOptions {
    exchange::PatientNames names = exchange::PatientNames::Full;
    bool contactData = true;                        ///< birth date and phone number; only with full names
    bool boxes = true;                              ///< to tick who came
    friend bool operator==(const SheetOptions &, const SheetOptions &) = default;
};

/// Without parts: what stands at the head and foot of every page of this clinic.
[[nodiscard]] Document documentOf(const store::Store &store, const QString &title);
/// What the practice writes under its name: address, phone. Kept as a setting of the clinic.
[[nodiscard]] QStringList letterhead(const store::Store &store);
[[nodiscard]] Result<void> setLetterhead(store::Store &store, const QStringList &lines);

[[nodiscard]] Table tableOf(const exchange::DaySheet &sheet, const Zone &zone, const SheetOptions &options);
/// A week, or any run of days, of one practitioner or room.
[[nodiscard]] Week weekOf(const std::vector<exchange::DaySheet> &days, const Zone &zone, const SheetOptions &options);
/// `preparation`: what the type of visit needs.
[[nodiscard]] Slip slipOf(const exchange::AppointmentSlip &slip, const Zone &zone, const QString &preparation);
[[nodiscard]] Table tableOf(const std::vector<exchange::CallLine> &calls, const Zone &zone, QDate today);

/// "Tuesday 17 November 2026".
[[nodiscard]] QString dayText(QDate date);
/// "09:00"; with its offset where the clock shows it twice.
[[nodiscard]] QString clockText(Instant instant, const Zone &zone);
/// "The clock is put back from 03:00 to 02:00: this day has 25 hours."
[[nodiscard]] QString clockChangeText(const exchange::ClockChange &change, const Zone &zone, QDate date);
/// The paper that offices of the locale use.
[[nodiscard]] QPageSize usualSheet();
/// Half of it, for slips.
[[nodiscard]] QPageSize usualSlip();

} // namespace praxidesk::paper
