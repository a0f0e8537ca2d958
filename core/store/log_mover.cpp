#include "core/store/log_mover.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace praxidesk::store {
namespace {

struct CloseConnection {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

} // namespace

bool moveLog(const QString &path) {
    // Where a log begins anew at the very moment at which somebody begins to move it, SQLite before 3.51.3 may lose pages
    // (sqlite.org/wal.html#walresetbug). It does not begin anew while somebody reads from it.
    const auto reader = Database::open(path, Database::Access::ReadOnly);
    if (!reader || !(*reader)->execute(QStringLiteral("BEGIN"))
        || !Query("SELECT count(*) FROM sqlite_schema", **reader).next()) {
        return false;
    }
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, CloseConnection> mover(opened);
    // a connection learns of the log when it first reads
    if (code != SQLITE_OK
        || sqlite3_exec(mover.get(), "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) != SQLITE_OK) {
        return false;
    }
    int pages = 0;
    int moved = 0;
    return sqlite3_wal_checkpoint_v2(mover.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &moved) == SQLITE_OK
           && moved == pages && moved >= 0;
}

} // namespace praxidesk::store
