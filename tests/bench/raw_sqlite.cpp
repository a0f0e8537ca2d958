#include "tests/bench/raw_sqlite.h"

#include <QFile>

#include <sqlite3.h>

namespace praxidesk::bench {

void RawSqlite::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawSqlite::RawSqlite(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    execute("CREATE TABLE row (id INTEGER PRIMARY KEY, actor INTEGER, start INTEGER, patient INTEGER, json TEXT)");
    execute("CREATE INDEX row_actor ON row (actor, start)");
    execute("CREATE INDEX row_start ON row (start)");
    execute("CREATE INDEX row_patient ON row (patient)");
    execute("CREATE TABLE slot (id INTEGER PRIMARY KEY, status INTEGER, json TEXT)");
    execute("CREATE TABLE outbox (id INTEGER PRIMARY KEY, reference TEXT, json TEXT)");
    execute("CREATE TABLE audit (id INTEGER PRIMARY KEY, time INTEGER, json TEXT)");
    m_insertRow = prepare("INSERT INTO row (id, actor, start, patient, json) VALUES (?1, ?1 % 10, ?1 / 10, ?1 * 7919 % 5000, ?2)");
    m_appointment = prepare("INSERT INTO row (id, actor, start, patient, json) VALUES (?1, ?1 % 10, ?1 / 10, ?1 * 7919 % 5000, ?2)");
    m_slot = prepare("INSERT INTO slot (id, status, json) VALUES (?1, 1, ?2) ON CONFLICT (id) DO UPDATE SET status = 1");
    m_outbox = prepare("INSERT INTO outbox (id, reference, json) VALUES (?1, 'Appointment/' || ?1, ?2)");
    m_audit = prepare("INSERT INTO audit (id, time, json) VALUES (?1, ?1, ?2)");
}

RawSqlite::~RawSqlite()
{
    for (Statement *statement : {&m_insertRow, &m_appointment, &m_slot, &m_outbox, &m_audit})
        statement->reset();
    sqlite3_close(m_database);
}

void RawSqlite::execute(const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
}

RawSqlite::Statement RawSqlite::prepare(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
    return Statement(statement);
}

void RawSqlite::run(const Statement &statement, qint64 number, const QByteArray &json) const
{
    sqlite3_bind_int64(statement.get(), 1, number);
    sqlite3_bind_text(statement.get(), 2, json.constData(), static_cast<int>(json.size()), SQLITE_STATIC);
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_database));
    sqlite3_reset(statement.get());
}

void RawSqlite::insertRow(qint64 number, const QByteArray &json)
{
    run(m_insertRow, number, json);
}

void RawSqlite::bookOnce(qint64 number, const QByteArray &json)
{
    execute("BEGIN IMMEDIATE");
    run(m_appointment, number, json);
    run(m_slot, number, json);
    run(m_outbox, number, json);
    run(m_audit, number, json);
    execute("COMMIT");
}

} // namespace praxidesk::bench
