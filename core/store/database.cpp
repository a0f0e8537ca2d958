#include "core/store/database.h"

#include "core/store/text.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace praxidesk::store {
namespace {

QString toQString(std::string_view sql) { return QString::fromUtf8(sql.data(), qsizetype(sql.size())); }

/// As SQLite has it by itself.
constexpr int longLog = 1000;

// sqlite.org/rescode.html; the lowest byte is the primary code.
constexpr int primary(int code) { return code & 0xff; }

Error errorFor(sqlite3 *connection, std::string_view sql, const QString &path) {
    const int code = sqlite3_extended_errcode(connection);
    const QString detail = QStringLiteral("%1 (%2): %3").arg(QString::fromUtf8(sqlite3_errmsg(connection))).arg(code).arg(toQString(sql));
    constexpr qint64 tooLittle = 64 * 1024;
    switch (primary(code)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::ClinicLocked, Text::tr("Another program is working on the clinic file. Nothing was changed."), detail};
    case SQLITE_READONLY: return {ErrorCode::ReadOnly, Text::tr("The clinic file cannot be written to. Nothing was changed."), detail};
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_WRITE && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < tooLittle) {
            return {ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was changed: make room on it, then try again."), detail};
        }
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorCode::ClinicDamaged, Text::tr("The clinic file is damaged. Nothing was changed."), detail};
    case SQLITE_FULL: return {ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was changed: make room on it, then try again."), detail};
    default: break;
    }
    return {ErrorCode::StorageFailure, Text::tr("The clinic file could not be read or written. Nothing was changed."), detail};
}

} // namespace

// ---- Query ----------------------------------------------------------------------------------------------------------

void FinalizeStatement::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Query::Query(std::string_view sql, Database &database) : m_database(database), m_sql(sql) {
    m_kept = &m_database.m_kept[sql];
    if (!m_kept->empty()) {
        m_statement = std::move(m_kept->back());
        m_kept->pop_back();
    } else if (!m_database.hasFailed()) {
        m_statement = m_database.prepare(sql);
    }
}

Query::~Query() {
    if (m_statement) {
        sqlite3_reset(m_statement.get());
        sqlite3_clear_bindings(m_statement.get());
        m_kept->push_back(std::move(m_statement));
    }
}

Query &Query::operator<<(qint64 value) {
    if (m_statement) {
        sqlite3_bind_int64(m_statement.get(), ++m_position, value);
    }
    return *this;
}

Query &Query::operator<<(const QString &value) {
    if (m_statement) {
        bindBytes(value.toUtf8(), true);
    }
    return *this;
}

Query &Query::operator<<(const QByteArray &value) {
    if (value.isEmpty()) {
        return *this << std::nullopt;
    }
    if (m_statement) {
        bindBytes(value, false);
    }
    return *this;
}

Query &Query::operator<<(std::nullopt_t) {
    if (m_statement) {
        sqlite3_bind_null(m_statement.get(), ++m_position);
    }
    return *this;
}

void Query::bindBytes(const QByteArray &bytes, bool isText) {
    // constData() of an empty array is never null, so that an empty text does not become NULL
    const QByteArray &held = m_bound.emplace_back(bytes);
    const auto size = sqlite3_uint64(held.size());
    if (isText) {
        sqlite3_bind_text64(m_statement.get(), ++m_position, held.constData(), size, SQLITE_STATIC, SQLITE_UTF8);
    } else {
        sqlite3_bind_blob64(m_statement.get(), ++m_position, held.constData(), size, SQLITE_STATIC);
    }
}

int Query::start() {
    m_started = true;
    if (!m_statement || m_database.hasFailed() || m_database.injectFault(m_sql)) {
        return SQLITE_MISUSE;
    }
    Q_ASSERT_X(m_position == sqlite3_bind_parameter_count(m_statement.get()), m_sql.data(), "not every value is bound");
    return step();
}

int Query::step() {
    const int code = sqlite3_step(m_statement.get());
    m_hasRow = code == SQLITE_ROW;
    return code;
}

void Query::failed() { m_database.report(m_sql); }

bool Query::run() {
    int code = start();
    while (code == SQLITE_ROW) {
        code = step();
    }
    if (code != SQLITE_DONE) {
        if (m_statement && !m_database.hasFailed()) {
            failed();
        }
        return false;
    }
    sqlite3_reset(m_statement.get());
    m_bound.clear();
    m_position = 0;
    m_started = false;
    return true;
}

std::optional<QString> Query::refusal() {
    const int code = start();
    if (code == SQLITE_DONE || !m_statement || m_database.hasFailed()) {
        return std::nullopt;
    }
    if (primary(code) == SQLITE_CONSTRAINT) {
        return QString::fromUtf8(sqlite3_errmsg(m_database.m_connection.get()));
    }
    failed();
    return std::nullopt;
}

bool Query::next() {
    int code = SQLITE_DONE;
    if (!m_started) {
        code = start();
    } else if (m_hasRow && !m_database.hasFailed()) {
        code = step();
    }
    if (!m_statement || m_database.hasFailed()) {
        m_hasRow = false;
    } else if (code != SQLITE_ROW && code != SQLITE_DONE) {
        failed();
    }
    return m_hasRow;
}

qint64 Query::integer(int column) const { return m_hasRow ? sqlite3_column_int64(m_statement.get(), column) : 0; }
bool Query::isNull(int column) const { return !m_hasRow || sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

QString Query::text(int column) const {
    if (!m_hasRow) {
        return {};
    }
    // the text first, then its size: sqlite.org/c3ref/column_blob.html
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column)) : QString();
}

QByteArray Query::bytes(int column) const {
    if (!m_hasRow) {
        return {};
    }
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column)) : QByteArray();
}

std::optional<Instant> Query::instantIf(int column) const {
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

qint64 Query::insertedKey() const { return m_statement ? sqlite3_last_insert_rowid(m_database.m_connection.get()) : 0; }

// ---- Database -------------------------------------------------------------------------------------------------------

void Database::Close::operator()(sqlite3 *connection) const { sqlite3_close(connection); }

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, Fault fault) {
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_fault = std::move(fault);
    // A connection is used by one thread at a time (DESIGN.md), so SQLite need not guard it.
    // SQLite counts its memory under a lock at each allocation, unless it is told before its first use that nobody asks.
    [[maybe_unused]] static const int isUncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags, nullptr);
    database->m_connection.reset(connection);
    if (opened != SQLITE_OK) {
        return tl::unexpected(errorFor(connection, "open", path));
    }
    constexpr int patience = 2000;
    sqlite3_busy_timeout(connection, patience);
    database->m_identity = database->identityAtPath();
    if (access == Access::ReadWrite) {
        database->execute(QStringLiteral("PRAGMA foreign_keys = ON"));
        database->execute(QStringLiteral("PRAGMA synchronous = FULL"));
        database->execute(QStringLiteral("PRAGMA cache_size = %1").arg(ordinaryCache));
        database->execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
        sqlite3_wal_hook(connection, committed, database.get()); // in the place of SQLite's own, which moves a long log
    }
    if (auto error = database->takeError()) {
        return tl::unexpected(*error);
    }
    return database;
}

Database::~Database() {
    if (m_inTransaction) {
        rollBack();
    }
    m_kept.clear();
}

Statement Database::prepare(std::string_view sql) {
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_connection.get(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        report(sql);
    }
    return Statement(statement);
}

bool Database::execute(const QString &sql) {
    const QByteArray text = sql.toUtf8();
    if (hasFailed() || injectFault(text.toStdString())) {
        return false;
    }
    if (sqlite3_exec(m_connection.get(), text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        report(text.toStdString());
        return false;
    }
    return true;
}

std::optional<qint64> Database::pragma(const QString &name) {
    const std::string text = "PRAGMA " + name.toStdString();
    if (hasFailed() || injectFault(text)) {
        return std::nullopt;
    }
    const Statement statement = prepare(text);
    if (!statement) {
        return std::nullopt;
    }
    switch (sqlite3_step(statement.get())) {
    case SQLITE_ROW: return sqlite3_column_int64(statement.get(), 0);
    case SQLITE_DONE: return std::nullopt;
    default: report(text); return std::nullopt;
    }
}

Result<void> Database::outcome() const {
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return {};
}

std::optional<Error> Database::takeError() { return std::exchange(m_error, std::nullopt); }

void Database::fail(Error error) {
    if (!m_error) {
        ++m_failures;
        m_error = std::move(error);
    }
}

bool Database::injectFault(std::string_view sql) {
    if (!m_fault) {
        return false;
    }
    if (const auto code = m_fault()) {
        fail({*code, Text::tr("The clinic file could not be read or written. Nothing was changed."), toQString(sql)});
        return true;
    }
    return false;
}

void Database::report(std::string_view sql) { fail(errorFor(m_connection.get(), sql, m_path)); }

int Database::committed(void *database, sqlite3 *connection, const char *name, int logPages) {
    auto &self = *static_cast<Database *>(database);
    self.m_logPages = logPages;
    if (self.m_movesLog && logPages >= longLog) {
        sqlite3_wal_checkpoint(connection, name); // if it cannot be now, the next commit tries again
    }
    return SQLITE_OK;
}

qint64 Database::moment() const { return m_transactions + sqlite3_total_changes64(m_connection.get()); } // neither ever sinks

bool Database::beginReading() {
    if (isOfOneMoment()) {
        return false;
    }
    ++m_transactions;
    m_isReading = Query("BEGIN", *this).run();
    return m_isReading;
}

void Database::endReading() {
    sqlite3_exec(m_connection.get(), "COMMIT", nullptr, nullptr, nullptr); // also after a failure, which has taken nothing with it
    m_isReading = false;
}

bool Database::begin() {
    ++m_transactions;
    if (m_isFlushing != m_flushes) {
        if (!execute(m_flushes ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL"))) {
            return false;
        }
        m_isFlushing = m_flushes;
    }
    m_inTransaction = Query("BEGIN IMMEDIATE", *this).run();
    return m_inTransaction;
}

Result<void> Database::commit() {
    if (!hasFailed() && Query("COMMIT", *this).run()) {
        m_inTransaction = false;
        return {};
    }
    const Error error = *m_error;
    rollBack();
    m_error = error;
    return tl::unexpected(error);
}

void Database::rollBack() {
    // Some failures (a full disk, a failed write) have already rolled back; a second ROLLBACK then only says so.
    m_error.reset();
    m_inTransaction = false;
    sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

std::optional<Database::FileIdentity> Database::identityAtPath() const {
#ifdef Q_OS_UNIX
    struct stat status {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0) {
        return std::nullopt;
    }
    return FileIdentity{status.st_dev, status.st_ino};
#else
    return QFile::exists(m_path) ? std::optional(FileIdentity{}) : std::nullopt;
#endif
}

bool Database::isFileInPlace() const { return m_identity == identityAtPath(); }

} // namespace praxidesk::store
