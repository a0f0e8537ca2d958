#pragma once
// What a window shows in words, whether it is said in the pseudo language, and whether all of it can be read.

#include <QStringList>

class QWidget;

namespace praxidesk::test {

/// One line for each text of a visible part that is not translated; `data`: words that are nobody's to translate.
[[nodiscard]] QStringList untranslated(const QWidget &window, const QStringList &data);
/// One line for each visible part whose text has less room than it needs.
[[nodiscard]] QStringList cut(const QWidget &window);

} // namespace praxidesk::test
