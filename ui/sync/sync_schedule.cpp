#include "ui/sync/sync_schedule.h"

#include <algorithm>

namespace praxidesk::sync_ui {

SyncSchedule::SyncSchedule(Uptime uptime) : m_uptime(std::move(uptime)), m_next(m_uptime() + regularly), m_lastTick(m_uptime()) {}

void SyncSchedule::within(Milliseconds delay) { m_next = std::min(m_next, m_uptime() + delay); }

void SyncSchedule::start() { within(quietBefore); }

void SyncSchedule::changed() {
    const Milliseconds now = m_uptime();
    if (!m_firstChange) {
        m_firstChange = now;
        within(quietBefore);
        return;
    }
    // one run for a burst of changes, but not never
    m_next = std::min(std::max(m_next, now + quietBefore), *m_firstChange + longestDelay);
}

void SyncSchedule::networkReturned() { within(quietBefore); }

void SyncSchedule::cameToFront() {
    if (!m_lastRun || m_uptime() - *m_lastRun >= tick) {
        within(quietBefore);
    }
}

void SyncSchedule::ticked() {
    const Milliseconds now = m_uptime();
    if (now - m_lastTick >= 2 * tick) {
        within(settling);
        m_next = std::max(m_next, now + settling); // what was due during the sleep waits for the network as well
    }
    m_lastTick = now;
}

void SyncSchedule::stopped() { m_pausedUntil = m_uptime() + pause; }

void SyncSchedule::asked() { m_pausedUntil.reset(); }

void SyncSchedule::finished() {
    m_lastRun = m_uptime();
    m_firstChange.reset();
    m_next = *m_lastRun + m_regular;
}

void SyncSchedule::setRegular(Milliseconds regular) {
    if (m_next > m_uptime() + quietBefore && !m_firstChange) {
        m_next += regular - m_regular;              // what is due for another reason stays due
    }
    m_regular = regular;
}

bool SyncSchedule::isPaused() const { return m_pausedUntil && m_uptime() < *m_pausedUntil; }

Milliseconds SyncSchedule::wait() const {
    const Milliseconds due = isPaused() ? std::max(m_next, *m_pausedUntil) : m_next;
    return std::max(Milliseconds(0), due - m_uptime());
}

} // namespace praxidesk::sync_ui
