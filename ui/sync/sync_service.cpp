#include "ui/sync/sync_service.h"

#include "core/desk/publication.h"
#include "core/sync/reachability.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTimer>

#include <ctime>

namespace praxidesk::sync_ui {
namespace {

Q_LOGGING_CATEGORY(log, "praxidesk.sync", QtWarningMsg)

constexpr int longRunMilliseconds = 1'000;
constexpr int newsMilliseconds = 250;

/// Goes on while the computer sleeps.
Milliseconds computerUptime() {
#ifdef CLOCK_BOOTTIME
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#else
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

struct TypeWords {
    Q_DECLARE_TR_FUNCTIONS(SyncService)
};

/// What comes now, as people call it.
QString pulledThings(const QString &type) {
    if (type == QLatin1String("Patient")) {
        return TypeWords::tr("patients");
    }
    if (type == QLatin1String("Slot")) {
        return TypeWords::tr("Slots");
    }
    if (type == QLatin1String("Appointment") || type == QLatin1String("AppointmentResponse")) {
        return TypeWords::tr("appointments");
    }
    return type == QLatin1String("Schedule") ? TypeWords::tr("schedules") : TypeWords::tr("people and rooms");
}

} // namespace

SyncService::SyncService(desk::Desk &desk, QObject *parent, SyncSchedule::Uptime uptime)
    : QObject(parent), m_desk(desk), m_schedule(uptime ? std::move(uptime) : computerUptime), m_next(new QTimer(this)), m_tick(new QTimer(this)), m_news(new QTimer(this)), m_long(new QTimer(this)) {
    m_next->setSingleShot(true);
    m_news->setSingleShot(true);
    m_news->setInterval(newsMilliseconds);
    connect(m_news, &QTimer::timeout, this, &SyncService::changed);
    m_long->setSingleShot(true);
    m_long->setInterval(longRunMilliseconds);
    m_tick->setInterval(SyncSchedule::tick);
    connect(m_next, &QTimer::timeout, this, &SyncService::runIfDue);
    connect(m_long, &QTimer::timeout, this, &SyncService::changed);
    connect(m_tick, &QTimer::timeout, this, [this] {
        m_schedule.ticked();
        wakeUpInTime();
    });
    connect(&desk.store(), &store::Store::changed, this, &SyncService::storeChanged);
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
    m_started = true;
    m_tick->start();
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive) {
                m_schedule.cameToFront();
                wakeUpInTime();
            }
        });
    }
    m_schedule.start();
    wakeUpInTime();
}

void SyncService::watchNetwork() {
    if (!std::exchange(m_watchesNetwork, true)) {
        connect(new sync::Reachability(this), &sync::Reachability::returned, this, [this] {
            m_schedule.networkReturned();
            wakeUpInTime();
        });
    }
}

void SyncService::storeChanged() {
    if (!m_running && hasServers() && m_desk.store().ledger().counts().waiting > 0) {
        m_schedule.changed();
        wakeUpInTime();
    }
    if (m_running) {
        tellSoon();
    } else {
        Q_EMIT changed();
    }
}

void SyncService::tellSoon() {
    if (!m_news->isActive()) {
        m_news->start();
    }
}

void SyncService::wakeUpInTime() {
    if (m_started && !m_running && !m_stopping) {
        m_next->start(m_schedule.wait());
    }
}

void SyncService::runIfDue() {
    if (!m_schedule.isDue()) {
        wakeUpInTime();
    } else if (hasServers()) {
        run(false);
    } else {
        m_schedule.finished(); // nothing to do until there is one
        wakeUpInTime();
    }
}

bool SyncService::hasServers() const { return m_desk.store().ledger().hasServers(); }

void SyncService::setRegular(Milliseconds regular) {
    m_schedule.setRegular(regular);
    if (m_started) {
        wakeUpInTime();
    }
}

void SyncService::syncNow() {
    if (hasServers()) {
        m_schedule.asked();
        run(true);
    } else {
        Q_EMIT finished(tr("This clinic has no server."));
    }
}

void SyncService::stop() {
    if (m_running && m_connection) {
        m_stopped = true;
        m_again = false;
        m_schedule.stopped();
        m_connection->cancel();
    }
}

void SyncService::run(bool asked) {
    m_asked = m_asked || asked;
    if (m_running) {
        m_again = m_again || asked;
        return;
    }
    if (!hasServers() || m_stopping) {
        return;
    }
    if (m_started) {
        watchNetwork();
    }
    if (const auto kept = desk::keepPublished(m_desk); !kept) {
        qCWarning(log).noquote() << kept.error().message << kept.error().detail;
    }
    m_running = true;
    m_stopped = false;
    m_progress.reset();
    m_next->stop();
    m_long->start();
    runAll(asked);
    Q_EMIT changed();
}

/// What answered last is still on the stack of its answer.
void SyncService::retire() {
    if (m_connection) {
        m_connection.release()->deleteLater();
    }
}

void SyncService::progressed(const sync::SyncProgress &progress) {
    m_progress = progress;
    if (isTold()) {
        tellSoon();
    }
}

QCoro::Task<void> SyncService::runAll(bool asked) {
    QString problem;
    int exchanged = 0;
    const qint64 newest = m_desk.store().ledger().newestQueued();
    do {
        m_again = false;
        for (const store::ServerRow &server : m_desk.store().ledger().servers()) {
            retire();
            m_firstPull = !server.lastSuccess;
            m_connection = std::make_unique<sync::Connection>(m_desk.store(), server.id, m_desk.user(), nullptr);
            connect(m_connection.get(), &sync::Connection::progressed, this, &SyncService::progressed);
            sync::SyncOptions options;
            options.now = asked;
            const sync::SyncReport report = co_await m_connection->sync(options);
            exchanged += report.pulled + report.pushed;
            if (report.error) {
                problem = report.error->message;
            }
            if (report.error && report.error->code == ErrorCode::SignInNeeded) {
                m_askToSignIn.insert(server.id.value);
            } else {
                m_askToSignIn.erase(server.id.value);
            }
            if (m_stopping || m_stopped) {
                break;
            }
        }
    } while (m_again && !m_stopping && !m_stopped && problem.isEmpty());
    retire();
    m_running = false;
    m_firstPull = false;
    const bool isTold = std::exchange(m_asked, false) && !m_stopped;
    m_progress.reset();
    m_long->stop();
    m_news->stop();
    if (m_stopping) {
        co_return;
    }
    m_schedule.finished();
    if (m_desk.store().ledger().newestQueued() > newest) {
        m_schedule.changed(); // somebody worked meanwhile
    }
    wakeUpInTime();
    Q_EMIT changed();
    if (isTold) {
        Q_EMIT finished(!problem.isEmpty() ? problem : tr("Synchronised; %n resource(s) exchanged.", nullptr, exchanged));
    }
}

std::optional<store::ServerRow> SyncService::asksToSignIn() const {
    for (const store::ServerRow &server : m_desk.store().ledger().servers()) {
        if (m_askToSignIn.count(server.id.value) > 0) {
            return server;
        }
    }
    return std::nullopt;
}

int SyncService::conflicts() const { return m_desk.store().ledger().counts().conflicts; }

int SyncService::refused() const { return hasServers() ? m_desk.store().ledger().counts().quarantinedGroups : 0; }

/// The short runs of every day come and go unseen.
bool SyncService::isTold() const { return m_running && (m_asked || m_firstPull || !m_long->isActive()); }

std::optional<int> SyncService::progress() const {
    if (!isTold()) {
        return std::nullopt;
    }
    const auto share = [](double part, const sync::SyncProgress &progress) { return progress.total && *progress.total > 0 ? part * std::min(1.0, double(progress.done) / *progress.total) : 0.0; };
    using Step = sync::SyncProgress::Step;
    const sync::SyncProgress now = m_progress.value_or(sync::SyncProgress{});
    const auto &types = sync::pulledTypes();
    switch (now.step) {
    case Step::Asking: return 0;
    case Step::Reconciling: return 2;
    case Step::Pulling: return int(5 + 65.0 * double(std::max<qsizetype>(0, types.indexOf(now.type))) / double(types.size()) + share(65.0 / double(types.size()), now));
    case Step::Merging: return int(70 + share(5, now));
    case Step::Pushing: return int(75 + share(20, now));
    case Step::Verifying: return 95;
    }
    return 0;
}

style::IconName SyncService::icon() const {
    if (!hasServers()) {
        return style::IconName::Local;
    }
    const store::OutboxCounts counts = m_desk.store().ledger().counts();
    return counts.quarantined > 0 || asksToSignIn() ? style::IconName::CloudCross : counts.waiting > 0 || m_running ? style::IconName::CloudArrow : style::IconName::CloudTick;
}

QString SyncService::words() const {
    const store::Ledger &ledger = m_desk.store().ledger();
    if (!ledger.hasServers()) {
        return tr("All changes saved on this computer · %1", "clinic").arg(m_desk.store().clinic().name);
    }
    if (isTold()) {
        using Step = sync::SyncProgress::Step;
        const sync::SyncProgress now = m_progress.value_or(sync::SyncProgress{});
        const QString done = QLocale().toString(now.done);
        if (now.step == Step::Pulling && now.done > 0) {
            return now.total ? tr("Synchronising… %1 of %2 %3", "how many, of how many, patients").arg(done, QLocale().toString(*now.total), pulledThings(now.type))
                             : tr("Synchronising… %1 read, now %2", "how many, patients").arg(done, pulledThings(now.type));
        }
        if (now.step == Step::Pushing && now.total) {
            return tr("Synchronising… %1 of %2 changes sent").arg(done, QLocale().toString(*now.total));
        }
        return tr("Synchronising…");
    }
    const store::OutboxCounts counts = ledger.counts();
    std::optional<Instant> last;
    bool isTroubled = false;
    for (const store::ServerRow &server : ledger.servers()) {
        if (!server.frozen.isEmpty()) {
            return tr("Nothing is exchanged with %1 until somebody has looked").arg(server.name);
        }
        isTroubled = isTroubled || !server.lastError.isEmpty();
        last = !server.lastSuccess ? std::nullopt : last ? std::min(last, server.lastSuccess) : server.lastSuccess;
    }
    const int waiting = counts.waitingGroups;
    if (m_schedule.isPaused()) {
        return waiting > 0 ? tr("Synchronisation stopped · %n change(s) waiting", nullptr, waiting) : tr("Synchronisation stopped · goes on by itself later");
    }
    if (const auto asking = asksToSignIn()) {
        return waiting > 0 ? tr("%1 asks to sign in · %n change(s) waiting", nullptr, waiting).arg(asking->name) : tr("%1 asks to sign in · nothing is waiting").arg(asking->name);
    }
    if (isTroubled) {
        return waiting > 0 ? tr("Working offline · %n change(s) waiting", nullptr, waiting) : tr("Working offline · nothing is waiting");
    }
    if (waiting > 0) {
        return tr("%n change(s) waiting for the server", nullptr, waiting);
    }
    if (!last) {
        return tr("Not synchronised yet");
    }
    const auto minutes = int(std::chrono::duration_cast<Minutes>(m_desk.store().now() - *last).count());
    if (counts.quarantined + counts.conflicts > 0) {
        return minutes < 1 ? tr("All other changes saved on the server · just now") : tr("All other changes saved on the server · %n min ago", nullptr, minutes);
    }
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
