#include "core/store/journal.h"

#include "core/store/text.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <memory>

namespace praxidesk::store {
namespace {

struct FreeDigest {
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/// What a row says, each part with its length before it so that nothing can move from one part into the next. By OpenSSL,
/// which uses the processor's own SHA-256: half a millisecond is all that a booking may take.
class RowHash {
public:
    explicit RowHash(const QByteArray &previous) : m_context(EVP_MD_CTX_new()) {
        static const std::unique_ptr<EVP_MD, FreeDigest> sha256(EVP_MD_fetch(nullptr, "SHA256", nullptr));
        m_works = EVP_DigestInit_ex2(m_context.get(), sha256.get(), nullptr) == 1;
        *this << previous;
    }
    RowHash &operator<<(const QByteArray &part) {
        *this << qint64(part.size());
        add(part.constData(), size_t(part.size()));
        return *this;
    }
    RowHash &operator<<(const QString &part) { return *this << part.toUtf8(); }
    RowHash &operator<<(qint64 number) {
        const qint64 bytes = qToBigEndian(number);
        add(&bytes, sizeof bytes);
        return *this;
    }
    [[nodiscard]] QByteArray result() {
        QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned int size = 0;
        m_works = m_works && EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), &size) == 1;
        Q_ASSERT_X(m_works, "RowHash", "every OpenSSL knows SHA-256");
        hash.resize(qsizetype(size));
        return hash;
    }

private:
    void add(const void *bytes, size_t size) { m_works = m_works && EVP_DigestUpdate(m_context.get(), bytes, size) == 1; }

    std::unique_ptr<EVP_MD_CTX, FreeDigest> m_context;
    bool m_works = false;
};

struct Row {
    qint64 sequence = 0;
    Instant time;
    QString user;
    QString action;
    qint64 key = 0;
    QByteArray beforeJson, beforeLocal, afterJson, afterLocal;

    [[nodiscard]] QByteArray hashAfter(const QByteArray &previous) const {
        RowHash hash(previous);
        hash << sequence << qint64(time.time_since_epoch().count()) << user << action << key << beforeJson << beforeLocal
             << afterJson << afterLocal;
        return hash.result();
    }
};

} // namespace

qint64 Journal::addAudit(const WriteOptions &options, Instant time, const std::vector<JournalItem> &items) {
    QByteArray previous;
    qint64 sequence = 0;
    {
        Query last("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1", m_database);
        if (last.next()) {
            sequence = last.integer(0);
            previous = last.bytes(1);
        }
    }
    const qint64 first = sequence + 1;
    const auto add = [&](const Row &row) {
        previous = row.hashAfter(previous);
        Query query("INSERT INTO audit(sequence, time, user, action, key, before_json, before_local, after_json, after_local,"
                    " hash, previous) VALUES (?, ?, ?, ?, ?5, ?, ?, ?, ?, ?, (SELECT ifnull(b.audited, r.audited) FROM resource r LEFT JOIN body b ON b.key = r.key WHERE r.key = ?5))",
                    m_database);
        query << row.sequence << row.time << row.user << row.action;
        if (row.key == 0) {
            query << std::nullopt;
        } else {
            query << row.key;
        }
        query << row.beforeJson << row.beforeLocal << row.afterJson << row.afterLocal << previous;
        query.run();
        if (row.key == 0) {
            Query newest("INSERT INTO setting(name, value) VALUES ('audit.keyless', ?1) ON CONFLICT(name) DO UPDATE SET value = excluded.value", m_database);
            newest << QString::number(row.sequence);
            newest.run();
        } else {
            Query newest(row.afterJson.isEmpty() ? "UPDATE resource SET audited = ? WHERE key = ?" : "UPDATE body SET audited = ? WHERE key = ?", m_database);
            newest << row.sequence << row.key;
            newest.run();
        }
    };
    if (items.empty()) {
        add({++sequence, time, options.user, options.action, 0, {}, {}, {}, {}});
    }
    for (const JournalItem &item : items) {
        add({++sequence, time, options.user, item.action.isEmpty() ? options.action : item.action, item.key.value, item.before.json, item.before.local,
             item.after.json, item.after.local});
    }
    return first;
}

std::vector<AuditRow> Journal::audit(std::optional<ResourceKey> of, std::optional<Instant> from) const {
    std::vector<AuditRow> rows;
    const auto read = [&](Query &query) {
        while (query.next()) {
            const QString reference =
                query.isNull(3) ? QString() : m_identity.typeName(query.small(3)) + u'/' + query.text(4);
            rows.push_back({query.instant(0), query.text(1), query.text(2), reference, query.bytes(5), query.bytes(6)});
        }
    };
    const Instant since = from.value_or(Instant::min());
    if (of) {
        Query query("WITH RECURSIVE history(sequence) AS (SELECT ifnull(b.audited, r.audited) FROM resource r LEFT JOIN body b ON b.key = r.key WHERE r.key = ?1 UNION ALL"
                    " SELECT a.previous FROM history h JOIN audit a ON a.sequence = h.sequence)"
                    " SELECT a.time, a.user, a.action, r.type, r.fhir_id, a.before_json, a.after_json"
                    " FROM history h JOIN audit a ON a.sequence = h.sequence JOIN resource r ON r.key = ?1"
                    " WHERE a.key = ?1 AND a.time >= ?2 ORDER BY a.sequence",
                    m_database);
        query << *of << since;
        read(query);
    } else {
        Query query("SELECT a.time, a.user, a.action, r.type, r.fhir_id, a.before_json, a.after_json"
                    " FROM audit a LEFT JOIN resource r ON r.key = a.key WHERE a.time >= ? ORDER BY a.sequence",
                    m_database);
        query << since;
        read(query);
    }
    return rows;
}

QStringList Journal::auditProblems() const {
    QStringList problems;
    QByteArray previous;
    qint64 sequence = 0;
    QHash<qint64, qint64> newestOf;                 // of each resource
    Query query("SELECT sequence, time, user, action, key, before_json, before_local, after_json, after_local, hash, previous"
                " FROM audit ORDER BY sequence",
                m_database);
    while (query.next()) {
        const Row row{query.integer(0), query.instant(1), query.text(2),  query.text(3), query.integer(4),
                      query.bytes(5),   query.bytes(6),   query.bytes(7), query.bytes(8)};
        if (row.sequence != sequence + 1) {
            problems << Text::tr("Audit rows %1 to %2 are missing.").arg(sequence + 1).arg(row.sequence - 1);
        } else if (row.hashAfter(previous) != query.bytes(9)) {
            problems << Text::tr("Audit row %1 is not as it was written.").arg(row.sequence);
        } else if (row.key != 0 && query.integer(10) != newestOf.value(row.key)) {
            problems << Text::tr("Audit row %1 does not follow the one before it about the same resource.").arg(row.sequence);
        }
        newestOf.insert(row.key, row.sequence);
        sequence = row.sequence;
        previous = query.bytes(9);
    }
    // what else speaks of rows of the audit: resources, steps of undo, and a setting where a row is about no resource
    Query last("SELECT max(ifnull((SELECT max(audited) FROM resource), 0), ifnull((SELECT max(audited) FROM body), 0),"
               " ifnull((SELECT max(id + items - 1) FROM change), 0),"
               " ifnull((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'audit.keyless'), 0))",
               m_database);
    if (last.next() && last.integer(0) > sequence) {
        problems << Text::tr("The newest audit rows, from %1 on, are missing.").arg(sequence + 1);
    }
    return problems;
}

} // namespace praxidesk::store
