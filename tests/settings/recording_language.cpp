#include "tests/settings/recording_language.h"

#include "tests/settings/pseudo_language.h"
#include "tests/support/must_hold.h"

namespace praxidesk::test {
namespace {

constexpr char16_t firstMark = 0xe000;
constexpr char16_t lastMark = 0xf8ff;

} // namespace

QString RecordingLanguage::translate(const char *context, const char *source, const char *disambiguation, int n) const {
    if (isFormat(context, source, disambiguation)) {
        return {};
    }
    const Text text{context, source, disambiguation, n};
    auto mark = m_marks.constFind(text);
    if (mark == m_marks.constEnd()) {
        const size_t next = firstMark + m_texts.size();
        mustHold(next <= lastMark);
        m_texts.push_back(text);
        mark = m_marks.insert(text, char16_t(next));
    }
    return QString::fromUtf8(source) + QChar(*mark);
}

QString RecordingLanguage::said(const QString &shown, const std::vector<const QTranslator *> &languages) const {
    for (const QChar letter : shown) {
        if (letter.unicode() < firstMark || letter.unicode() > lastMark) {
            continue;
        }
        const Text &text = m_texts.at(letter.unicode() - firstMark);
        const bool isStripped = text.source.contains('&') && !shown.contains(u'&'); // a tool bar's button has no letter
        for (const auto *language : languages) {
            const QString translated = language->translate(text.context.constData(), text.source.constData(), text.disambiguation.isNull() ? nullptr : text.disambiguation.constData(), text.n);
            if (!translated.isEmpty()) {
                return isStripped ? QString(translated).remove(u'&') : translated;
            }
        }
        return isStripped ? QString::fromUtf8(text.source).remove(u'&') : QString::fromUtf8(text.source);
    }
    return shown;
}

} // namespace praxidesk::test
