#include "ui/overview/agenda_reader.h"

#include "ui/booking/patient_label.h"

#include <algorithm>

namespace praxidesk::overview {
namespace {

/// With twenty people as many as fit into a frame.
constexpr int daysInABite = 3;
/// Putting a year together again after each bite would take longer than reading it.
constexpr int bitesUntilTold = 8;

} // namespace

AgendaReader::AgendaReader(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AgendaReader::readRest);
}

void AgendaReader::show(std::optional<std::vector<ActorId>> actors, QDate first, QDate last) {
    if (actors != m_actors || m_resting) {
        m_actors = std::move(actors);
        m_days.clear();
        m_missing.clear();
    }
    m_resting = false;
    m_first = first;
    m_last = last;
    std::erase_if(m_days, [&](const auto &day) { return day.first < first || day.first > last; });
    std::erase_if(m_missing, [&](QDate date) { return date < first || date > last; });
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (!m_days.contains(date) && std::ranges::find(m_missing, date) == m_missing.end()) {
            m_missing.push_back(date);
        }
    }
    std::ranges::sort(m_missing);
    if (isPending()) {
        readBite();
    }
}

void AgendaReader::rest() {
    m_resting = true;
    m_next.stop();
    m_missing.clear();
    m_days.clear();
}

void AgendaReader::notice(const store::Changed &what) {
    if (m_resting) {
        return;
    }
    if (what.everything || what.intervals.empty()) {
        want(m_first, m_last); // names of people and types of visits, too
    }
    for (const auto &interval : what.intervals) {
        want(m_desk.store().zone().dateOf(interval.start), m_desk.store().zone().dateOf(interval.end));
    }
}

void AgendaReader::want(QDate from, QDate to) {
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

void AgendaReader::readBite() {
    const QDate first = m_missing.front();
    QDate last = first;
    while (first.daysTo(last) + 1 < daysInABite && std::ranges::find(m_missing, last.addDays(1)) != m_missing.end()) {
        last = last.addDays(1);
    }
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        m_days[date].clear();
    }
    std::erase_if(m_missing, [last](QDate date) { return date <= last; });
    if (!m_actors || !m_actors->empty()) {
        const auto &store = m_desk.store();
        store::AppointmentQuery query;
        query.overlapping = store.zone().days(first, last);
        query.actors = m_actors.value_or(std::vector<ActorId>());
        for (auto &row : store.appointmentRows(query)) {
            const auto day = m_days.find(store.zone().dateOf(row.interval.start));
            if (day != m_days.end() && day->first >= first && day->first <= last) { // not one that began before
                if (row.patientName.isEmpty()) {
                    const auto visit = store.appointment(row.id);
                    row.patientName = visit ? booking::patientLabel(store, *visit) : QString(); // named without a reference
                }
                day->second.push_back(std::move(row));
            }
        }
    }
    if (isPending()) {
        m_next.start(0);
    }
}

void AgendaReader::readRest() {
    if (isPending()) {
        readBite();
    }
    if (++m_bites % bitesUntilTold == 0 || !isPending()) {
        Q_EMIT rowsRead();
    }
}

std::vector<store::AppointmentRow> AgendaReader::rows() const {
    std::vector<store::AppointmentRow> all;
    for (const auto &[date, rows] : m_days) {
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

} // namespace praxidesk::overview
