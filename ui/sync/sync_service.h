#pragma once
#include <QObject>

#include "core/desk/desk.h"
#include "core/sync/connection.h"
#include "ui/style/icons.h"
#include "ui/sync/sync_schedule.h"

#include <set>

class QTimer;

namespace praxidesk::sync_ui {

/// Keeps the open clinic and its servers together in the background: soon after a change, every few minutes, when the
/// network is back, after a sleep, when the program comes to the front again, and when somebody asks. Never blocks: it is
/// suspended while the network is busy.
class SyncService : public QObject {
    Q_OBJECT
public:
    /// `desk` must outlive it. Nothing is exchanged before start(). `uptime`: see SyncSchedule; without one the computer's.
    explicit SyncService(desk::Desk &desk, QObject *parent = nullptr, SyncSchedule::Uptime uptime = {});
    /// Stops what is under way and waits for its end.
    ~SyncService() override;

    void start();
    /// Ignores every back-off, and a pause.
    void syncNow();
    /// Ends what is under way; what was done stays, and the next run goes on there. Nothing runs by itself for a while.
    void stop();
    /// How often the servers are asked for what others changed.
    void setRegular(Milliseconds regular);
    [[nodiscard]] bool hasServers() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const SyncSchedule &schedule() const { return m_schedule; }

    /// "All changes saved on the server · 2 min ago", "Working offline · 14 changes waiting" …; of a clinic without a server
    /// that everything is on this computer.
    [[nodiscard]] QString words() const;
    /// More than the words: what every server said last.
    [[nodiscard]] QString details() const;
    [[nodiscard]] style::IconName icon() const;
    /// In percent, while something is under way that takes long enough to be told.
    [[nodiscard]] std::optional<int> progress() const;
    [[nodiscard]] int conflicts() const;
    /// One that exchanges nothing until somebody signs in.
    [[nodiscard]] std::optional<store::ServerRow> asksToSignIn() const;
    /// Changes that a server refused, as people count them.
    [[nodiscard]] int refused() const;

Q_SIGNALS:
    /// The words may be others now.
    void changed();
    /// A run that somebody asked for is over; for the toast.
    void finished(const QString &sentence);

private:
    void run(bool asked);
    void runIfDue();
    void wakeUpInTime();
    void retire();
    void storeChanged();
    void progressed(const sync::SyncProgress &progress);
    /// What comes in many steps is told now and then.
    void tellSoon();
    void watchNetwork();
    [[nodiscard]] bool isTold() const;
    QCoro::Task<void> runAll(bool asked);

    desk::Desk &m_desk;
    SyncSchedule m_schedule;
    std::unique_ptr<sync::Connection> m_connection; ///< of the run that is under way
    QTimer *m_next;
    QTimer *m_tick;
    QTimer *m_news;
    QTimer *m_long;                                 ///< a run that is not over by then is told
    std::optional<sync::SyncProgress> m_progress;
    std::set<qint64> m_askToSignIn;                 ///< servers, as of their last run
    bool m_started = false;
    bool m_watchesNetwork = false;
    bool m_running = false;
    bool m_again = false;                           ///< asked for once more during a run
    bool m_asked = false;
    bool m_firstPull = false;                       ///< the run brings everything, which takes long
    bool m_stopping = false;                        ///< for good
    bool m_stopped = false;                         ///< this run, by a person
};

} // namespace praxidesk::sync_ui
