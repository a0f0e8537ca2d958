#include "core/store/patient_text.h"

#include "core/store/birth_date_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace praxidesk::store {
namespace {

// What decomposition (NFKD) leaves whole but people type plainly. The second spelling is the one of passports.
struct Spelling {
    char16_t letter;
    QLatin1String plain;
    QLatin1String passport;
};
constexpr Spelling spellings[] = {
    {u'ß', QLatin1String("ss"), {}},   {u'ø', QLatin1String("o"), QLatin1String("oe")},
    {u'æ', QLatin1String("ae"), {}},   {u'œ', QLatin1String("oe"), {}},
    {u'ł', QLatin1String("l"), {}},    {u'đ', QLatin1String("d"), {}},
    {u'ð', QLatin1String("d"), {}},    {u'þ', QLatin1String("th"), {}},
    {u'ħ', QLatin1String("h"), {}},    {u'ı', QLatin1String("i"), {}},
    {u'ŋ', QLatin1String("n"), {}},    {u'ŧ', QLatin1String("t"), {}},
    {u'ä', QLatin1String("a"), QLatin1String("ae")}, {u'ö', QLatin1String("o"), QLatin1String("oe")},
    {u'ü', QLatin1String("u"), QLatin1String("ue")}, {u'å', QLatin1String("a"), QLatin1String("aa")},
};

const Spelling *spellingOf(QChar letter) {
    if (letter.unicode() < 0x80) {
        return nullptr;
    }
    const auto found = std::find_if(std::begin(spellings), std::end(spellings),
                                    [letter](const Spelling &entry) { return entry.letter == letter.unicode(); });
    return found == std::end(spellings) ? nullptr : found;
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'ʻ' || c == U'`' || c == U'´' || c == U'ʹ';
}

bool isIdeograph(char32_t c) {
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

/// Whether names in this script are written without a space between family and given name.
bool isWrittenTogether(const QString &name) {
    const auto letters = name.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](char32_t c) {
        return isIdeograph(c) || QChar::script(c) == QChar::Script_Hangul || QChar::script(c) == QChar::Script_Hiragana
            || QChar::script(c) == QChar::Script_Katakana;
    });
}

enum class Style { Plain, Passport };

QString fold(const QString &text, Style style) {
    const QString lower = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    QString replaced;
    replaced.reserve(lower.size());
    for (const QChar letter : lower) {
        if (const Spelling *spelling = spellingOf(letter)) {
            replaced += style == Style::Passport && !spelling->passport.isEmpty() ? spelling->passport : spelling->plain;
        } else {
            replaced += letter;
        }
    }
    const QString decomposed = replaced.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const char32_t c : decomposed.toUcs4()) {
        if (QChar::isMark(c) || isApostrophe(c) || QChar::category(c) == QChar::Other_Format) {
            continue;
        }
        if (QChar::isDigit(c)) {
            result += QChar(char16_t(u'0' + QChar::digitValue(c)));
        } else if (QChar::isLetterOrNumber(c)) {
            result += QString::fromUcs4(&c, 1);
        } else if (!result.isEmpty() && result.back() != u' ') {
            result += u' ';
        }
    }
    return result.trimmed();
}

bool hasPassportSpelling(const QString &text) {
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    return std::any_of(lower.begin(), lower.end(), [](QChar letter) {
        const Spelling *spelling = spellingOf(letter);
        return spelling && !spelling->passport.isEmpty();
    });
}

QString digitsOf(QString text) {
    text.remove(QStringLiteral("(0)"));
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += QChar(char16_t(u'0' + c.digitValue()));
        }
    }
    return digits;
}

void addName(QStringList &words, const QString &name) {
    static const QRegularExpression whiteSpace(QStringLiteral("\\s+"));
    const QStringList parts = name.split(whiteSpace, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList pieces = folded(part).split(u' ', Qt::SkipEmptyParts);
        words << pieces;
        if (pieces.size() > 1) {
            words << pieces.join(QString());
        }
        if (hasPassportSpelling(part)) {
            words << fold(part, Style::Passport).split(u' ', Qt::SkipEmptyParts);
        }
        for (const QString &piece : pieces) {
            const auto letters = piece.toUcs4();
            for (const char32_t letter : letters) {
                if (isIdeograph(letter)) {
                    words << QString::fromUcs4(&letter, 1);
                }
            }
        }
    }
}

std::optional<SearchTerm> phoneTerm(const QString &text) {
    static const QRegularExpression phoneLike(QStringLiteral("^[+\\d()\\-./\\s]+$"));
    constexpr int shortest = 5;
    QString digits = digitsOf(text);
    if (!phoneLike.match(text).hasMatch() || digits.size() < shortest) {
        return std::nullopt;
    }
    SearchTerm term;
    const auto add = [&term](const QString &candidate) {
        term.alternatives << candidate;
        if (candidate.startsWith(u'0') && candidate.size() > shortest) {
            term.alternatives << candidate.mid(1);
        }
    };
    constexpr int shortestInternational = 8;
    const bool withZeros = digits.startsWith(QLatin1String("00")) && digits.size() >= shortestInternational;
    const bool international = withZeros || text.trimmed().startsWith(u'+');
    if (withZeros) {
        term.alternatives << digits;
        digits = digits.mid(2);
    }
    add(digits);
    if (international) {
        // the clinic may have written the number without its country code, which has one to three digits
        for (int length = 1; length <= 3 && digits.size() - length >= shortest; ++length) {
            add(digits.mid(length));
        }
    }
    return term;
}

} // namespace

QString folded(const QString &text) { return fold(text, Style::Plain); }

QString foldedAsInPassports(const QString &text) { return fold(text, Style::Passport); }

QString patientWords(const Patient &patient) {
    QStringList words;
    for (const PersonName &name : patient.names) {
        addName(words, name.family);
        addName(words, name.given.join(u' '));
        addName(words, name.text);
        if (isWrittenTogether(name.family)) {
            words << folded(name.family + name.given.join(QString()));
        }
    }
    for (const QString &phone : patient.phones) {
        words << digitsOf(phone);
    }
    for (const Identifier &identifier : patient.header.identifiers) {
        const QStringList pieces = folded(identifier.value).split(u' ', Qt::SkipEmptyParts);
        words << pieces;
        if (pieces.size() > 1) {
            words << pieces.join(QString());
        }
    }
    words << birthWords(patient.birthDateText);
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u' ');
}

std::vector<SearchTerm> searchTerms(const QString &text, int thisYear) {
    std::vector<SearchTerm> terms;
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    const QStringList tokens = text.split(separators, Qt::SkipEmptyParts);
    // a date may be written with spaces in it: the longest run of up to three tokens that is one
    QStringList rest;
    for (qsizetype i = 0; i < tokens.size();) {
        qsizetype taken = 0;
        for (qsizetype length = std::min<qsizetype>(3, tokens.size() - i); length >= 1 && taken == 0; --length) {
            const QStringList dates = birthAlternatives(tokens.mid(i, length).join(u' '), thisYear);
            if (!dates.isEmpty()) {
                terms.push_back({dates});
                taken = length;
            }
        }
        if (taken == 0) {
            rest << tokens.at(i);
            taken = 1;
        }
        i += taken;
    }
    if (const auto phone = phoneTerm(rest.join(u' '))) {
        SearchTerm term = *phone;
        if (rest.size() == 1) {
            term.alternatives << birthPrefixes(folded(rest.front()));
        }
        terms.push_back(std::move(term));
        return terms;
    }
    for (const QString &token : rest) {
        const QStringList plain = folded(token).split(u' ', Qt::SkipEmptyParts);
        const QStringList passport = fold(token, Style::Passport).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < plain.size(); ++i) {
            SearchTerm term{{plain.at(i)}};
            if (passport.size() == plain.size() && passport.at(i) != plain.at(i)) {
                term.alternatives << passport.at(i);
            }
            term.alternatives << birthPrefixes(plain.at(i));
            terms.push_back(std::move(term));
        }
    }
    return terms;
}

TermFit fit(const SearchTerm &term, const QStringList &words) {
    TermFit best = TermFit::None;
    for (const QString &alternative : term.alternatives) {
        for (const QString &word : words) {
            if (word.startsWith(alternative)) {
                best = std::max(best, word.size() == alternative.size() ? TermFit::Whole : TermFit::Beginning);
            } else if (alternative.size() >= 3 && word.contains(alternative)) {
                best = std::max(best, TermFit::Inside);
            }
        }
    }
    return best;
}

} // namespace praxidesk::store
