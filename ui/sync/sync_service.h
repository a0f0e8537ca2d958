#pragma once
#include <QObject>

#include "core/desk/desk.h"
#include "core/sync/connection.h"

class QTimer;

namespace praxidesk::sync_ui {

/// Keeps the open clinic and its servers together in the background: soon after a change, every few minutes, when the
/// program comes to the front again, and when somebody asks. Never blocks: it is suspended while the network is busy.
class SyncService : public QObject {
    Q_OBJECT
public:
    /// `desk` must outlive it. Nothing is exchanged before start().
    explicit SyncService(desk::Desk &desk, QObject *parent = nullptr);
    /// Stops what is under way and waits for its end.
    ~SyncService() override;

    void start();
    /// Ignores every back-off.
    void syncNow();
    [[nodiscard]] bool hasServers() const;
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// "All changes saved on the server · 2 min ago", "Working offline · 14 changes waiting" …; of a clinic without a server
    /// that everything is on this computer.
    [[nodiscard]] QString words() const;
    /// More than the words: what every server said last.
    [[nodiscard]] QString details() const;
    [[nodiscard]] int conflicts() const;

Q_SIGNALS:
    /// The words may be others now.
    void changed();
    /// A run that somebody asked for is over; for the toast.
    void finished(const QString &sentence);

private:
    void run(bool asked);
    void retire();
    QCoro::Task<void> runAll(bool asked);

    desk::Desk &m_desk;
    std::unique_ptr<sync::Connection> m_connection; ///< of the run that is under way
    QTimer *m_soon;
    QTimer *m_regularly;
    bool m_running = false;
    bool m_again = false;                           ///< something changed during a run
    bool m_stopping = false;
};

} // namespace praxidesk::sync_ui
