#pragma once
// Birth dates as people write them. Pure; the words are those of patient_text.h.

#include <QString>
#include <QStringList>

namespace praxidesk::store {

/// Words for a FHIR date: "1974", "1974-12" or "1974-12-25".
[[nodiscard]] QStringList birthWords(const QString &fhirDate);
/// Beginnings of words that `text` can mean when it is a date, whole or in part: 14.3.1987, 1987-03-14, 3/14/87 and
/// 14/3/87 (both orders are tried), "14 mar 1987", "14.3.", 03/1987. Empty when it is none.
[[nodiscard]] QStringList birthAlternatives(const QString &text, int thisYear);
/// What a bare number can mean besides itself: "87", "198", "1987", "19870314".
[[nodiscard]] QStringList birthPrefixes(const QString &word);

} // namespace praxidesk::store
