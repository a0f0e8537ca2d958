#include "ui/overview/month_reader.h"

#include <algorithm>

namespace praxidesk::overview {
namespace {

/// With twenty people as many as fit into a frame.
constexpr int daysInABite = 2;
constexpr qsizetype daysKept = 400;

/// Of what has a time of its own; anything else (hours, parameters) may change any day.
bool isOfOneTime(ResourceType type) {
    return type == ResourceType::Slot || type == ResourceType::Appointment || type == ResourceType::AppointmentResponse || type == ResourceType::Patient;
}

} // namespace

bool concernsEveryDay(const store::Store &store, const store::Changed &what) {
    return what.everything || std::ranges::any_of(what.keys, [&store](ResourceKey key) { return !isOfOneTime(store.referenceTo(key).type); });
}

MonthReader::MonthReader(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &MonthReader::readBite);
}

MonthReader::~MonthReader() = default;

void MonthReader::show(std::vector<ActorId> actors, QDate first, QDate last) {
    if (actors != m_actors) {
        m_actors = std::move(actors);
        m_days.clear();
        m_reader.reset();
        m_missing.clear();
    }
    if (m_days.size() > daysKept) {
        m_days.removeIf([first, last](const auto &day) { return day.key() < first || day.key() > last; });
    }
    m_resting = false;
    m_first = first;
    m_last = last;
    wantMissing();
}

void MonthReader::rest() {
    m_resting = true;
    m_next.stop();
    m_missing.clear();
}

void MonthReader::tick() {
    const QDate today = m_desk.store().zone().dateOf(m_desk.store().now());
    makeStale(today, today);
    makeStale(today.addDays(-1), today.addDays(-1)); // what was left of it at midnight is over
}

void MonthReader::notice(const store::Changed &what) {
    const auto &store = m_desk.store();
    if (concernsEveryDay(store, what)) {
        m_reader.reset();
        const auto known = m_days.keys();
        if (!known.isEmpty()) {
            makeStale(*std::ranges::min_element(known), *std::ranges::max_element(known));
        }
        return;
    }
    for (const auto &interval : what.intervals) {
        makeStale(store.zone().dateOf(interval.start), store.zone().dateOf(interval.end));
    }
}

void MonthReader::makeStale(QDate from, QDate to) {
    // What is on the screen stays until it is read again; what is not is forgotten.
    m_days.removeIf([&](const auto &day) { return day.key() >= from && day.key() <= to && (m_resting || day.key() < m_first || day.key() > m_last); });
    if (m_resting) {
        return;
    }
    for (QDate date = std::max(from, m_first); date <= std::min(to, m_last); date = date.addDays(1)) {
        if (std::ranges::find(m_missing, date) == m_missing.end()) {
            m_missing.push_back(date);
        }
    }
    std::ranges::sort(m_missing);
    if (isPending()) {
        m_next.start(0);
    }
}

void MonthReader::wantMissing() {
    std::erase_if(m_missing, [this](QDate date) { return date < m_first || date > m_last; });
    for (QDate date = m_first; date <= m_last; date = date.addDays(1)) {
        if (!m_days.contains(date) && std::ranges::find(m_missing, date) == m_missing.end()) {
            m_missing.push_back(date);
        }
    }
    std::ranges::sort(m_missing);
    if (isPending()) {
        m_next.start(0);
    }
}

void MonthReader::readBite() {
    if (!isPending()) {
        return;
    }
    if (!m_reader) {
        m_reader = std::make_unique<desk::OverviewReader>(m_desk, m_actors);
    }
    const QDate first = m_missing.front();
    QDate last = first;
    while (first.daysTo(last) + 1 < daysInABite && std::ranges::find(m_missing, last.addDays(1)) != m_missing.end()) {
        last = last.addDays(1);
    }
    for (auto &day : m_reader->days(first, last)) {
        m_days.insert(day.date, std::move(day));
    }
    std::erase_if(m_missing, [last](QDate date) { return date <= last; }); // also one that this zone does not have
    if (isPending()) {
        m_next.start(0);
    }
    Q_EMIT daysRead();
}

} // namespace praxidesk::overview
