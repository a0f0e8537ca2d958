#pragma once
// A language whose words are as long as German ones: what has room for it has room for the languages that there are.

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace praxidesk::test {

/// While it lives, each text that is translated anew has a third more letters, in a word of its own where there are several.
class LongerTexts : public QTranslator {
public:
    LongerTexts() { QCoreApplication::installTranslator(this); }
    ~LongerTexts() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *what, int) const override {
        const QString text = QString::fromUtf8(source);
        if (QByteArray(what).contains("QDate")) {
            return text; // a format, no words
        }
        const auto more = std::max<qsizetype>(2, text.size() / 3);
        return text + (text.contains(u' ') ? QStringLiteral(" ") : QString()) + QString(more, u'e');
    }
};

} // namespace praxidesk::test
