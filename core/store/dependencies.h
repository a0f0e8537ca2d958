#pragma once

// Which operations a change has to wait for: the creations, not yet done, of what it refers to. Worked out for what is
// addressed to a server; what is not is told when it gets one.

#include "core/model/ids.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace praxidesk::store {

class Database;
class Identity;

[[nodiscard]] QStringList dependenciesOn(Database &database, const std::vector<ResourceKey> &references);
/// The same of what the bytes of a resource refer to; none for empty bytes.
[[nodiscard]] QStringList dependenciesOf(Database &database, const Identity &identity, const QByteArray &json);

} // namespace praxidesk::store
