#include "core/store/birth_date_text.h"

#include "core/store/patient_text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace praxidesk::store {
namespace {

QString twoDigits(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

// Folded month names of the languages that patients' papers come in; the first three letters are enough.
const std::array<QStringList, 12> &monthNames() {
    static const std::array<QStringList, 12> names = [] {
        std::array<QStringList, 12> all;
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian,
                                    QLocale::Portuguese, QLocale::Dutch, QLocale::Swedish, QLocale::Danish, QLocale::Polish}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                auto &those = all[size_t(month - 1)];
                those << folded(locale.monthName(month)) << folded(locale.standaloneMonthName(month));
                those.removeDuplicates();
            }
        }
        return all;
    }();
    return names;
}

std::optional<int> monthNamed(const QString &word) {
    if (word.size() < 3 || word.front().isDigit()) {
        return std::nullopt;
    }
    for (size_t month = 0; month < 12; ++month) {
        for (const QString &name : monthNames()[month]) {
            if (name.startsWith(word)) {
                return int(month) + 1;
            }
        }
    }
    return std::nullopt;
}

struct Part {
    QString text;
    int number = -1;
    std::optional<int> month;
    [[nodiscard]] bool isNumber() const { return number >= 0; }
    [[nodiscard]] bool isYear() const { return text.size() == 4 && number >= 1800; }
    [[nodiscard]] bool isDay() const { return number >= 1 && number <= 31 && text.size() <= 2; }
    [[nodiscard]] bool isMonth() const { return month || (number >= 1 && number <= 12 && text.size() <= 2); }
    [[nodiscard]] int asMonth() const { return month.value_or(number); }
};

class Alternatives {
public:
    explicit Alternatives(int thisYear) : m_thisYear(thisYear) {}

    void addDay(const Part &day, const Part &month, const QString &year) {
        if (!day.isDay() || !month.isMonth() || !QDate(2000, month.asMonth(), day.number).isValid()) {
            return;
        }
        const QString start = QStringLiteral("d%1%2").arg(twoDigits(month.asMonth()), twoDigits(day.number));
        if (year.isEmpty()) {
            m_words << start;
            return;
        }
        // a year still being typed is a beginning; two digits are a year of this or the last century too
        m_words << start + QLatin1Char('y') + year;
        if (year.size() == 2) {
            for (const int century : {1900, 2000}) {
                if (century + year.toInt() <= m_thisYear) {
                    m_words << start + QLatin1Char('y') + QString::number(century + year.toInt());
                }
            }
        }
    }
    void addMonth(const Part &year, const Part &month) {
        if (year.isYear() && month.isMonth()) {
            m_words << QStringLiteral("y%1%2").arg(year.text, twoDigits(month.asMonth()));
        }
    }
    [[nodiscard]] QStringList words() {
        m_words.removeDuplicates();
        return m_words;
    }

private:
    int m_thisYear;
    QStringList m_words;
};

std::optional<std::vector<Part>> partsOf(const QString &text) {
    QString spaced = text;
    spaced.replace(QRegularExpression(QStringLiteral("[.,/\\-年月日]")), QStringLiteral(" "));
    std::vector<Part> parts;
    for (const QString &piece : spaced.split(u' ', Qt::SkipEmptyParts)) {
        Part part{folded(piece), -1, {}};
        bool isNumber = false;
        const int number = part.text.toInt(&isNumber);
        if (isNumber && part.text.size() <= 4) {
            part.number = number;
        } else if (!(part.month = monthNamed(part.text))) {
            return std::nullopt;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

void addThree(Alternatives &found, const Part &a, const Part &b, const Part &c) {
    if (a.month || b.month) {
        const Part &month = a.month ? a : b;
        const Part &other = a.month ? b : a;
        if (other.isYear()) {
            found.addDay(c, month, other.text);
        } else if (c.isNumber()) {
            found.addDay(other, month, c.text);
        }
    } else if (a.isYear() || (a.number > 31 && a.text.size() == 2)) {
        found.addDay(c, b, a.text);
    } else if (a.isNumber() && b.isNumber() && c.isNumber()) {
        found.addDay(a, b, c.text);
        found.addDay(b, a, c.text);
    }
}

void addTwo(Alternatives &found, const Part &a, const Part &b) {
    if (a.isYear()) {
        found.addMonth(a, b);
    } else if (b.isYear()) {
        found.addMonth(b, a);
    } else if (a.month) {
        found.addDay(b, a, {});
    } else {
        found.addDay(a, b, {});
        if (!b.month) {
            found.addDay(b, a, {});
        }
    }
}

} // namespace

QStringList birthWords(const QString &fhirDate) {
    const QStringList parts = fhirDate.split(u'-');
    if (parts.front().size() != 4) {
        return {};
    }
    QStringList words{QLatin1Char('y') + parts.join(QString()), QLatin1Char('z') + parts.front().right(2)};
    if (parts.size() == 3) {
        words << QStringLiteral("d%1%2y%3").arg(parts.at(1), parts.at(2), parts.front());
    }
    return words;
}

QStringList birthAlternatives(const QString &text, int thisYear) {
    const auto parts = partsOf(text);
    if (!parts) {
        return {};
    }
    const bool named = std::any_of(parts->begin(), parts->end(), [](const Part &part) { return part.month.has_value(); });
    const bool separated = text.contains(QRegularExpression(QStringLiteral("\\d\\s*[./\\-年月]")));
    const bool withYear = std::any_of(parts->begin(), parts->end(), [](const Part &part) { return part.isYear(); });
    if (!named && !separated && !(withYear && parts->size() == 3)) {
        return {};
    }
    Alternatives found(thisYear);
    if (parts->size() == 3) {
        addThree(found, (*parts)[0], (*parts)[1], (*parts)[2]);
    } else if (parts->size() == 2) {
        addTwo(found, (*parts)[0], (*parts)[1]);
    }
    return found.words();
}

QStringList birthPrefixes(const QString &word) {
    if (!std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })) {
        return {};
    }
    if (word.size() == 2) {
        return {QLatin1Char('z') + word};
    }
    QStringList prefixes;
    if (word.size() >= 3 && word.size() <= 8 && (word.startsWith(u'1') || word.startsWith(u'2'))) {
        prefixes << QLatin1Char('y') + word;
    }
    if (word.size() == 8) {
        prefixes << QStringLiteral("d%1%2y%3").arg(word.mid(2, 2), word.left(2), word.mid(4));
        prefixes << QStringLiteral("d%1%2y%3").arg(word.left(2), word.mid(2, 2), word.mid(4));
    }
    return prefixes;
}

} // namespace praxidesk::store
