#pragma once
// The only place that speaks to SQLite, through its C API: a statement costs what SQLite costs. Failures are sticky: the first one is kept, every later call does nothing and
// says no, and a transaction that met one cannot commit. So code between begin and commit reads without a check after
// each step and still never commits half of something.

#include "core/model/ids.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace praxidesk::store {

class Database;

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// One use of a prepared statement, which is kept for the next use; `sql` lives as long as the program. Bind in order with <<, then run() or next().
class Query {
public:
    Query(std::string_view sql, Database &database);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &operator<<(qint64 value);
    Query &operator<<(int value) { return *this << qint64(value); }
    Query &operator<<(bool value) { return *this << qint64(value ? 1 : 0); }
    Query &operator<<(Instant value) { return *this << qint64(value.time_since_epoch().count()); }
    template <typename Tag>
    Query &operator<<(Id<Tag> id) { return *this << id.value; }
    Query &operator<<(const QString &value);        ///< a null text is an empty one
    Query &operator<<(const QByteArray &value);     ///< an empty one is NULL
    Query &operator<<(std::nullopt_t);
    template <typename T>
    Query &operator<<(const std::optional<T> &value) { return value ? *this << *value : *this << std::nullopt; }

    /// Executes a statement that gives no rows.
    bool run();
    /// As run(), but hands the message of a refusing trigger or constraint to the caller instead of keeping it.
    [[nodiscard]] std::optional<QString> refusal();
    /// Executes at the first call; true while there is a row.
    [[nodiscard]] bool next();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int small(int column) const { return int(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Instant instant(int column) const { return Instant(Milliseconds(integer(column))); }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<Instant> instantIf(int column) const;
    template <typename TypedId>
    [[nodiscard]] TypedId id(int column) const { return TypedId{integer(column)}; }
    [[nodiscard]] qint64 insertedKey() const;

private:
    /// One step; nothing of the statement is left over when it gave no row.
    int step();
    int start();
    void failed();
    void bindBytes(const QByteArray &bytes, bool isText);

    Database &m_database;
    std::string_view m_sql;
    std::vector<Statement> *m_kept;                 ///< where the database keeps it
    Statement m_statement;
    QVarLengthArray<QByteArray, 8> m_bound;         ///< what SQLite reads from while the statement runs
    int m_position = 0;
    bool m_started = false;
    bool m_hasRow = false;
};

class Database {
public:
    enum class Access { ReadWrite, ReadOnly };
    static constexpr int ordinaryCache = -16000;    ///< as PRAGMA cache_size has it: negative, in KiB
    /// Opens (and with `create` makes) the file; sets the pragmas every connection of ours has.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access, Fault fault = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement without keeping it.
    bool execute(const QString &sql);
    [[nodiscard]] std::optional<qint64> pragma(const QString &name);

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// How often something failed since it was opened, also what nobody looked at.
    [[nodiscard]] qint64 failures() const { return m_failures; }
    [[nodiscard]] Result<void> outcome() const;
    /// Takes the failure away, so that the next call runs again.
    std::optional<Error> takeError();
    void fail(Error error);
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    /// Within a transaction, or while reading of one moment: what was read is still so while the number is the same.
    [[nodiscard]] qint64 moment() const;
    /// Another number in each transaction.
    [[nodiscard]] qint64 transactions() const { return m_transactions; }
    [[nodiscard]] bool isOfOneMoment() const { return m_inTransaction || m_isReading; }
    void setFault(Fault fault) { m_fault = std::move(fault); }

    /// Whether a transaction that begins from now on is on the disk when it ends, as is usual. Else it may be lost with the
    /// computer's power until another one is on the disk, which takes all before it along: they are kept in their order.
    void setFlushing(bool on) { m_flushes = on; }
    /// Whether a commit moves a long log into the file, as is usual. Else it grows until somebody does (log_mover.h).
    void setMovingLog(bool on) { m_movesLog = on; }
    /// Pages in the log at the last commit, also those that are in the file by now.
    [[nodiscard]] int logPages() const { return m_logPages; }

    [[nodiscard]] bool begin();
    /// Commits, or rolls back when anything failed since begin().
    [[nodiscard]] Result<void> commit();
    void rollBack();
    /// See OneMoment. False where it is of one moment already, or cannot be; else endReading() follows.
    [[nodiscard]] bool beginReading();
    void endReading();
    /// Whether the file that was opened is still the one at its path.
    [[nodiscard]] bool isFileInPlace() const;

private:
    friend class Query;
    Database() = default;
    [[nodiscard]] bool injectFault(std::string_view sql);
    void report(std::string_view sql);
    [[nodiscard]] Statement prepare(std::string_view sql);

    struct FileIdentity {
        quint64 device = 0;
        quint64 node = 0;
        friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
    };
    [[nodiscard]] std::optional<FileIdentity> identityAtPath() const;
    static int committed(void *database, sqlite3 *connection, const char *name, int logPages);

    struct Close {
        void operator()(sqlite3 *connection) const;
    };
    QString m_path;
    std::unique_ptr<sqlite3, Close> m_connection;
    /// Statements are literals: where one stands tells it apart as well as what it says, and faster.
    struct ByPlace {
        size_t operator()(std::string_view sql) const { return std::hash<const void *>()(sql.data()); }
        bool operator()(std::string_view a, std::string_view b) const { return a.data() == b.data() && a.size() == b.size(); }
    };
    std::unordered_map<std::string_view, std::vector<Statement>, ByPlace, ByPlace> m_kept;
    std::optional<Error> m_error;
    std::optional<FileIdentity> m_identity;
    Fault m_fault;
    qint64 m_failures = 0;
    qint64 m_transactions = 0;
    bool m_inTransaction = false;
    bool m_isReading = false;
    bool m_flushes = true;
    bool m_isFlushing = true;                       ///< as SQLite was told last
    bool m_movesLog = true;
    int m_logPages = 0;
};

} // namespace praxidesk::store
