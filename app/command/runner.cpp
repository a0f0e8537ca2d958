#include "app/command/runner.h"

#include "app/command/session.h"
#include "app/command/version.h"
#include "core/fhir/resource_io.h"
#include "core/store/clinic_file.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>

namespace praxidesk::command {
namespace {

QString words(const char *sentence) { return QString::fromUtf8(sentence); }

Answer failed(const Error &error, const QString &word, int exitCode, bool json, const Members &doneBefore = {}) {
    Answer answer;
    answer.exitCode = exitCode;
    if (json) {
        answer.standardOutput = errorDocument(error, word, doneBefore) + '\n';
        return answer;
    }
    QString text = error.message;
    for (const Clash &clash : error.clashes) {
        if (clash.message != error.message) {
            text += QStringLiteral("\n  ") + clash.message;
        }
    }
    if (!error.detail.isEmpty()) {
        text += QStringLiteral(" (%1)").arg(error.detail);
    }
    answer.standardError = text.toUtf8() + '\n';
    return answer;
}

Answer failed(const Error &error, bool json) { return failed(error, code(error.code), exitStatus(error.code), json); }

Answer wrongUsage(const QString &problem, bool json) {
    return failed(Error{ErrorCode::InvalidArgument, problem, {}, {}}, QStringLiteral("usage"), 2, json);
}

Answer answerOf(const Result<Output> &output, const Parsed &parsed) {
    const bool json = parsed.globals.has(QStringLiteral("json"));
    if (!output) {
        return failed(output.error(), json);
    }
    Answer answer;
    answer.exitCode = output->exitCode;
    if (output->rawText) {
        answer.standardOutput = output->json;
    } else {
        answer.standardOutput = json ? output->json + '\n' : output->text.toUtf8();
    }
    if (const auto &failure = output->failure) {
        const Answer ending = failed(*failure, code(failure->code), exitStatus(failure->code), json, output->doneBefore);
        answer.exitCode = ending.exitCode;
        answer.standardOutput = json ? ending.standardOutput : answer.standardOutput;
        answer.standardError = ending.standardError;
    }
    if (!parsed.globals.has(QStringLiteral("quiet"))) {
        for (const QString &remark : output->remarks) {
            answer.standardError += remark.toUtf8() + '\n';
        }
    }
    return answer;
}

std::optional<Answer> helpOrUsage(const tl::expected<Parsed, QString> &parsed, const QStringList &given) {
    if (!parsed) {
        return wrongUsage(parsed.error(), given.contains(QStringLiteral("--json")));
    }
    if (parsed->help) {
        return Answer{0, helpText(parsed->command).toUtf8(), {}};
    }
    if (parsed->version) {
        return Answer{0, QStringLiteral("praxictl %1\n").arg(version()).toUtf8(), {}};
    }
    return std::nullopt;
}

/// The fixed clock of --now, in the zone of the clinic once it is known.
Result<Clock> clockOf(const Parsed &parsed) {
    if (!parsed.globals.has(QStringLiteral("now"))) {
        return systemClock();
    }
    const QString text = parsed.globals.value(QStringLiteral("now"));
    const auto zone = Zone::fromId(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    const auto now = parseInstant(text, zone.value_or(Zone()));
    if (!now) {
        return failure(ErrorCode::InvalidTime, words("“%1” is not a time such as 2026-11-17T09:00:00Z.").arg(text));
    }
    return Clock([fixed = *now] { return fixed; });
}

/// Another praxictl is done in a moment; a window stays.
bool isHeldByCommand(const Error &error, const QString &clinicPath) {
    qint64 process = 0;
    QString host;
    QString program;
    return error.code == ErrorCode::ClinicLocked
        && (!QLockFile(store::lockPath(clinicPath)).getLockInfo(&process, &host, &program) || program == QLatin1String("praxictl"));
}

} // namespace

QCoro::Task<Handled> Handler::operator()(Session &session, const Arguments &arguments) const {
    if (m_inSteps != nullptr) {
        return m_inSteps(session, arguments);
    }
    return [](Handled handled) -> QCoro::Task<Handled> { co_return handled; }(m_atOnce(session, arguments));
}

Clock systemClock() {
    return [] { return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now()); };
}

QString defaultClinicPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/praxidesk/clinic.praxidesk");
}

QString loginName() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? QStringLiteral("front desk") : name;
}

Answer run(const Invocation &invocation, const std::function<std::optional<Answer>(const QString &)> &askWindow) {
    const auto parsed = parse(invocation.words);
    if (const auto answer = helpOrUsage(parsed, invocation.words)) {
        return *answer;
    }
    const bool json = parsed->globals.has(QStringLiteral("json"));
    Session session;
    session.folder = QDir(invocation.folder);
    session.user = invocation.user;
    const QString named = parsed->globals.has(QStringLiteral("clinic")) ? parsed->globals.value(QStringLiteral("clinic"))
        : !invocation.environmentClinic.isEmpty()                      ? invocation.environmentClinic
                                                                       : invocation.defaultClinic;
    session.clinicPath = session.path(named);
    const auto clock = clockOf(*parsed);
    if (!clock) {
        return failed(clock.error(), json);
    }
    session.clock = *clock;
    if (!parsed->command->needsClinic) {
        return answerOf(QCoro::waitFor(parsed->command->run(session, parsed->arguments)), *parsed);
    }
    auto store = store::Store::open(session.clinicPath, session.clock);
    QDeadlineTimer patience(2000);
    while (!store && isHeldByCommand(store.error(), session.clinicPath) && !patience.hasExpired()) {
        QThread::msleep(20);
        store = store::Store::open(session.clinicPath, session.clock);
    }
    if (!store) {
        if (store.error().code == ErrorCode::ClinicLocked && askWindow) {
            if (const auto answer = askWindow(session.clinicPath)) {
                return *answer;
            }
        }
        return failed(store.error(), json);
    }
    if (parsed->globals.has(QStringLiteral("now")) && !hasOffset(parsed->globals.value(QStringLiteral("now")))) {
        // a time without an offset is the clinic's
        const auto now = parseInstant(parsed->globals.value(QStringLiteral("now")), (*store)->zone());
        store->reset();
        store = store::Store::open(session.clinicPath, [fixed = *now] { return fixed; });
        if (!store) {
            return failed(store.error(), json);
        }
    }
    sync::SignIns::of(**store).use(invocation.signIn);
    desk::Desk desk(**store, session.user);
    session.desk = &desk;
    // what was held while nobody looked is free again; a file that cannot be written says so where it matters
    std::ignore = desk.releaseExpiredHolds();
    return answerOf(QCoro::waitFor(parsed->command->run(session, parsed->arguments)), *parsed);
}

QCoro::Task<Answer> runOn(desk::Desk &desk, Invocation invocation, const Interruption *interruption) {
    const auto parsed = parse(invocation.words);
    if (const auto answer = helpOrUsage(parsed, invocation.words)) {
        co_return *answer;
    }
    const bool json = parsed->globals.has(QStringLiteral("json"));
    if (!parsed->command->needsClinic) {
        co_return failed(Error{ErrorCode::ClinicLocked, words("The clinic is open in a window; close it first."), {}, {}}, json);
    }
    if (parsed->globals.has(QStringLiteral("now"))) {
        const auto now = parseInstant(parsed->globals.value(QStringLiteral("now")), desk.store().zone());
        if (!now) {
            co_return failed(clockOf(*parsed).error(), json);
        }
        if (*now != desk.store().now()) { // its time is what the people before it see
            co_return failed(Error{ErrorCode::ClinicLocked, words("The clinic is open in a window, which has its own time. Leave out --now, or close the window first."), {}, {}}, json);
        }
    }
    Session session;
    session.desk = &desk;
    session.folder = QDir(invocation.folder);
    session.clinicPath = desk.store().path();
    session.clock = [&desk] { return desk.store().now(); };
    session.user = invocation.user;
    session.isOpenInWindow = true;
    session.interruption = interruption;
    const auto output = co_await parsed->command->run(session, parsed->arguments);
    co_return answerOf(output, *parsed);
}

} // namespace praxidesk::command
