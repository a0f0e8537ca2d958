#include "core/sync/synchroniser.h"

#include "core/store/intake.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/offering.h"
#include "core/sync/turns.h"
#include "core/sync/walk.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QLoggingCategory>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// Never what is in a body or a query: both name patients.
Q_LOGGING_CATEGORY(log, "praxidesk.sync", QtWarningMsg)

/// Of a request's or answer's body as much as a person reads.
constexpr qsizetype mostLogged = 32 * 1024;

QString logged(const QByteArray &body) {
    const QString text = QString::fromUtf8(body.left(mostLogged));
    return body.size() > mostLogged ? text + QStringLiteral("\n…") : text;
}

QString logged(const Request &request) {
    QString text = QString::fromLatin1(toWord(request.method)) + u' ' + request.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo) + u'\n';
    for (const auto &[name, value] : request.headers) {
        text += QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromUtf8(value) + u'\n';
    }
    return text + u'\n' + logged(request.body);
}

QString logged(const Answer &answer) {
    QString text = answer.status > 0 ? QString::number(answer.status) + u'\n' : QString();
    for (const auto &[name, value] : answer.headers) {
        if (name != "set-cookie" && name != "www-authenticate") {
            text += QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromUtf8(value) + u'\n';
        }
    }
    return text + u'\n' + (answer.words.isEmpty() ? logged(answer.body) : answer.words);
}

Error stopped() { return {ErrorCode::ServerUnreachable, Text::tr("The synchronisation was stopped.")}; }

} // namespace

void SyncReport::count(const store::OutboxCounts &counts) {
    pending = counts.waiting;
    conflicts = counts.conflicts;
    quarantined = counts.quarantined;
    localOnly = counts.localOnly;
}

const QStringList &pulledTypes() {
    static const QStringList types{
        QStringLiteral("Organization"), QStringLiteral("Location"), QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole"),
        QStringLiteral("HealthcareService"), QStringLiteral("Device"), QStringLiteral("Patient"), QStringLiteral("Schedule"), QStringLiteral("Slot"),
        QStringLiteral("Appointment"), QStringLiteral("AppointmentResponse"),
    };
    return types;
}

Synchroniser::Synchroniser(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}
Synchroniser::~Synchroniser() = default;

/// Waits until no other run is under way. False: cancelled meanwhile.
QCoro::Task<bool> Synchroniser::takeTurn() {
    m_cancelled = false;
    Turns &turns = Turns::of(m_parts.store);
    while (!turns.take()) {
        const auto others = connect(&turns, &Turns::freed, this, &Synchroniser::woken);
        co_await qCoro(this, &Synchroniser::woken);
        disconnect(others);
        if (m_cancelled) {
            co_return false;
        }
    }
    co_return true;
}

QCoro::Task<SyncReport> Synchroniser::run(SyncOptions options) {
    const bool isOurs = co_await takeTurn();
    if (!isOurs) {
        SyncReport report;
        report.count(m_parts.store.ledger().counts(m_parts.server));
        report.error = stopped();
        co_return report;
    }
    Turns &turns = Turns::of(m_parts.store);
    const auto end = qScopeGuard([&turns] { turns.giveBack(); });
    Walk walk(m_parts, options, m_cancelled, [this](const SyncProgress &progress) { Q_EMIT progressed(progress); });
    SyncReport report = co_await walk.run();
    co_return report;
}

QCoro::Task<std::vector<Unanswered>> Synchroniser::askOffers(std::vector<ScheduleId> schedules, Interval within, std::optional<Milliseconds> duration, QString service) {
    std::vector<Unanswered> unanswered;
    const bool isOurs = co_await takeTurn();
    if (!isOurs) {
        for (const ScheduleId schedule : schedules) {
            unanswered.push_back({schedule, stopped()});
        }
        co_return unanswered;
    }
    Turns &turns = Turns::of(m_parts.store);
    const auto end = qScopeGuard([&turns] { turns.giveBack(); });
    const SyncOptions options;
    Walk walk(m_parts, options, m_cancelled, {});
    for (const ScheduleId schedule : schedules) {
        const auto asked = co_await walk.askOffers(schedule, within, duration, service);
        if (!asked) {
            unanswered.push_back({schedule, asked.error()});
        }
    }
    co_return unanswered;
}

void Synchroniser::cancel() {
    m_cancelled = true;
    Q_EMIT woken();
    m_parts.transport.cancel(); // may end the run at once
}

// ---- one run --------------------------------------------------------------------------------------------------------

Walk::Walk(const Synchroniser::Parts &parts, const SyncOptions &options, const bool &cancelled, std::function<void(const SyncProgress &)> progress)
    : m_parts(parts), m_options(options), m_cancelled(cancelled), m_progress(std::move(progress)),
      m_server(parts.store.ledger().server(parts.server).value_or(store::ServerRow{})), m_capabilities(capabilitiesFrom(m_server.capabilities)),
      m_habits(parts.dialect.habits()), m_naming(parts.store, parts.server, basesOf(m_server)) {
    parts.dialect.know(m_capabilities);
}

QCoro::Task<SyncReport> Walk::run() {
    if (!m_server.id) {
        stop({ErrorCode::NotFound, Text::tr("There is no such server in this clinic.")});
        co_return m_report;
    }
    if (!m_server.frozen.isEmpty()) {
        stop({ErrorCode::ServerRefused, Text::tr("Nothing is exchanged with %1 until somebody has looked: %2").arg(m_server.name, m_server.frozen)});
        finish();
        co_return m_report;
    }
    write(QStringLiteral("sync"), [this](store::Writer &) {
        ledger().sendingBecomesUnknown();
        m_server.lastTry = now();
        ledger().updateServer(m_server);
        return Result<void>();
    });
    const bool reached = co_await ask();
    if (reached) {
        co_await reconcile();
        co_await giveBack();
    }
    if (reached && m_options.pull && !stops()) {
        readAlarm();
        co_await pullAll();
        co_await endIntake();
        if (!stops()) {
            co_await pullEncounters();
        }
        endAlarm();
        missWhatDidNotCome();
    }
    if (reached && !stops()) {
        mergeNews();
        scanOverlaps();
    }
    if (reached && m_options.push && !stops()) {
        co_await pushAll();
        co_await giveBack();
    }
    if (reached && !stops()) {
        co_await verify();
        mergeNews();
        scanOverlaps();
    }
    if (reached && m_options.push && m_hasRest && !stops()) {
        co_await pushAll();
        co_await verify();
        mergeNews();
    }
    finish();
    co_return m_report;
}

/// Asks what the server can do, once: later what it did is known better than what it says.
QCoro::Task<bool> Walk::ask() {
    if (!m_capabilities.fhirVersion.isEmpty() || !m_habits.tellsCapabilities || stops()) {
        co_return !stops();
    }
    tell(SyncProgress::Step::Asking);
    Request request = m_parts.dialect.askCapabilities();
    Answer answer = co_await send(std::move(request), {});
    const QString missed = m_parts.dialect.missed();
    if (!stops() && answer.failure == Failure::None && answer.status == 404 && !missed.isEmpty() && !m_capabilities.lacks.contains(missed)) {
        m_capabilities.lacks << missed;
        m_parts.dialect.know(m_capabilities);
        Request elsewhere = m_parts.dialect.askCapabilities();
        answer = co_await send(std::move(elsewhere), {});
    }
    const Verdict verdict = judge({}, answer, now());
    if (stops()) {
        co_return false;
    }
    if (verdict.outcome == Outcome::SignIn) {
        stop({ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in.").arg(m_server.name), verdict.words});
        co_return false;
    }
    if (answer.succeeded()) {
        const auto read = readCapabilities(answer.body);
        if (read) {
            const QSet<QString> lacks = m_capabilities.lacks;
            m_capabilities = *read;
            m_capabilities.lacks += lacks;
        } else if (read.error().code == ErrorCode::NotSupportedByServer) {
            stop(read.error());
            co_return false;
        }
    } else if (answer.status == 0 || answer.failure != Failure::None) {
        stop({answer.failure == Failure::Redirected || answer.failure == Failure::NotSecure ? ErrorCode::ServerRefused : ErrorCode::ServerUnreachable,
              Text::tr("%1 cannot be reached.").arg(m_server.name), answer.words});
        co_return false;
    }
    if (m_capabilities.fhirVersion.isEmpty()) {
        m_capabilities.fhirVersion = QStringLiteral("4.0.1"); // it says nothing that can be read: everything is tried
    }
    keepCapabilities();
    co_return !stops();
}

void Walk::finish() {
    m_report.count(ledger().counts(m_parts.server));
    if (!m_server.id || (m_report.error && m_report.error->code >= ErrorCode::ClinicLocked)) {
        return;
    }
    if (m_cancelled && !m_report.error) {
        m_report.error = stopped();
    }
    const std::optional<Error> error = m_report.error;
    write(QStringLiteral("sync"), [this, &error](store::Writer &) {
        m_server.lastError = error ? error->message : QString();
        if (!error && m_options.pull && m_options.push) {
            m_server.lastSuccess = now();
        }
        ledger().updateServer(m_server);
        return Result<void>();
    });
}

void Walk::stop(Error error) {
    if (!m_report.error) {
        m_report.error = std::move(error);
    }
}

bool Walk::hasRead() {
    if (m_parts.store.failures() == m_failures) {
        return true;
    }
    stop({ErrorCode::StorageFailure, Text::tr("The clinic file could not be read. Nothing was decided on what is missing.")});
    return false;
}

bool Walk::write(const QString &action, const std::function<Result<void>(store::Writer &)> &work, bool bulk) {
    if (!hasRead()) {
        return false;
    }
    store::WriteOptions options;
    options.action = action;
    options.user = m_parts.user;
    options.undoable = false;
    options.toOutbox = false;
    options.excuseOverlaps = true;
    options.bulk = bulk;
    if (!bulk || m_parts.store.revision() != m_pulledLast) {
        m_naming.forgetMet();
    }
    std::optional<store::Intake::Write> intake;
    if (bulk) {
        intake.emplace(store::Intake::of(m_parts.store)); // it would come again
    }
    // what was said is kept with what came of it
    const auto written = m_parts.store.write(options, [&](store::Writer &writer) -> Result<void> {
        for (const auto &[group, exchange] : m_exchanges) {
            ledger().addExchange(m_parts.server, group, exchange);
        }
        for (const auto &[type, cursor] : m_cursors) {
            ledger().setCursor(m_parts.server, type, cursor);
        }
        for (const auto &[name, value] : m_settings) {
            if (auto noted = m_parts.store.setSetting(name, value); !noted) {
                return noted;
            }
        }
        return work(writer);
    });
    if (!written) {
        stop(written.error());
        return false;
    }
    m_exchanges.clear();
    m_cursors.clear();
    m_settings.clear();
    m_pulledLast = bulk ? m_parts.store.revision() : -1;
    return true;
}

QCoro::Task<Answer> Walk::send(Request request, QString group, std::function<void()> meanwhile) {
    Answer answer;
    if (!hasRead()) {
        answer.failure = Failure::Cancelled;
        co_return answer;
    }
    answer = co_await m_parts.transport.send(request, std::move(meanwhile));
    qCDebug(log).noquote() << toWord(request.method) << request.url.path() << answer.status << answer.body.size() << "bytes";
    if (!group.isEmpty()) {
        const Verdict verdict = judge(request, answer, now());
        m_exchanges.emplace_back(group, store::ExchangeRow{now(), logged(request), logged(answer), answer.status, verdict.words});
    }
    if (answer.failure == Failure::Cancelled) {
        stop(stopped());
    }
    co_return answer;
}

void Walk::tell(SyncProgress::Step step, const QString &type, int done, std::optional<int> total) {
    if (m_progress) {
        m_progress({step, type, done, total});
    }
}

void Walk::keepCapabilities() {
    m_parts.dialect.know(m_capabilities);
    write(QStringLiteral("sync"), [this](store::Writer &) {
        m_server.capabilities = toJson(m_capabilities);
        m_server.computesTime = worksOutTime(m_server);
        ledger().updateServer(m_server);
        return Result<void>();
    });
}

} // namespace praxidesk::sync
