#pragma once
// A stand-in server and some clinics that have come together with it once, as often as a test wants: they are prepared
// once and put back by copying.

#include "core/desk/desk.h"
#include "core/sync/connection.h"
#include "core/sync/dialects/generic.h"
#include "tests/standin/stand_in_server.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace praxidesk::test {

class StandInWorld;

/// One clinic of the world, reached through the real transport.
class StandInClinic {
public:
    StandInClinic(StandInWorld &world, QString name, QString path);

    void open(const store::Fault &fault = {});
    void close();
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] store::Ledger &ledger() { return m_store->ledger(); }
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &name() const { return m_name; }

    sync::SyncReport sync(const sync::SyncOptions &options = {});
    std::function<QCoro::Task<void>()> breathe;     ///< between bites of a pull; none: a page is one

    [[nodiscard]] PatientId patient(int index) { return narrow<PatientId>(keyOf(QStringLiteral("Patient"), index)); }
    [[nodiscard]] ScheduleId schedule(int index) { return narrow<ScheduleId>(keyOf(QStringLiteral("Schedule"), index)); }
    /// Books the `index`-th Slot of the first schedule.
    Result<AppointmentId> book(int index, int patientIndex = 0);
    Result<AppointmentId> move(AppointmentId appointment, int index);
    [[nodiscard]] AppointmentId visit(int index) { return narrow<AppointmentId>(keyOf(QStringLiteral("Appointment"), index)); }
    /// The states of what waits, in words: "queued, queued".
    [[nodiscard]] QString waiting();
    /// What does not agree with the server; empty: nothing.
    [[nodiscard]] QString disagreement();
    [[nodiscard]] store::ServerId server() const { return m_server; }

private:
    [[nodiscard]] ResourceKey keyOf(const QString &type, int index);

    StandInWorld &m_world;
    QString m_name, m_path;
    store::ServerId m_server;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<desk::Desk> m_desk;
};

class StandInWorld {
public:
    explicit StandInWorld(ServerHabits habits = {}, int clinics = 1, int slotsOfSchedule = 8);

    /// Everything is as it was when it was made, or kept last, and all goes well. Or only one clinic: the others are closed
    /// and have nothing to say.
    void restore(std::optional<int> only = {}, const store::Fault &fault = {});
    void keep();
    [[nodiscard]] StandInServer &server() { return m_server; }
    [[nodiscard]] SimulatedServer &mind() { return m_server.mind(); }
    [[nodiscard]] StandInClinic &clinic(int index = 0) { return *m_clinics[size_t(index)]; }
    [[nodiscard]] Clock clock() {
        return [this] { return now; };
    }
    /// The name of what somebody else puts on the server: "Type/id".
    QString put(const QByteArray &json, const QString &name = {});
    [[nodiscard]] QByteArray there(const QString &name) const;
    /// Names of what is there, in the order of their making.
    [[nodiscard]] QStringList names(const QString &type) const;
    /// Somebody else changes an element of what is there.
    void change(const QString &name, const char *element, const QByteArray &value);
    void remove(const QString &name);
    /// All whose clinics are open synchronise with a server that behaves; what people have to decide is decided for the server. Then all
    /// have the same: empty; else what does not fit.
    [[nodiscard]] QString settle();

    /// The `index`-th Slot's time: some on each day.
    [[nodiscard]] static Instant at(int index);

    /// How long is waited for a server that hangs: longer than a busy computer needs for an answer that does come.
    static constexpr Milliseconds impatient{1000};

    Instant now;
    sync::NetworkTransport::Settings network;       ///< for each run of a clinic
    /// What carries requests in a run; {}: real HTTP.
    std::function<std::unique_ptr<sync::Transport>()> transport;

private:
    /// Each open clinic once; what does not work, in words.
    [[nodiscard]] QString syncAll();
    [[nodiscard]] bool isQuiet();

    QTemporaryDir m_folder;
    StandInServer m_server;
    SimulatedServer m_before;
    Instant m_nowBefore;
    std::vector<std::unique_ptr<StandInClinic>> m_clinics;
};

/// What a report says, for a failing test.
[[nodiscard]] QByteArray words(const sync::SyncReport &report);

} // namespace praxidesk::test
