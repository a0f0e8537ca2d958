#include "ui/sync/offer_watch.h"

#include "core/desk/offered.h"
#include "core/sync/offering.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimerEvent>

namespace praxidesk::sync_ui {
namespace {

/// Who turns pages quickly does not ask for each.
constexpr int soonMilliseconds = 150;
constexpr int againMilliseconds = 60'000;
/// What was asked is not asked again before that.
constexpr Milliseconds keptFor = Minutes(2);
constexpr size_t mostRemembered = 2'000;

} // namespace

OfferWatch::OfferWatch(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

OfferWatch::~OfferWatch() {
    m_stopping = true;
    if (m_connection) {
        m_connection->cancel();
    }
    while (m_running) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
    }
}

void OfferWatch::look(For what, Look look) {
    const Instant now = m_desk.store().now();
    std::erase_if(look.schedules, [this](ScheduleId id) { return !sync::offeringServerOf(m_desk.store(), id); });
    look.within.start = std::max(look.within.start, m_desk.store().zone().day(m_desk.store().zone().dateOf(now)).start);
    if (look.schedules.empty() || look.within.isEmpty()) {
        m_looks.erase(what);
        return;
    }
    m_looks[what] = std::move(look);
    if (!m_running && !due().empty()) {
        m_soon.start(soonMilliseconds, this);
    }
    if (!m_again.isActive()) {
        m_again.start(againMilliseconds, this);
    }
}

void OfferWatch::lookAnew(For what, Look look) {
    std::erase_if(m_asked, [&look](const auto &asked) { return std::ranges::find(look.schedules, asked.first.schedule) != look.schedules.end(); });
    this->look(what, std::move(look));
}

std::vector<OfferWatch::Question> OfferWatch::due() const {
    std::vector<Question> questions;
    const Instant now = m_desk.store().now();
    for (const auto &[what, look] : m_looks) {
        for (const ScheduleId schedule : look.schedules) {
            const Question question{schedule, look.within, look.duration, look.service};
            const auto asked = m_asked.find(question);
            if (asked == m_asked.end() || now - asked->second >= keptFor) {
                questions.push_back(question);
            }
        }
    }
    return questions;
}

void OfferWatch::timerEvent(QTimerEvent *event) {
    if (event->timerId() == m_soon.timerId()) {
        m_soon.stop();
    } else if (event->timerId() != m_again.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    if (m_looks.empty()) {
        m_again.stop();
    } else if (!m_running && !m_stopping) {
        ask();
    }
}

QCoro::Task<void> OfferWatch::ask() {
    m_running = true;
    for (std::vector<Question> questions = due(); !questions.empty() && !m_stopping; questions = due()) {
        const Question question = questions.front();
        if (m_asked.size() > mostRemembered) {
            m_asked.clear();
        }
        m_asked[question] = m_desk.store().now();
        const auto server = sync::offeringServerOf(m_desk.store(), question.schedule);
        if (!server) {
            continue;
        }
        m_connection.reset(new sync::Connection(m_desk.store(), *server, m_desk.user(), nullptr));
        std::vector<ScheduleId> one{question.schedule};
        co_await m_connection->askOffers(std::move(one), question.within, question.duration, question.service);
    }
    m_connection.reset();
    m_running = false;
    if (!m_stopping) {
        Q_EMIT finished();
    }
}

} // namespace praxidesk::sync_ui
