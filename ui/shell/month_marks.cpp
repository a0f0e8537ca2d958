#include "ui/shell/month_marks.h"

#include "ui/overview/month_reader.h"
#include "ui/shell/mini_month.h"

namespace praxidesk::shell {
namespace {

/// With twenty people as many as fit into a frame.
constexpr int daysInABite = 7;

} // namespace

MonthMarks::MonthMarks(desk::Desk &desk, MiniMonth &month, QObject *parent) : QObject(parent), m_desk(desk), m_source(desk), m_month(month) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &MonthMarks::read);
    connect(&m_month, &MiniMonth::monthChanged, this, [this] {
        turn();
        if (m_month.isVisible()) { // somebody turned it; the grid stays as it is
            catchUp();
        }
    });
}

void MonthMarks::show(const std::vector<Resource> &people) {
    m_people = people;
    turn();
}

void MonthMarks::turn() {
    Shown shown{{}, m_month.firstShown(), m_month.lastShown(), m_desk.store().zone().dateOf(m_desk.store().now())};
    std::ranges::transform(m_people, std::back_inserter(shown.people), &Resource::actor);
    if (shown == m_shown) {
        return;
    }
    if (shown.people != m_shown.people) {
        m_shares.clear();
        m_month.setFreeShares({});
    }
    m_shown = std::move(shown);
    m_staleFrom = m_staleTo = {};                   // of days that were shown
    makeStale(m_shown.first, m_shown.last);
}

void MonthMarks::tick() {
    makeStale(m_shown.today, m_shown.today);
    turn();
    catchUp();
}

void MonthMarks::notice(const store::Changed &what) {
    const auto &store = m_desk.store();
    if (overview::concernsEveryDay(store, what)) {
        makeStale(m_shown.first, m_shown.last);
        return;
    }
    for (const auto &interval : what.intervals) {
        makeStale(store.zone().dateOf(interval.start), store.zone().dateOf(interval.end));
    }
}

void MonthMarks::makeStale(QDate from, QDate to) {
    from = std::max(from, m_shown.first);
    to = std::min(to, m_shown.last);
    if (from > to) {
        return;
    }
    m_staleFrom = isPending() ? std::min(m_staleFrom, from) : from;
    m_staleTo = m_staleTo.isValid() ? std::max(m_staleTo, to) : to;
}

void MonthMarks::catchUp() {
    if (isPending()) {
        m_later.start(0);
    }
}

void MonthMarks::read() {
    const QDate last = std::min(m_staleTo, m_staleFrom.addDays(daysInABite - 1));
    m_shares.removeIf([this, last](const auto &share) { return (share.key() >= m_staleFrom && share.key() <= last) || share.key() < m_shown.first || share.key() > m_shown.last; });
    m_shares.insert(m_source.freeShares(m_people, m_staleFrom, last));
    m_staleFrom = last < m_staleTo ? last.addDays(1) : QDate();
    m_staleTo = isPending() ? m_staleTo : QDate();
    m_month.setFreeShares(m_shares);
    catchUp();
}

} // namespace praxidesk::shell
