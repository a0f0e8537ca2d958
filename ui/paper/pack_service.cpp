#include "ui/paper/pack_service.h"

#include "ui/booking/words.h"
#include "ui/paper/background.h"

#include <QTimer>

namespace praxidesk::paper {
namespace {

constexpr std::chrono::minutes lookEvery(1);

} // namespace

PackService::PackService(desk::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_settings(exchange::packSettings(desk.store())), m_schedule(m_settings, desk.store().zone(), exchange::packWritten(desk.store())), m_minute(new QTimer(this)) {
    connect(&desk.store(), &store::Store::changed, this, [this] {
        m_schedule.changed();
        m_changedSince = true;
    });
    connect(m_minute, &QTimer::timeout, this, &PackService::look);
    m_minute->start(lookEvery);
}

void PackService::readSettings() {
    m_settings = exchange::packSettings(m_desk.store());
    m_schedule = exchange::PackSchedule(m_settings, m_desk.store().zone(), exchange::packWritten(m_desk.store()));
    m_schedule.changed();
    if (!m_settings.isOn()) {
        m_problem.clear();
    }
    Q_EMIT changed();
}

void PackService::look() {
    if (!m_writing && m_schedule.isDue(m_desk.store().now())) {
        write();
    }
}

void PackService::writeNow() {
    if (!m_writing && m_settings.isOn()) {
        write();
    }
}

void PackService::write() {
    m_writing = true;
    m_changedSince = false;
    const Instant now = m_desk.store().now();
    readInBackground<PackReport>(
        this, m_desk.store().path(), now, [settings = m_settings](const desk::Desk &desk) { return writePack(desk, settings); }, [this, now](Result<PackReport> report) { take(now, report); });
    Q_EMIT changed();
}

void PackService::take(Instant at, const Result<PackReport> &report) {
    m_writing = false;
    if (report) {
        m_report = *report;
        m_problem.clear();
        m_schedule.written(at, m_changedSince);
        std::ignore = exchange::setPackWritten(m_desk.store(), at);
    } else {
        m_problem = booking::errorText(report.error());
        m_schedule.failed(at);
    }
    Q_EMIT changed();
}

} // namespace praxidesk::paper
