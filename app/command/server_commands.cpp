// server …, sync, outbox …, conflict ….

#include "app/command/connections.h"
#include "app/command/handlers.h"
#include "core/fhir/resource_io.h"
#include "core/sync/conflicts.h"
#include "core/sync/connection.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/outbox_file.h"
#include "core/sync/send_all.h"
#include "core/sync/sign_in.h"

#include <QCoroTask>
#include <QCoroTimer>
#include <QFile>

#include <algorithm>

namespace praxidesk::command {

namespace {

using store::OutboxChange;
using store::ServerId;
using store::ServerRow;

QString words(const char *sentence) { return QString::fromUtf8(sentence); }
QString o(const char *option) { return QString::fromLatin1(option); }

QByteArray flag(bool value) { return value ? "true" : "false"; }
QByteArray list(const QStringList &values) {
    std::vector<QByteArray> elements;
    for (const QString &value : values) {
        elements.push_back(text(value));
    }
    return array(elements);
}
QByteArray timeOrNull(const Session &session, std::optional<Instant> time) { return time ? text(session.store().zone().toIso(*time)) : QByteArray("null"); }

std::vector<std::pair<const char *, QByteArray>> describe(const Session &session, const ServerRow &row) {
    const store::OutboxCounts counts = session.store().ledger().counts(row.id);
    return {{"name", text(row.name)}, {"kind", text(row.kind)}, {"url", text(row.url)}, {"organization", row.organization.isEmpty() ? QByteArray("null") : text(row.organization)},
            {"auth", text(row.auth)}, {"encrypted", flag(QUrl(row.url).scheme() == QLatin1String("https"))}, {"frozen", row.frozen.isEmpty() ? QByteArray("null") : text(row.frozen)}, {"lastSuccess", timeOrNull(session, row.lastSuccess)},
            {"lastError", row.lastError.isEmpty() ? QByteArray("null") : text(row.lastError)}, {"pending", QByteArray::number(counts.waiting)}};
}

QString verbWord(store::OutboxVerb verb) {
    switch (verb) {
    case store::OutboxVerb::Create: return QStringLiteral("create");
    case store::OutboxVerb::Update: return QStringLiteral("update");
    case store::OutboxVerb::Delete: return QStringLiteral("delete");
    }
    return {};
}

std::vector<std::pair<const char *, QByteArray>> describe(const Session &session, const OutboxChange &row) {
    return {{"id", text(row.operation)}, {"group", text(row.group)}, {"state", text(store::toCode(row.state))}, {"verb", text(verbWord(row.verb))},
            {"reference", text(session.store().referenceTo(row.key).reference)}, {"attempts", QByteArray::number(row.attempts)},
            {"lastStatus", row.lastStatus > 0 ? QByteArray::number(row.lastStatus) : QByteArray("null")}, {"lastOutcome", row.lastOutcome.isEmpty() ? QByteArray("null") : text(row.lastOutcome)}};
}

Result<OutboxChange> outboxRow(const Session &session, const QString &id) {
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const auto row = isNumber ? session.store().ledger().change(number) : session.store().ledger().byOperation(id);
    if (!row) {
        return failure(ErrorCode::NotFound, words("There is no change %1 in the outbox.").arg(id));
    }
    return *row;
}

QByteArray bytesOrNull(const QByteArray &json) { return json.isEmpty() ? QByteArray("null") : json; }

std::vector<std::pair<const char *, QByteArray>> describe(const Session &session, const store::ConflictRow &row) {
    return {{"id", text(QString::number(row.id))}, {"kind", text(row.kind)}, {"reference", text(session.store().referenceTo(row.key).reference)},
            {"base", bytesOrNull(row.base)}, {"mine", bytesOrNull(row.mine)}, {"theirs", bytesOrNull(row.theirs)}, {"message", text(row.message)}};
}

Result<store::ConflictRow> conflictWith(const Session &session, const QString &id) {
    const auto row = session.store().ledger().conflict(id.toLongLong());
    if (!row) {
        return failure(ErrorCode::NotFound, words("There is no conflict %1 in this clinic.").arg(id));
    }
    return *row;
}

std::vector<std::pair<const char *, QByteArray>> counts(const sync::SyncReport &report) {
    return {{"pulled", QByteArray::number(report.pulled)}, {"pushed", QByteArray::number(report.pushed)}, {"pending", QByteArray::number(report.pending)},
            {"conflicts", QByteArray::number(report.conflicts)}, {"quarantined", QByteArray::number(report.quarantined)}, {"localOnly", QByteArray::number(report.localOnly)}};
}

QString sentence(const sync::SyncReport &report) {
    return words("Pulled %1, pushed %2; %3 waiting, %4 conflicts, %5 refused, %6 local only.\n")
        .arg(report.pulled).arg(report.pushed).arg(report.pending).arg(report.conflicts).arg(report.quarantined).arg(report.localOnly);
}

/// The one server that a command is about: named, or the only one.
Result<ServerRow> onlyServer(const Session &session, const Arguments &arguments) {
    if (arguments.has(o("server"))) {
        return serverNamed(session, arguments.value(o("server")));
    }
    const auto all = session.store().ledger().servers();
    if (all.empty()) {
        return failure(ErrorCode::NotFound, words("This clinic has no server; add one with “server add”."));
    }
    if (all.size() > 1) {
        return failure(ErrorCode::InvalidArgument, words("This clinic has several servers; say which one with --server."));
    }
    return all.front();
}

} // namespace

// ---- servers --------------------------------------------------------------------------------------------------------

Handled serverAdd(Session &session, const Arguments &arguments) {
    sync::ServerSettings settings;
    settings.name = arguments.positionals.front();
    settings.kind = arguments.value(o("kind"));
    settings.url = arguments.value(o("url"));
    settings.organization = arguments.value(o("organization"));
    settings.auth = arguments.has(o("auth")) ? arguments.value(o("auth")) : QStringLiteral("none");
    const auto file = [&](const char *option) { return arguments.has(o(option)) ? session.path(arguments.value(o(option))) : QString(); };
    settings.tokenFile = file("token-file");
    settings.clientId = arguments.value(o("client-id"));
    settings.secretFile = file("secret-file");
    settings.tokenUrl = arguments.value(o("token-url"));
    settings.scope = arguments.value(o("scope"));
    settings.allowPlainHttp = arguments.has(o("allow-plain-http"));
    for (const QString &pair : arguments.values(o("dialect"))) {
        settings.dialect[pair.section(u'=', 0, 0)] = pair.section(u'=', 1);
    }
    for (const char *path : {"path-schedules", "path-slots", "path-appointments", "path-appointment-responses", "path-fhir"}) {
        if (arguments.has(o(path))) {
            settings.dialect[o(path)] = arguments.value(o(path));
        }
    }
    if (arguments.has(o("ca-file"))) {
        QFile certificates(file("ca-file"));
        if (!certificates.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::NotFound, words("%1 cannot be read: %2").arg(certificates.fileName(), certificates.errorString()));
        }
        settings.certificateAuthorities = certificates.readAll();
    }
    const auto added = sync::addServer(session.store(), settings, session.user);
    if (!added) {
        return tl::unexpected(added.error());
    }
    auto members = describe(session, *session.store().ledger().server(*added));
    members.insert(members.begin(), {"done", "true"});
    const QString next = settings.auth == QLatin1String("smart") ? words("Added the server %1. Now “praxictl server sign-in %1”.\n") : words("Added the server %1. Now “praxictl sync”.\n");
    return Output{object(members), next.arg(settings.name)};
}

Handled serverList(Session &session, const Arguments &) {
    std::vector<QByteArray> items;
    std::vector<QStringList> rows;
    for (const ServerRow &row : session.store().ledger().servers()) {
        items.push_back(object(describe(session, row)));
        const QString open = sync::settingsOf(row).allowPlainHttp ? words("not encrypted") : QString();
        rows.push_back({row.name, row.kind, row.url, open, row.lastSuccess ? session.time(*row.lastSuccess) : words("never synchronised"), row.frozen.isEmpty() ? row.lastError : row.frozen});
    }
    return Output{object({{"done", "true"}, {"items", array(items)}}), rows.empty() ? words("This clinic has no server.\n") : table({}, rows)};
}

QCoro::Task<Handled> serverCheck(Session &session, const Arguments &arguments) {
    const auto row = serverNamed(session, arguments.positionals.front());
    if (!row) {
        co_return tl::unexpected(row.error());
    }
    const auto connection = connectionTo(session, row->id, true);
    const auto check = co_await connection->check();
    if (!check) {
        co_return tl::unexpected(check.error());
    }
    if (arguments.has(o("go-on")) || arguments.has(o("keep"))) {
        const QString side = arguments.value(o("keep"));
        const sync::Holds holds = side == QLatin1String("ours") ? sync::Holds::Ours : side == QLatin1String("theirs") ? sync::Holds::Theirs : sync::Holds::AsUsual;
        if (const auto done = sync::unfreeze(session.store(), row->id, session.user, holds); !done) {
            co_return tl::unexpected(done.error());
        }
    }
    const QString other = check->looksLike.isEmpty() ? QString() : words("It looks like %1 (--kind %2), and is set to be %3.\n").arg(sync::kindName(check->looksLike), check->looksLike, sync::kindName(row->kind));
    const QString localOnly = check->localOnly.isEmpty() ? words("nothing of ours") : check->localOnly.join(QStringLiteral(", "));
    co_return Output{object({{"done", "true"}, {"name", text(row->name)}, {"software", text(check->software)}, {"fhirVersion", text(check->fhirVersion)},
                          {"transactions", flag(check->transactions)}, {"history", flag(check->history)}, {"readable", list(check->readable)}, {"localOnly", list(check->localOnly)},
                          {"looksLike", check->looksLike.isEmpty() ? QByteArray("null") : text(check->looksLike)}}),
                  words("%1 answers: %2, FHIR %3. Transactions: %4. History: %5. Stays local: %6.\n")
                      .arg(row->name, check->software.isEmpty() ? words("it does not say what it is") : check->software, check->fhirVersion.isEmpty() ? words("R4") : check->fhirVersion,
                           check->transactions ? words("yes") : words("no"), check->history ? words("yes") : words("no"), localOnly)
                      + other};
}

QCoro::Task<Handled> serverRemove(Session &session, const Arguments &arguments) {
    const auto row = serverNamed(session, arguments.positionals.front());
    if (!row) {
        co_return tl::unexpected(row.error());
    }
    if (row->auth != QLatin1String("none")) {
        co_await sync::SignIns::of(session.store()).to(row->id).forget();
    }
    if (const auto removed = sync::removeServer(session.store(), row->id, session.user); !removed) {
        co_return tl::unexpected(removed.error());
    }
    co_return Output{object({{"done", "true"}, {"name", text(row->name)}}), words("Removed the server %1; its data stays in this clinic.\n").arg(row->name)};
}

QCoro::Task<Handled> serverSendAll(Session &session, const Arguments &arguments) {
    const auto row = serverNamed(session, arguments.positionals.front());
    if (!row) {
        co_return tl::unexpected(row.error());
    }
    sync::Unsent unsent(session.store(), row->id);
    const bool isDry = arguments.has(o("dry-run"));
    int queued = 0;
    while (!isDry && queued < unsent.total() && (session.interruption == nullptr || !session.interruption->isAsked())) {
        const auto done = unsent.queueNext(session.user);
        if (!done) {
            co_return tl::unexpected(done.error());
        }
        queued = *done;
        co_await QCoro::sleepFor(std::chrono::milliseconds(0)); // a window that does it for us draws meanwhile
    }
    std::vector<QByteArray> items;
    QStringList counted;
    for (const sync::UnsentType &entry : unsent.counts()) {
        items.push_back(object({{"type", text(entry.type)}, {"count", QByteArray::number(entry.count)}}));
        counted << QStringLiteral("%1 %2").arg(entry.count).arg(entry.type);
    }
    const QString told = unsent.isEmpty()        ? words("%1 knows everything that it has a place for.\n").arg(row->name)
        : isDry                                  ? words("%1 does not know %2. Nothing was queued.\n").arg(row->name, counted.join(QStringLiteral(", ")))
        : queued == unsent.total()               ? words("Queued for %1: %2. Now “praxictl sync”.\n").arg(row->name, counted.join(QStringLiteral(", ")))
                                                 : words("Queued %1 of %2 for %3; once more goes on with the rest.\n").arg(queued).arg(unsent.total()).arg(row->name);
    co_return Output{object({{"done", flag(isDry || queued == unsent.total())}, {"name", text(row->name)}, {"queued", QByteArray::number(queued)},
                             {"total", QByteArray::number(unsent.total())}, {"items", array(items)}}), told};
}

QCoro::Task<Handled> syncClinic(Session &session, const Arguments &arguments) {
    std::vector<ServerRow> servers = session.store().ledger().servers();
    if (arguments.has(o("server"))) {
        const auto named = serverNamed(session, arguments.value(o("server")));
        if (!named) {
            co_return tl::unexpected(named.error());
        }
        servers = {*named};
    }
    if (servers.empty()) {
        co_return failure(ErrorCode::NotFound, words("This clinic has no server; add one with “server add”."));
    }
    sync::SyncOptions options;
    options.pull = !arguments.has(o("push-only"));
    options.push = !arguments.has(o("pull-only"));
    sync::SyncReport all;
    for (const ServerRow &row : servers) {
        const auto connection = connectionTo(session, row.id, arguments.has(o("server")));
        const sync::SyncReport report = co_await connection->sync(options);
        all.pulled += report.pulled;
        all.pushed += report.pushed;
        all.pending += report.pending;
        all.conflicts += report.conflicts;
        all.quarantined += report.quarantined;
        all.localOnly += report.localOnly;
        all.remarks += report.remarks;
        if (report.error && !all.error) {
            all.error = report.error;
        }
        if (session.interruption != nullptr && session.interruption->isAsked()) {
            break;
        }
    }
    Output output{object(counts(all)), sentence(all)};
    output.remarks = all.remarks;
    output.exitCode = all.needsPerson() ? 1 : 0;
    if (all.error) {
        output.failure = all.error;
        output.doneBefore = counts(all);
    }
    co_return output;
}

// ---- outbox ---------------------------------------------------------------------------------------------------------

Handled outboxList(Session &session, const Arguments &) {
    std::vector<QByteArray> items;
    std::vector<QStringList> rows;
    for (const OutboxChange &row : session.store().ledger().waiting()) {
        items.push_back(object(describe(session, row)));
        rows.push_back({row.operation, store::toCode(row.state), verbWord(row.verb), session.store().referenceTo(row.key).reference, row.lastOutcome});
    }
    return Output{itemsDocument(items), rows.empty() ? words("Nothing is waiting.\n") : table({}, rows)};
}

Handled outboxShow(Session &session, const Arguments &arguments) {
    const auto row = outboxRow(session, arguments.positionals.front());
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::vector<QByteArray> exchanges;
    QString told;
    for (const store::ExchangeRow &exchange : session.store().ledger().exchanges(row->group)) {
        exchanges.push_back(object({{"time", text(session.store().zone().toIso(exchange.time))}, {"request", text(exchange.request)}, {"answer", text(exchange.answer)},
                                    {"status", QByteArray::number(exchange.status)}, {"outcome", text(exchange.outcome)}}));
        told += session.time(exchange.time) + u'\n' + exchange.request + u'\n' + exchange.answer + QStringLiteral("\n\n");
    }
    auto members = describe(session, *row);
    members.emplace_back("time", text(session.store().zone().toIso(row->time)));
    members.emplace_back("user", text(row->user));
    members.emplace_back("before", bytesOrNull(row->before));
    members.emplace_back("resource", bytesOrNull(row->json));
    members.emplace_back("exchanges", array(exchanges));
    return Output{object(members), table({}, {{row->operation, store::toCode(row->state), verbWord(row->verb), session.store().referenceTo(row->key).reference, row->lastOutcome}}) + told};
}

Handled outboxRetry(Session &session, const Arguments &arguments) {
    const auto row = outboxRow(session, arguments.positionals.front());
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (const auto done = sync::retry(session.store(), row->id, session.user); !done) {
        return tl::unexpected(done.error());
    }
    return Output{object({{"done", "true"}, {"id", text(row->operation)}, {"group", text(row->group)}}), words("It leaves with the next synchronisation.\n")};
}

Handled outboxDiscard(Session &session, const Arguments &arguments) {
    const auto row = outboxRow(session, arguments.positionals.front());
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString reason = arguments.value(o("reason")).trimmed();
    if (reason.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, words("What is not sent needs a reason: --reason."));
    }
    std::vector<QByteArray> with;
    for (const OutboxChange &other : sync::goesWith(session.store(), row->id)) {
        with.push_back(text(other.operation));
    }
    if (const auto done = sync::discard(session.store(), row->id, session.user, reason); !done) {
        return tl::unexpected(done.error());
    }
    return Output{object({{"done", "true"}, {"id", text(row->operation)}, {"group", text(row->group)}, {"with", array(with)}}),
                  with.empty() ? words("It is not sent.\n") : words("It is not sent, and neither are %1 changes that build on it.\n").arg(with.size())};
}

Handled outboxExport(Session &session, const Arguments &arguments) {
    const auto server = onlyServer(session, arguments);
    if (!server) {
        return tl::unexpected(server.error());
    }
    const QString path = session.path(arguments.value(o("o")));
    const auto written = sync::saveOutbox(session.store(), server->id, session.user, path);
    if (!written) {
        return tl::unexpected(written.error());
    }
    return Output{object({{"done", "true"}, {"file", text(path)}, {"changes", QByteArray::number(*written)}}), words("Wrote %1 changes to %2.\n").arg(*written).arg(path)};
}

Handled outboxAccept(Session &session, const Arguments &arguments) {
    const auto server = onlyServer(session, arguments);
    if (!server) {
        return tl::unexpected(server.error());
    }
    const QString path = session.path(arguments.positionals.front());
    const auto report = sync::readAnswer(session.store(), server->id, session.user, path);
    if (!report) {
        return tl::unexpected(report.error());
    }
    Output output{object(counts(*report)), sentence(*report)};
    output.exitCode = report->needsPerson() ? 1 : 0;
    return output;
}

// ---- conflicts ------------------------------------------------------------------------------------------------------

Handled conflictList(Session &session, const Arguments &) {
    std::vector<QByteArray> items;
    std::vector<QStringList> rows;
    for (const store::ConflictRow &row : session.store().ledger().conflicts()) {
        items.push_back(object(describe(session, row)));
        rows.push_back({QString::number(row.id), row.kind, session.store().referenceTo(row.key).reference, row.message});
    }
    return Output{itemsDocument(items), rows.empty() ? words("There is no conflict.\n") : table({}, rows)};
}

Handled conflictShow(Session &session, const Arguments &arguments) {
    const auto row = conflictWith(session, arguments.positionals.front());
    if (!row) {
        return tl::unexpected(row.error());
    }
    auto members = describe(session, *row);
    members.emplace_back("open", flag(row->open));
    members.emplace_back("decision", row->decision.isEmpty() ? QByteArray("null") : text(row->decision));
    QString told = row->message + u'\n';
    for (const auto &[name, json] : {std::pair("base", row->base), std::pair("mine", row->mine), std::pair("theirs", row->theirs)}) {
        told += QStringLiteral("--- ") + QString::fromLatin1(name) + u'\n' + (json.isEmpty() ? words("not there") : QString::fromUtf8(fhir::indented(json))) + u'\n';
    }
    return Output{object(members), told};
}

Handled conflictResolve(Session &session, const Arguments &arguments) {
    const auto row = conflictWith(session, arguments.positionals.front());
    if (!row) {
        return tl::unexpected(row.error());
    }
    const auto start = session.optionalInstant(arguments, o("start"));
    if (!start) {
        return tl::unexpected(start.error());
    }
    const QString keep = arguments.value(o("keep"));
    sync::Decision decision;
    decision.conflict = row->id;
    decision.keep = keep == QLatin1String("mine") ? sync::Keep::Mine : keep == QLatin1String("theirs") ? sync::Keep::Theirs : sync::Keep::Both;
    decision.start = *start;
    decision.reason = arguments.value(o("reason"));
    if (const auto done = sync::resolve(*session.desk, decision); !done) {
        return tl::unexpected(done.error());
    }
    return Output{object({{"done", "true"}, {"id", text(QString::number(row->id))}, {"reference", text(session.store().referenceTo(row->key).reference)}, {"kept", text(keep)}}),
                  words("Decided. It leaves with the next synchronisation.\n")};
}

} // namespace praxidesk::command
