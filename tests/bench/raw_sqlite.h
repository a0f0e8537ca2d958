#pragma once
// The baseline: what SQLite alone costs, through its C API, with the same durability as a clinic file.

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace praxidesk::bench {

class RawSqlite {
public:
    /// A fresh file in WAL mode with synchronous=FULL.
    explicit RawSqlite(const QString &path);
    ~RawSqlite();
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    void execute(const char *sql);
    /// One row of about 1 kB with three indexed columns, inside whatever transaction is open.
    void insertRow(qint64 number, const QByteArray &json);
    /// Appointment, Slot, outbox and audit: four statements, one durable transaction.
    void bookOnce(qint64 number, const QByteArray &json);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    [[nodiscard]] Statement prepare(const char *sql) const;
    void run(const Statement &statement, qint64 number, const QByteArray &json) const;

    sqlite3 *m_database = nullptr;
    Statement m_insertRow, m_appointment, m_slot, m_outbox, m_audit;
};

} // namespace praxidesk::bench
