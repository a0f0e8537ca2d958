#pragma once
// Whether two JSON texts say the same: white space, escapes and the order of members do not matter; the order of arrays
// and the text of numbers do (1.10 is not 1.1).

#include <QByteArray>

namespace praxidesk::exchange {

/// False when either is not JSON.
[[nodiscard]] bool saysTheSame(const QByteArray &first, const QByteArray &second);

} // namespace praxidesk::exchange
