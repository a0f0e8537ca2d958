#include "ui/shell/clock_watch.h"

#include "ui/booking/words.h"

namespace praxidesk::shell {
namespace {

/// Clocks of two computers that share a file are never quite the same.
constexpr Minutes tolerance{10};

} // namespace

QString ClockWatch::look(const store::Store &clinic) {
    const Instant now = clinic.now();
    if (const auto change = clinic.nextUndo()) {
        m_latest = std::max(m_latest, change->time);
    }
    const bool isBehind = m_latest > now + tolerance;
    m_latest = std::max(m_latest, now);
    if (!isBehind || m_told) {
        m_told = m_told && isBehind;
        return {};
    }
    m_told = true;
    const auto said = [&clinic](Instant instant) {
        return tr("%1, %2", "day, time").arg(booking::longDay(clinic.zone().dateOf(instant)), booking::timeText(instant, clinic.zone()));
    };
    return tr("This computer's clock says %1, but work was done here on %2 already. Nothing is lost. Set the clock right before you go on: what is today, who is late and what is past go by it.")
        .arg(said(now), said(m_latest));
}

} // namespace praxidesk::shell
