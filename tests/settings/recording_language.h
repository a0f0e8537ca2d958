#pragma once
#include <QHash>
#include <QTranslator>

#include <vector>

namespace praxidesk::test {

/// English that remembers where each text came from: a window that was made once can be read in every language. What marks a
/// text is one character of private use at its end.
class RecordingLanguage : public QTranslator {
    Q_OBJECT
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// What `shown` is in another language, the first of these that says it; what was not recorded is as it is.
    [[nodiscard]] QString said(const QString &shown, const std::vector<const QTranslator *> &languages) const;

private:
    struct Text {
        QByteArray context;
        QByteArray source;
        QByteArray disambiguation;
        int n;
        friend bool operator==(const Text &, const Text &) = default;
        friend size_t qHash(const Text &text, size_t seed) { return qHashMulti(seed, text.context, text.source, text.disambiguation, text.n); }
    };

    mutable std::vector<Text> m_texts;
    mutable QHash<Text, char16_t> m_marks;
};

} // namespace praxidesk::test
