#include "ui/shell/offer_search.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace praxidesk::shell {
namespace {

using Only = desk::FindRequest::Only;
constexpr qint64 biteMilliseconds = 8;              ///< half a frame

} // namespace

OfferSearch::OfferSearch(const desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void OfferSearch::start(const desk::FindRequest &request) {
    m_timer.stop();
    m_request = request;
    m_request.from = request.from.value_or(m_desk.store().now());
    m_request.to = request.to.value_or(*m_request.from + std::chrono::hours(7 * 24));
    m_wanted = request.schedules;
    m_offers.clear();
    m_at = *m_request.from;
    m_stopped = false;
    m_timer.start(0, this);
    bite();
}

void OfferSearch::stop() {
    if (isRunning()) {
        m_stopped = true;
        finish();
    }
}

QDate OfferSearch::reached() const {
    return m_desk.store().zone().dateOf(m_at - Milliseconds(1));
}

void OfferSearch::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_timer.timerId()) {
        bite();
    }
}

bool OfferSearch::isDone() const {
    const bool full = m_request.limit > 0 && static_cast<int>(m_offers.size()) >= m_request.limit;
    const bool everybody = m_request.only == Only::SoonestPerSchedule && (m_wanted.empty() || (m_request.allOf && !m_offers.empty()));
    return full || everybody || m_at >= *m_request.to || m_request.schedules.empty();
}

void OfferSearch::bite() {
    QElapsedTimer spent;
    spent.start();
    const size_t before = m_offers.size();
    while (!isDone() && spent.elapsed() < biteMilliseconds) {
        searchDay();
    }
    if (m_offers.size() > before) {
        Q_EMIT found();
    }
    if (isDone()) {
        finish();
    }
}

void OfferSearch::searchDay() {
    const auto &zone = m_desk.store().zone();
    const Instant dayEnd = std::min(*m_request.to, zone.day(zone.dateOf(m_at)).end);
    desk::FindRequest part = m_request;
    part.from = m_at;
    // A visit may run beyond midnight; one that begins there is the next day's.
    part.to = std::min(*m_request.to, dayEnd + m_request.duration);
    if (m_request.only == Only::SoonestPerSchedule) {
        part.schedules = m_wanted;
    }
    part.limit = m_request.only == Only::FirstOfEachDay ? 1 : m_request.only == Only::SoonestPerSchedule || m_request.limit == 0
                     ? 0
                     : m_request.limit - static_cast<int>(m_offers.size());
    auto offers = m_desk.find(part).value_or(std::vector<availability::Offer>());
    std::erase_if(offers, [dayEnd](const availability::Offer &offer) { return offer.interval.start >= dayEnd; });
    keep(std::move(offers));
    m_at = dayEnd > m_at ? dayEnd : *m_request.to;
}

void OfferSearch::keep(std::vector<availability::Offer> offers) {
    for (auto &offer : offers) {
        if (m_request.only == Only::SoonestPerSchedule) {
            // Without the room that goes along, an offer is that of its practitioner.
            const auto at = std::ranges::find_if(m_wanted, [&offer](ScheduleId id) { return std::ranges::find(offer.schedules, id) != offer.schedules.end(); });
            if (at == m_wanted.end()) {
                continue;
            }
            m_wanted.erase(at);
        }
        m_offers.push_back(std::move(offer));
        if (m_request.only == Only::FirstOfEachDay) {
            break;
        }
    }
}

void OfferSearch::finish() {
    m_timer.stop();
    Q_EMIT finished();
}

} // namespace praxidesk::shell
