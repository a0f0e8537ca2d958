#pragma once
// Numbered SQL files (resources/migrations) bring a file from any older version to this one.

#include "core/store/database.h"

#include <QStringList>

namespace praxidesk::store {

struct Migration {
    int version = 0;
    QStringList statements;
};
/// In order; the last one's version is the version of files that this program makes.
[[nodiscard]] const std::vector<Migration> &migrations();
[[nodiscard]] int currentVersion();
/// A trigger's body counts as one statement with its trigger.
[[nodiscard]] QStringList splitStatements(const QString &sql);
/// Each migration after `from` in a transaction of its own, with the version it leads to.
[[nodiscard]] Result<void> migrate(Database &database, int from, const std::vector<Migration> &steps);

} // namespace praxidesk::store
