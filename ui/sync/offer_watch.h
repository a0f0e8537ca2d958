#pragma once
#include <QObject>

#include "core/desk/desk.h"
#include "core/sync/connection.h"

#include <QBasicTimer>

#include <map>

namespace praxidesk::sync_ui {

/// Fetches the free time of servers that work it out themselves as the user looks around: what is shown and what is searched
/// for, and again while it stays on the screen. What comes is announced by the store. Never blocks.
class OfferWatch : public QObject {
    Q_OBJECT
public:
    explicit OfferWatch(desk::Desk &desk, QObject *parent = nullptr);
    /// Stops what is under way and waits for its end.
    ~OfferWatch() override;

    enum class For { Grid, Search, Decision };
    struct Look {
        std::vector<ScheduleId> schedules;
        Interval within;
        std::optional<Milliseconds> duration;       ///< of the visit that is searched for
        QString service = {};                       ///< that it is of; empty: any
        friend bool operator==(const Look &, const Look &) = default;
    };
    /// From now on this is looked at. Nothing is asked that was asked just now.
    void look(For what, Look look);
    /// The same when something has shown that what was said of these schedules does not hold any more: they are asked again.
    void lookAnew(For what, Look look);
    [[nodiscard]] bool isAsking() const { return m_running; }

Q_SIGNALS:
    /// Everything that is looked at was asked for.
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Question {
        ScheduleId schedule;
        Interval within;
        std::optional<Milliseconds> duration;
        QString service;
        friend bool operator<(const Question &a, const Question &b) {
            return std::tie(a.schedule, a.within, a.duration, a.service) < std::tie(b.schedule, b.within, b.duration, b.service);
        }
    };
    [[nodiscard]] std::vector<Question> due() const;
    QCoro::Task<void> ask();

    desk::Desk &m_desk;
    std::map<For, Look> m_looks;
    std::map<Question, Instant> m_asked;
    QBasicTimer m_soon, m_again;
    std::unique_ptr<sync::Connection, sync::DeletedLater> m_connection;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace praxidesk::sync_ui
