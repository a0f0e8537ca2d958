#pragma once
// Which letters of what a search found are the ones that were typed. Pure; folds as the search does.

#include "core/store/patient_text.h"

#include <QDate>

namespace praxidesk::booking {

/// Letters of a text, from `start` on.
struct Letters {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Letters &, const Letters &) = default;
};
using LetterList = std::vector<Letters>;

/// In a name each word begins anew; in a phone or patient number spaces and dashes do not count.
enum class Wording { Name, Number };
/// Beginnings of words, else (from three letters on) parts of them; in order, without overlaps.
[[nodiscard]] LetterList matchedLetters(const QString &shown, const std::vector<store::SearchTerm> &typed, Wording wording);
/// In a text that shows a birth date as `dateText`: the typed part of the year, or the whole date.
[[nodiscard]] LetterList matchedBirthDate(const QString &shown, const QString &dateText, QDate birthDate, const std::vector<store::SearchTerm> &typed);

} // namespace praxidesk::booking

Q_DECLARE_METATYPE(praxidesk::booking::LetterList)
