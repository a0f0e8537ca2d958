#pragma once
// How a patient is found: text folded to plain words, and what somebody types turned into terms over them. Pure.
//
// Words of a patient: the folded words of all names; digits of phones and identifiers; the birth date as "y19870314",
// "d0314y1987" and "z87", so that any part of it is the beginning of a word.

#include "core/model/resources.h"

#include <QString>
#include <QStringList>

namespace praxidesk::store {

/// Lower case without accents, of letters and digits and single spaces only: "Łukasz O'Brien-Straße" is
/// "lukasz obrien strasse".
[[nodiscard]] QString folded(const QString &text);
/// The same with the spellings that passports use where they differ: "mueller" for "Müller".
[[nodiscard]] QString foldedAsInPassports(const QString &text);
/// One line of unique words.
[[nodiscard]] QString patientWords(const Patient &patient);

/// Satisfied by a patient when one of the alternatives is the beginning or (from three letters on) a part of a word.
struct SearchTerm {
    QStringList alternatives;
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};
/// All terms must be satisfied. `thisYear` tells which century "87" can mean.
[[nodiscard]] std::vector<SearchTerm> searchTerms(const QString &text, int thisYear);

enum class TermFit { None, Inside, Beginning, Whole };
/// How well a patient's words satisfy a term.
[[nodiscard]] TermFit fit(const SearchTerm &term, const QStringList &words);

} // namespace praxidesk::store
