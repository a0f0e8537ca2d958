#pragma once
#include <QTranslator>

namespace praxidesk::test {

/// "[Bookẋẋ]" for "Book". What is a format (of dates, of keys) stays what it is.
class PseudoLanguage : public QTranslator {
    Q_OBJECT
public:
    static constexpr QChar opening = u'[';
    static constexpr QChar closing = u']';

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Of dates, of numbers or of keys, or what Qt asks its translations about the language itself: nothing that people read.
[[nodiscard]] bool isFormat(const char *context, const char *source, const char *disambiguation);
/// What stands outside of all brackets.
[[nodiscard]] QString outsideBrackets(const QString &text);

} // namespace praxidesk::test
