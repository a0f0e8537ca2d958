#include "ui/sync/sync_service.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

namespace praxidesk::sync_ui {
namespace {

constexpr int soonMilliseconds = 2'000;
constexpr int regularlyMilliseconds = 2 * 60'000;

} // namespace

SyncService::SyncService(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_soon(new QTimer(this)), m_regularly(new QTimer(this)) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMilliseconds);
    m_regularly->setInterval(regularlyMilliseconds);
    connect(m_soon, &QTimer::timeout, this, [this] { run(false); });
    connect(m_regularly, &QTimer::timeout, this, [this] { run(false); });
    connect(&desk.store(), &store::Store::changed, this, [this] {
        if (!m_running && hasServers() && m_desk.store().ledger().counts().waiting > 0) {
            m_soon->start();
        }
        Q_EMIT changed();
    });
}

SyncService::~SyncService() {
    m_stopping = true;
    if (m_connection) {
        m_connection->cancel();
    }
    while (m_running) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
    }
}

void SyncService::start() {
    m_regularly->start();
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive) {
                m_soon->start();
            }
        });
    }
    m_soon->start();
}

bool SyncService::hasServers() const { return m_desk.store().ledger().hasServers(); }

void SyncService::syncNow() {
    if (hasServers()) {
        run(true);
    } else {
        Q_EMIT finished(tr("This clinic has no server."));
    }
}

void SyncService::run(bool asked) {
    if (m_running) {
        m_again = true;
        return;
    }
    if (!hasServers() || m_stopping) {
        return;
    }
    m_running = true;
    Q_EMIT changed();
    runAll(asked);
}

/// What answered last is still on the stack of its answer.
void SyncService::retire() {
    if (m_connection) {
        m_connection.release()->deleteLater();
    }
}

QCoro::Task<void> SyncService::runAll(bool asked) {
    QString problem;
    int exchanged = 0;
    do {
        m_again = false;
        for (const store::ServerRow &server : m_desk.store().ledger().servers()) {
            retire();
            m_connection = std::make_unique<sync::Connection>(m_desk.store(), server.id, m_desk.user(), [] { return qgetenv("PRAXIDESK_TOKEN"); });
            sync::SyncOptions options;
            options.now = asked;
            const sync::SyncReport report = co_await m_connection->sync(options);
            exchanged += report.pulled + report.pushed;
            if (report.error) {
                problem = report.error->message;
            }
            if (m_stopping) {
                break;
            }
        }
    } while (m_again && !m_stopping && problem.isEmpty());
    retire();
    m_running = false;
    if (!m_stopping) {
        Q_EMIT changed();
        if (asked) {
            Q_EMIT finished(!problem.isEmpty() ? problem : tr("Synchronised; %n resource(s) exchanged.", nullptr, exchanged));
        }
    }
}

int SyncService::conflicts() const { return m_desk.store().ledger().counts().conflicts; }

QString SyncService::words() const {
    const store::Ledger &ledger = m_desk.store().ledger();
    if (!ledger.hasServers()) {
        return tr("All changes saved on this computer · %1", "clinic").arg(m_desk.store().clinic().name);
    }
    const store::OutboxCounts counts = ledger.counts();
    if (m_running) {
        return tr("Synchronising…");
    }
    std::optional<Instant> last;
    bool isTroubled = false;
    for (const store::ServerRow &server : ledger.servers()) {
        if (!server.frozen.isEmpty()) {
            return tr("Nothing is exchanged with %1 until somebody has looked").arg(server.name);
        }
        isTroubled = isTroubled || !server.lastError.isEmpty();
        last = !server.lastSuccess ? std::nullopt : last ? std::min(last, server.lastSuccess) : server.lastSuccess;
    }
    if (counts.quarantined > 0) {
        return tr("%n change(s) refused by the server", nullptr, counts.quarantined);
    }
    if (isTroubled) {
        return counts.waiting > 0 ? tr("Working offline · %n change(s) waiting", nullptr, counts.waiting) : tr("Working offline · nothing is waiting");
    }
    if (counts.waiting > 0) {
        return tr("%n change(s) waiting for the server", nullptr, counts.waiting);
    }
    if (!last) {
        return tr("Not synchronised yet");
    }
    const auto minutes = int(std::chrono::duration_cast<Minutes>(m_desk.store().now() - *last).count());
    return minutes < 1 ? tr("All changes saved on the server · just now") : tr("All changes saved on the server · %n min ago", nullptr, minutes);
}

QString SyncService::details() const {
    QStringList lines;
    for (const store::ServerRow &server : m_desk.store().ledger().servers()) {
        const QString state = !server.frozen.isEmpty() ? server.frozen : !server.lastError.isEmpty() ? server.lastError : tr("reached");
        lines << server.name + QStringLiteral(" (") + server.url + QStringLiteral("): ") + state;
    }
    return lines.join(u'\n');
}

} // namespace praxidesk::sync_ui
