#pragma once
#include <QObject>

#include "core/desk/desk.h"

#include <QBasicTimer>

namespace praxidesk::shell {

/// Searches in bites of a few days between events, so that the window never waits for a long search; offers come as they
/// are found, earliest first.
class OfferSearch : public QObject {
    Q_OBJECT
public:
    explicit OfferSearch(const desk::Desk &desk, QObject *parent = nullptr);

    /// Ends the one before. The first bite is taken at once; `request.limit` counts over all.
    void start(const desk::FindRequest &request);
    /// Keeps what was found.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] const desk::FindRequest &request() const { return m_request; }
    [[nodiscard]] const std::vector<availability::Offer> &offers() const { return m_offers; }
    /// Up to this day everything has been looked at.
    [[nodiscard]] QDate reached() const;

Q_SIGNALS:
    void found();
    /// Also after stop().
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// Days until the time for one bite is over.
    void bite();
    [[nodiscard]] bool isDone() const;
    void searchDay();
    void keep(std::vector<availability::Offer> offers);
    void finish();

    const desk::Desk &m_desk;
    desk::FindRequest m_request;
    std::vector<ScheduleId> m_wanted;               ///< soonest per practitioner: who has none yet
    std::vector<availability::Offer> m_offers;
    Instant m_at{};
    bool m_stopped = false;
    QBasicTimer m_timer;
};

} // namespace praxidesk::shell
