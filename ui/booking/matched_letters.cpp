#include "ui/booking/matched_letters.h"

#include "core/store/birth_date_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace praxidesk::booking {
namespace {

/// A text folded letter by letter, so that a place in it leads back to what is shown.
struct Folded {
    QString text;
    std::vector<Letters> origins;       ///< of each folded letter
    std::vector<bool> startsWord;
};

using Fold = QString (*)(const QString &);

Folded foldLetters(const QString &shown, Wording wording, Fold fold) {
    Folded result;
    bool startsWord = true;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shown);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QString letter = shown.mid(start, end - start);
        const QString plain = fold(letter);
        if (plain.isEmpty()) {
            // an apostrophe belongs to its word, all else ends it
            startsWord = startsWord || (wording == Wording::Name && fold(u'a' + letter + u'a').contains(u' '));
        }
        for (const QChar one : plain) {
            result.text += one;
            result.origins.push_back({start, end - start});
            result.startsWord.push_back(startsWord);
            startsWord = false;
        }
    }
    return result;
}

void mark(const Folded &folded, qsizetype at, qsizetype length, std::vector<bool> &marked) {
    const Letters &first = folded.origins[size_t(at)];
    const Letters &last = folded.origins[size_t(at + length - 1)];
    std::fill(marked.begin() + first.start, marked.begin() + last.start + last.length, true);
}

bool markTerm(const Folded &folded, const store::SearchTerm &term, bool inside, std::vector<bool> &marked) {
    constexpr qsizetype shortestPart = 3;
    bool found = false;
    for (const QString &wanted : term.alternatives) {
        if (inside && wanted.size() < shortestPart) {
            continue;
        }
        for (qsizetype at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
            const auto nextWord = std::find(folded.startsWord.begin() + at + 1, folded.startsWord.end(), true);
            const bool isOneWord = nextWord - folded.startsWord.begin() >= at + wanted.size();
            if (isOneWord && (inside || folded.startsWord[size_t(at)])) {
                mark(folded, at, wanted.size(), marked);
                found = true;
            }
        }
    }
    return found;
}

LetterList joined(const std::vector<bool> &marked) {
    LetterList letters;
    for (size_t i = 0; i < marked.size(); ++i) {
        if (marked[i] && i > 0 && marked[i - 1]) {
            ++letters.back().length;
        } else if (marked[i]) {
            letters.push_back({qsizetype(i), 1});
        }
    }
    return letters;
}

} // namespace

LetterList matchedLetters(const QString &shown, const std::vector<store::SearchTerm> &typed, Wording wording) {
    const Folded plain = foldLetters(shown, wording, store::folded);
    const Folded passport = foldLetters(shown, wording, store::foldedAsInPassports);
    std::vector<bool> marked(size_t(shown.size()), false);
    for (const store::SearchTerm &term : typed) {
        std::ignore = markTerm(plain, term, false, marked) || markTerm(passport, term, false, marked)
            || markTerm(plain, term, true, marked) || markTerm(passport, term, true, marked);
    }
    return joined(marked);
}

LetterList matchedBirthDate(const QString &shown, const QString &dateText, QDate birthDate, const std::vector<store::SearchTerm> &typed) {
    const qsizetype date = shown.indexOf(dateText);
    const QString yearText = QString::number(birthDate.year());
    const qsizetype year = dateText.lastIndexOf(yearText);
    if (date < 0) {
        return {};
    }
    std::vector<bool> marked(size_t(shown.size()), false);
    const QStringList words = store::birthWords(birthDate.toString(Qt::ISODate));
    for (const store::SearchTerm &term : typed) {
        for (const QString &wanted : term.alternatives) {
            const bool fits = std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(wanted); });
            if (!fits || wanted.front().isDigit()) {
                continue;
            }
            const qsizetype digits = wanted.size() - 1;
            if (year >= 0 && wanted.startsWith(u'z')) {
                std::fill_n(marked.begin() + date + year + yearText.size() - digits, digits, true);
            } else if (year >= 0 && wanted.startsWith(u'y') && digits <= yearText.size()) {
                std::fill_n(marked.begin() + date + year, digits, true);
            } else {
                std::fill_n(marked.begin() + date, dateText.size(), true);
            }
        }
    }
    return joined(marked);
}

} // namespace praxidesk::booking
