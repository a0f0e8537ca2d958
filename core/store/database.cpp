#include "core/store/database.h"

#include "core/store/text.h"

#include <QFile>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>
#include <QVariant>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace praxidesk::store {
namespace {

QString toQString(std::string_view sql) { return QString::fromUtf8(sql.data(), qsizetype(sql.size())); }

// sqlite.org/rescode.html; the lowest byte is the primary code.
Error errorFor(const QSqlError &error, std::string_view sql, const QString &path) {
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("%1 (%2): %3").arg(error.databaseText(), error.nativeErrorCode(), toQString(sql));
    constexpr int writeFailed = 778;
    constexpr qint64 tooLittle = 64 * 1024;
    switch (code & 0xff) {
    case 5:
    case 6: return {ErrorCode::ClinicLocked, Text::tr("Another program is working on the clinic file. Nothing was changed."), detail};
    case 8: return {ErrorCode::ReadOnly, Text::tr("The clinic file cannot be written to. Nothing was changed."), detail};
    case 10:
        if (code == writeFailed && QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < tooLittle) {
            return {ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was changed."), detail};
        }
        break;
    case 11:
    case 26: return {ErrorCode::ClinicDamaged, Text::tr("The clinic file is damaged. Nothing was changed."), detail};
    case 13: return {ErrorCode::DiskFull, Text::tr("The disk is full. Nothing was changed."), detail};
    default: break;
    }
    return {ErrorCode::StorageFailure, Text::tr("The clinic file could not be read or written. Nothing was changed."), detail};
}

} // namespace

// ---- Query ----------------------------------------------------------------------------------------------------------

Query::Query(std::string_view sql, Database &database) : m_database(database), m_sql(sql) {
    auto &kept = m_database.m_kept[sql];
    if (!kept.empty()) {
        m_query = std::move(kept.back());
        kept.pop_back();
        return;
    }
    if (m_database.hasFailed()) {
        return;
    }
    m_query = std::make_unique<QSqlQuery>(m_database.m_database);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(toQString(sql))) {
        failed();
        m_query.reset();
    }
}

Query::~Query() {
    if (m_query) {
        m_query->finish();
        m_database.m_kept[m_sql].push_back(std::move(m_query));
    }
}

Query &Query::operator<<(qint64 value) {
    if (m_query) {
        m_query->bindValue(m_position++, value);
    }
    return *this;
}

Query &Query::operator<<(const QString &value) {
    if (m_query) {
        m_query->bindValue(m_position++, value.isNull() ? QStringLiteral("") : value);
    }
    return *this;
}

Query &Query::operator<<(const QByteArray &value) {
    if (value.isEmpty()) {
        return *this << std::nullopt;
    }
    if (m_query) {
        m_query->bindValue(m_position++, value);
    }
    return *this;
}

Query &Query::operator<<(std::nullopt_t) {
    if (m_query) {
        m_query->bindValue(m_position++, QVariant());
    }
    return *this;
}

bool Query::execute() {
    m_started = true;
    if (!m_query || m_database.hasFailed() || m_database.injectFault(m_sql)) {
        return false;
    }
    return m_query->exec();
}

void Query::failed() { m_database.report(m_query->lastError(), m_sql); }

bool Query::run() {
    if (execute()) {
        m_position = 0;
        m_started = false;
        return true;
    }
    if (m_query && !m_database.hasFailed()) {
        failed();
    }
    return false;
}

std::optional<QString> Query::refusal() {
    if (execute()) {
        m_position = 0;
        return std::nullopt;
    }
    if (!m_query || m_database.hasFailed()) {
        return std::nullopt;
    }
    constexpr int constraint = 19;
    if ((m_query->lastError().nativeErrorCode().toInt() & 0xff) == constraint) {
        return m_query->lastError().databaseText();
    }
    failed();
    return std::nullopt;
}

bool Query::next() {
    if (!m_started && !execute()) {
        if (m_query && !m_database.hasFailed()) {
            failed();
        }
        return false;
    }
    if (!m_query || m_database.hasFailed()) {
        return false;
    }
    m_hasRow = m_query->next();
    if (!m_hasRow && m_query->lastError().isValid()) {
        failed();
    }
    return m_hasRow;
}

qint64 Query::integer(int column) const { return m_hasRow ? m_query->value(column).toLongLong() : 0; }
QString Query::text(int column) const { return m_hasRow ? m_query->value(column).toString() : QString(); }
QByteArray Query::bytes(int column) const { return m_hasRow ? m_query->value(column).toByteArray() : QByteArray(); }
bool Query::isNull(int column) const { return !m_hasRow || m_query->isNull(column); }

std::optional<Instant> Query::instantIf(int column) const {
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

qint64 Query::insertedKey() const { return m_query ? m_query->lastInsertId().toLongLong() : 0; }

// ---- Database -------------------------------------------------------------------------------------------------------

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, Fault fault) {
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    database->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_database.setDatabaseName(path);
    database->m_fault = std::move(fault);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (access == Access::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    database->m_database.setConnectOptions(options);
    if (!database->m_database.open()) {
        return tl::unexpected(errorFor(database->m_database.lastError(), "open", path));
    }
    database->m_identity = database->identityAtPath();
    if (access == Access::ReadWrite) {
        database->execute(QStringLiteral("PRAGMA foreign_keys = ON"));
        database->execute(QStringLiteral("PRAGMA synchronous = FULL"));
        database->execute(QStringLiteral("PRAGMA cache_size = -16000"));
        database->execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
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
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::execute(const QString &sql) {
    const std::string text = sql.toStdString();
    if (hasFailed() || injectFault(text)) {
        return false;
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        report(query.lastError(), text);
        return false;
    }
    return true;
}

std::optional<qint64> Database::pragma(const QString &name) {
    const QString sql = QStringLiteral("PRAGMA ") + name;
    const std::string text = sql.toStdString();
    if (hasFailed() || injectFault(text)) {
        return std::nullopt;
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next()) {
        if (query.lastError().isValid()) {
            report(query.lastError(), text);
        }
        return std::nullopt;
    }
    return query.value(0).toLongLong();
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

void Database::report(const QSqlError &error, std::string_view sql) { fail(errorFor(error, sql, m_path)); }

bool Database::begin() {
    m_inTransaction = execute(QStringLiteral("BEGIN IMMEDIATE"));
    return m_inTransaction;
}

Result<void> Database::commit() {
    if (!hasFailed() && execute(QStringLiteral("COMMIT"))) {
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
    for (auto &[sql, queries] : m_kept) {
        for (const auto &query : queries) {
            query->finish();
        }
    }
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("ROLLBACK"));
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
