#pragma once
// A clinic with one server of some kind, reached through the real transport. It can be kept and put back by copying.

#include "core/desk/desk.h"
#include "core/sync/connection.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace praxidesk::test {

class DialectClinic {
public:
    DialectClinic(const sync::ServerSettings &settings, const Zone &zone, Clock clock);

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] store::Ledger &ledger() { return m_store->ledger(); }
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] store::ServerId server() const { return m_server; }

    sync::SyncReport sync(const sync::SyncOptions &options = {});
    std::vector<sync::Unanswered> askOffers(ScheduleId schedule, Interval within, std::optional<Milliseconds> duration = {});

    /// What the server calls so.
    [[nodiscard]] ResourceKey key(const char *type, const QString &remoteId);
    [[nodiscard]] Appointment visit(AppointmentId id) { return *m_store->appointment(id); }
    [[nodiscard]] QByteArray json(ResourceKey key) { return m_store->read(key)->json; }
    [[nodiscard]] Result<AppointmentId> book(ScheduleId schedule, Instant start, PatientId patient, const QString &comment = {});
    /// What waits: "Appointment create queued, Slot update local-only".
    [[nodiscard]] QString waiting();
    /// Why it stays, or what the server said: of all that waits.
    [[nodiscard]] QString words();
    [[nodiscard]] std::vector<Instant> offered(ScheduleId schedule);

    void keep();
    void restore(const store::Fault &fault = {});
    /// As after the end of the program.
    void reopen();

    QByteArray token = "canary";
    sync::NetworkTransport::Settings network;       ///< of the next runs

private:
    void open(const store::Fault &fault = {});
    void close();
    Clock m_clock;
    QTemporaryDir m_folder;
    QString m_path;
    store::ServerId m_server;
    store::ServerRow m_row;                         ///< as it was added: it can be read, whatever fails
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<desk::Desk> m_desk;
};

/// With PRAXIDESK_CUT_STEP, which builds with sanitizers set, only every `share`-th case has its turn; else all.
[[nodiscard]] inline bool hasItsTurn(int number, int share = 8) { return qEnvironmentVariableIntValue("PRAXIDESK_CUT_STEP") <= 1 || number % share == 0; }

/// Why something did not work, for a failing test.
template <typename T>
[[nodiscard]] QByteArray why(const Result<T> &result) {
    return result ? QByteArray() : result.error().message.toUtf8();
}
/// What a report says.
[[nodiscard]] QByteArray words(const sync::SyncReport &report);

} // namespace praxidesk::test
