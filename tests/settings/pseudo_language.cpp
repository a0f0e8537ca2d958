#include "tests/settings/pseudo_language.h"

#include <algorithm>
#include <array>

namespace praxidesk::test {

bool isFormat(const char *context, const char *source, const char *disambiguation) {
    static const std::array untouched{QLatin1String("QShortcut"), QLatin1String("QGuiApplication"), QLatin1String("QApplication"), QLatin1String("QLocale")};
    const QString text = QString::fromUtf8(source);
    const QString hint = QString::fromUtf8(disambiguation);
    const bool isDateFormat = hint.contains(QLatin1String("QDate::toString")) || hint.contains(QLatin1String("QLocale"));
    const bool isNumberFormat = text.size() <= 6 && text.contains(QLatin1String("%1"));
    return isDateFormat || isNumberFormat || std::ranges::find(untouched, QLatin1String(context)) != untouched.end() || text.trimmed().isEmpty();
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *disambiguation, int) const {
    if (isFormat(context, source, disambiguation)) {
        return {};
    }
    const QString text = QString::fromUtf8(source);
    const auto longer = std::max<qsizetype>(0, text.size() * 2 / 5 - 2);
    // Spaces at the ends belong to the sentence around it; a long text can be broken as words can.
    QString padding;
    for (qsizetype at = 0; at < longer; ++at) {
        padding += at % 9 == 8 ? QChar(u' ') : QChar(u'ẋ');
    }
    return opening + text + padding.trimmed() + closing;
}

QString outsideBrackets(const QString &text) {
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == PseudoLanguage::opening) {
            ++depth;
        } else if (letter == PseudoLanguage::closing) {
            --depth;
            outside += u' ';
        } else if (depth <= 0) {
            outside += letter;
        }
    }
    return outside;
}

} // namespace praxidesk::test
