#pragma once
// The demo clinic in the language of whoever looks at it: its types of visit, services, blocks and comments.

#include "core/exchange/exchange.h"

#include <functional>
#include <vector>

namespace praxidesk::exchange {

/// How one of demoWords() reads elsewhere.
using DemoSpeech = std::function<QString(const QString &)>;

/// Everything that the demo clinic says besides names, in English; the context of its translations is "DemoClinic".
[[nodiscard]] std::vector<const char *> demoWords();

/// "Back, 2 of 6" is said by its parts, everything else as it is; without a speech it stays English.
[[nodiscard]] QString inWordsOf(const DemoSpeech &speech, const QString &text);

/// As fillWithDemo, with the words of `speech`: who comes when is the same in every language.
[[nodiscard]] Result<void> fillWithDemo(desk::Desk &desk, const DemoOptions &options, const DemoSpeech &speech);

} // namespace praxidesk::exchange
