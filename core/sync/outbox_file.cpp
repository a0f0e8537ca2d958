#include "core/sync/outbox_file.h"

#include "core/fhir/json.h"
#include "core/fhir/resource_io.h"
#include "core/sync/dialects/generic.h"
#include "core/sync/turns.h"
#include "core/sync/walk.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QScopeGuard>

#include <algorithm>

namespace praxidesk::sync {
namespace {

using store::OutboxChange;
using store::OutboxState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Nothing is sent from here.
class NoTransport final : public Transport {
public:
    QCoro::Task<Answer> send(Request, std::function<void()>) override {
        Answer answer;
        answer.failure = Failure::NotSent;
        co_return answer;
    }
    void cancel() override {}
};

QString settingName(store::ServerId server) { return QStringLiteral("outbox.file.%1").arg(server.value); }

/// In the order of the outbox, each resource once with what it says last: a transaction takes no more.
struct Carried {
    OutboxChange change;                            ///< of the newest row
    std::vector<qint64> rows;
};
std::vector<Carried> carried(const std::vector<OutboxChange> &waiting) {
    std::vector<Carried> all;
    for (const OutboxChange &row : waiting) {
        if (row.state != OutboxState::Queued && row.state != OutboxState::Unknown) {
            continue;
        }
        const auto known = std::find_if(all.begin(), all.end(), [&row](const Carried &entry) { return entry.change.key == row.key; });
        if (known == all.end()) {
            all.push_back({row, {row.id}});
        } else {
            const QString operation = known->change.operation;
            known->change = row;
            known->change.operation = operation; // by which a repetition is recognised
            known->rows.push_back(row.id);
        }
    }
    return all;
}

Error underWay() { return {ErrorCode::ServerUnreachable, Text::tr("A synchronisation is under way. Try again when it is over."), {}, {}}; }

} // namespace

/// Its steps outside of a run.
class FileWalk {
public:
    FileWalk(store::Store &store, store::ServerId server, const QString &user)
        : m_row(store.ledger().server(server).value_or(store::ServerRow{})), m_dialect(QUrl(m_row.url)), m_parts{store, server, m_dialect, m_transport, user, [] { return 0.5; }},
          m_walk(m_parts, m_options, m_cancelled, {}) {}

    [[nodiscard]] Walk &walk() { return m_walk; }
    [[nodiscard]] const GenericDialect &dialect() const { return m_dialect; }

private:
    store::ServerRow m_row;
    GenericDialect m_dialect;
    NoTransport m_transport;
    Synchroniser::Parts m_parts;
    SyncOptions m_options;
    bool m_cancelled = false;
    Walk m_walk;
};

Result<int> writeOutbox(store::Store &store, store::ServerId server, const QString &user, const std::function<Result<void>(const QByteArray &)> &keep) {
    Turns &turns = Turns::of(store);
    if (!turns.take()) {
        return tl::unexpected(underWay());
    }
    const auto end = qScopeGuard([&turns] { turns.giveBack(); });
    FileWalk file(store, server, user);
    auto missing = file.walk().addAllMissing();
    if (!missing) {
        return tl::unexpected(missing.error());
    }
    const auto entries = carried(store.ledger().waiting(server));
    std::vector<WireChange> changes;
    QStringList noted;
    int count = 0;
    for (const Carried &entry : entries) {
        changes.push_back(file.walk().wireChange(entry.change));
        QStringList ids;
        for (const qint64 id : entry.rows) {
            ids << QString::number(id);
            ++count;
        }
        noted << ids.join(u'+');
    }
    if (changes.empty()) {
        return failure(ErrorCode::NotFound, Text::tr("Nothing is waiting."));
    }
    Capabilities capabilities;
    capabilities.transaction = true;
    const PushStep step = file.dialect().wholeTransaction(changes, capabilities);
    if (auto kept = keep(fhir::indented(step.request.body)); !kept) {
        return tl::unexpected(kept.error());
    }
    store::WriteOptions options;
    options.action = QStringLiteral("outbox export");
    options.user = user;
    options.undoable = options.toOutbox = false;
    const auto written = store.write(options, [&](store::Writer &) -> Result<void> {
        for (const Carried &entry : entries) {
            for (const qint64 id : entry.rows) {
                store.ledger().setProgress(id, {OutboxState::Unknown, 0, Text::tr("in a file"), {}, true});
            }
        }
        return store.setSetting(settingName(server), noted.join(u' '));
    });
    return written ? Result<int>(count) : tl::unexpected(written.error());
}

Result<SyncReport> acceptOutbox(store::Store &store, store::ServerId server, const QString &user, const QByteArray &response) {
    const auto document = fhir::JsonDocument::parse(response);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const fhir::JsonNode root = document->root();
    const QStringList noted = store.setting(settingName(server)).split(u' ', Qt::SkipEmptyParts);
    if (!root["resourceType"].equals("Bundle") || !root["type"].equals("transaction-response")) {
        return failure(ErrorCode::InvalidResource, Text::tr("The file is no transaction-response of a server."));
    }
    if (noted.isEmpty() || root["entry"].size() != std::uint32_t(noted.size())) {
        return failure(ErrorCode::InvalidResource, Text::tr("The answer has %1 entries, and the file that was written last had %2: it is not the answer to it.").arg(root["entry"].size()).arg(noted.size()));
    }
    Turns &turns = Turns::of(store);
    if (!turns.take()) {
        return tl::unexpected(underWay());
    }
    const auto end = qScopeGuard([&turns] { turns.giveBack(); });
    FileWalk file(store, server, user);
    PushStep step;
    step.isTransaction = true;
    std::vector<OutboxChange> rows;
    std::vector<std::vector<qint64>> ids;
    for (const QString &entry : noted) {
        std::vector<qint64> ofEntry;
        for (const QString &id : entry.split(u'+')) {
            ofEntry.push_back(id.toLongLong());
        }
        const auto row = store.ledger().change(ofEntry.back());
        if (!row || row->state == OutboxState::Done || row->state == OutboxState::Discarded) {
            return failure(ErrorCode::InvalidResource, Text::tr("This answer was read already."));
        }
        rows.push_back(*row);
        ids.push_back(std::move(ofEntry));
        step.changes.push_back(file.walk().wireChange(*row));
    }
    Answer answer;
    answer.status = 200;
    answer.body = response;
    const auto results = file.dialect().readPush(step, answer, store.now());
    return file.walk().accept(step, rows, ids, results, settingName(server));
}

Result<int> saveOutbox(store::Store &store, store::ServerId server, const QString &user, const QString &path) {
    return writeOutbox(store, server, user, [&path](const QByteArray &bundle) -> Result<void> {
        QSaveFile file(path); // commit() alone takes what its buffer could not write for written
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(bundle) != bundle.size() || !file.flush() || !file.commit()) {
            return failure(ErrorCode::StorageFailure, Text::tr("%1 could not be written: %2").arg(path, file.errorString()));
        }
        return {};
    });
}

Result<SyncReport> readAnswer(store::Store &store, store::ServerId server, const QString &user, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    }
    return acceptOutbox(store, server, user, file.readAll());
}

} // namespace praxidesk::sync
