#pragma once
// A clinic that comes together with the plain FHIR server, as many of them as a test wants.

#include "core/fhir/json.h"
#include "core/sync/conflicts.h"
#include "core/sync/connection.h"
#include "tests/desk/desk_fixture.h"

#include <QCoroTask>

namespace praxidesk::test {

class SyncedClinic {
public:
    /// An empty clinic that knows `base` as its server.
    SyncedClinic(const QUrl &base, const QString &user, Instant now, const QString &kind = QStringLiteral("fhir")) : m_user(user), m_now(now) {
        m_store = must(store::Store::create(m_folder.filePath(QStringLiteral("clinic.praxidesk")), {user, *Zone::fromId(QStringLiteral("Europe/Berlin"))}, [this] { return m_now; }));
        connectTo(base, kind);
    }
    void connectTo(const QUrl &base, const QString &kind = QStringLiteral("fhir")) {
        sync::ServerSettings settings;
        settings.name = QStringLiteral("clinic");
        settings.kind = kind;
        settings.url = base.toString();
        server = must(sync::addServer(*m_store, settings, m_user));
        open();
    }
    void reopen() {
        m_connection.reset();
        m_desk.reset();
        const QString path = m_store->path();
        m_store.reset();
        m_store = must(store::Store::open(path, [this] { return m_now; }));
        open();
    }

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] store::Ledger &ledger() { return m_store->ledger(); }
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] sync::Connection &connection() { return *m_connection; }
    void setNow(Instant now) { m_now = now; }

    sync::SyncReport sync(const sync::SyncOptions &options = {}) { return QCoro::waitFor(m_connection->sync(options)); }

    template <typename TypedId>
    [[nodiscard]] TypedId find(const QString &reference) {
        const auto key = m_store->resolve(reference);
        return key ? narrow<TypedId>(*key) : TypedId{};
    }
    [[nodiscard]] Promise promiseOf(ResourceKey key) { return m_store->ledger().promise(key); }
    /// "Type/id: status" of every Appointment and Slot that takes time, sorted: two clinics agree when these are the same.
    [[nodiscard]] QStringList picture() {
        QStringList lines;
        for (const auto type : {ResourceType::Appointment, ResourceType::Slot, ResourceType::Patient}) {
            m_store->forEach([&](const store::Stored &stored) {
                const auto document = fhir::JsonDocument::parse(stored.json);
                const auto &root = document->root();
                QString line = stored.typeName + u' ' + m_store->ledger().remoteIdOf(server, stored.key);
                for (const char *element : {"status", "start", "comment", "birthDate"}) {
                    line += u' ' + root[element].toString();
                }
                lines << line;
                return true;
            }, type);
        }
        lines.sort();
        return lines;
    }

    store::ServerId server;

private:
    void open() {
        m_desk = std::make_unique<desk::Desk>(*m_store, m_user);
        m_connection = std::make_unique<sync::Connection>(*m_store, server, m_user, [] { return QByteArray(); });
    }
    QTemporaryDir m_folder;
    QString m_user;
    Instant m_now;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<sync::Connection> m_connection;
};

} // namespace praxidesk::test
