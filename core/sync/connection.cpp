#include "core/sync/connection.h"

#include "core/sync/dialects/clinik_answers.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/offering.h"
#include "core/sync/sign_in.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <coroutine>

namespace praxidesk::sync {
namespace {

bool somebodyDraws() { return QCoreApplication::instance() != nullptr && QCoreApplication::instance()->inherits("QGuiApplication"); }

/// Goes on after all that is posted now.
struct BehindTheQueue {
    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting) const {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }
    void await_resume() const {}
};

/// A timer alone is not enough: two that are due together come right after each other.
QCoro::Task<void> breathe() {
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    co_await BehindTheQueue();
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

bool isLoopback(const QString &host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

Result<void> changed(store::Store &store, const QString &action, const QString &user, const std::function<Result<void>(store::Writer &)> &work) {
    store::WriteOptions options;
    options.action = action;
    options.user = user;
    options.undoable = false;
    options.toOutbox = false;
    const auto written = store.write(options, work);
    return written ? Result<void>() : tl::unexpected(written.error());
}

} // namespace

// ---- settings -------------------------------------------------------------------------------------------------------

Result<store::ServerRow> toRow(const ServerSettings &settings) {
    const auto invalid = [](const QString &words) { return failure(ErrorCode::InvalidArgument, words); };
    static const QStringList kinds{QStringLiteral("fhir"), QStringLiteral("medplum"), QStringLiteral("canvas"), QStringLiteral("medikit"), QStringLiteral("clinik")};
    static const QStringList ways{QStringLiteral("none"), QStringLiteral("bearer"), QStringLiteral("client-credentials"), QStringLiteral("smart")};
    if (settings.name.trimmed().isEmpty()) {
        return invalid(Text::tr("A server needs a name."));
    }
    if (!kinds.contains(settings.kind)) {
        return invalid(Text::tr("“%1” is no kind of server; they are %2.").arg(settings.kind, kinds.join(QStringLiteral(", "))));
    }
    if (!ways.contains(settings.auth)) {
        return invalid(Text::tr("“%1” is no way to sign in; they are %2.").arg(settings.auth, ways.join(QStringLiteral(", "))));
    }
    QString base = settings.url.trimmed();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    const QUrl url(base, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        return invalid(Text::tr("“%1” is no address of a server; it looks like https://fhir.example.org/r4.").arg(settings.url));
    }
    if (!url.userInfo().isEmpty()) {
        return invalid(Text::tr("An address must not contain a password."));
    }
    if (url.scheme() == QLatin1String("http") && !isLoopback(url.host()) && !settings.allowPlainHttp) {
        return invalid(Text::tr("%1 is not encrypted: patients' data would be readable on the way. Use https, or allow it for this server explicitly.").arg(base));
    }
    const bool isClient = settings.auth == QLatin1String("client-credentials") || settings.auth == QLatin1String("smart");
    if (isClient && settings.clientId.isEmpty()) {
        return invalid(Text::tr("Whoever runs the server gives this program a client id; without one nobody can sign in there in this way."));
    }
    if (!settings.tokenUrl.isEmpty() && !isSafe(QUrl(settings.tokenUrl, QUrl::StrictMode), mayBePlain(settings))) {
        return invalid(Text::tr("“%1” is no address where secrets could be sent to; it looks like https://example.org/oauth2/token.").arg(settings.tokenUrl));
    }
    if (!settings.certificateAuthorities.isEmpty() && certificatesOf(settings).isEmpty()) {
        return invalid(Text::tr("The file with the certificate authority holds no certificate; it begins with -----BEGIN CERTIFICATE-----."));
    }
    QJsonObject options;
    for (const auto &[name, value] : {std::pair(QStringLiteral("scope"), settings.scope), std::pair(QStringLiteral("secrets"), settings.secrets),
                                      std::pair(QStringLiteral("certificateAuthorities"), QString::fromLatin1(settings.certificateAuthorities)),
                                      std::pair(QStringLiteral("tokenFile"), settings.tokenFile), std::pair(QStringLiteral("clientId"), settings.clientId),
                                      std::pair(QStringLiteral("secretFile"), settings.secretFile), std::pair(QStringLiteral("tokenUrl"), settings.tokenUrl)}) {
        if (!value.isEmpty()) {
            options.insert(name, value);
        }
    }
    if (settings.allowPlainHttp) {
        options.insert(QStringLiteral("allowPlainHttp"), true);
    }
    if (!settings.dialect.empty()) {
        QJsonObject dialect;
        for (const auto &[name, value] : settings.dialect) {
            dialect.insert(name, value);
        }
        options.insert(QStringLiteral("dialect"), dialect);
    }
    store::ServerRow row;
    row.name = settings.name.trimmed();
    row.kind = settings.kind;
    row.url = base;
    row.organization = settings.organization;
    row.auth = settings.auth;
    row.computesTime = makeDialect(row)->habits().computesFreeTime;
    row.options = QJsonDocument(options).toJson(QJsonDocument::Compact);
    return row;
}

ServerSettings settingsOf(const store::ServerRow &row) {
    const QJsonObject options = QJsonDocument::fromJson(row.options).object();
    ServerSettings settings;
    settings.name = row.name;
    settings.kind = row.kind;
    settings.url = row.url;
    settings.organization = row.organization;
    settings.auth = row.auth;
    settings.tokenFile = options.value(QStringLiteral("tokenFile")).toString();
    settings.clientId = options.value(QStringLiteral("clientId")).toString();
    settings.secretFile = options.value(QStringLiteral("secretFile")).toString();
    settings.tokenUrl = options.value(QStringLiteral("tokenUrl")).toString();
    settings.scope = options.value(QStringLiteral("scope")).toString();
    settings.secrets = options.value(QStringLiteral("secrets")).toString();
    settings.certificateAuthorities = options.value(QStringLiteral("certificateAuthorities")).toString().toLatin1();
    settings.allowPlainHttp = options.value(QStringLiteral("allowPlainHttp")).toBool();
    const QJsonObject dialect = options.value(QStringLiteral("dialect")).toObject();
    for (auto entry = dialect.begin(); entry != dialect.end(); ++entry) {
        settings.dialect[entry.key()] = entry.value().toString();
    }
    return settings;
}

bool mayBePlain(const ServerSettings &settings) { return settings.allowPlainHttp && QUrl(settings.url.trimmed()).scheme() == QLatin1String("http"); }

QList<QSslCertificate> certificatesOf(const ServerSettings &settings) { return QSslCertificate::fromData(settings.certificateAuthorities, QSsl::Pem); }

// ---- one connection -------------------------------------------------------------------------------------------------

Connection::Connection(store::Store &store, store::ServerId server, QString user, std::function<QByteArray()> token, QObject *parent)
    : QObject(parent), m_store(store), m_server(server), m_user(std::move(user)), m_token(std::move(token)), m_signIn(SignIns::of(store).to(server)) {
    const auto row = store.ledger().server(server).value_or(store::ServerRow{});
    const ServerSettings settings = settingsOf(row);
    m_url = row.url;
    const QUrl base(row.url);
    m_dialect = makeDialect(row);
    NetworkTransport::Settings network;
    network.base = base;
    network.allowPlainHttp = mayBePlain(settings);
    network.certificateAuthorities = certificatesOf(settings);
    m_transport = std::make_unique<AuthorisedTransport>(network, [this](QByteArray refused) { return authorization(refused); });
    m_synchroniser = std::make_unique<Synchroniser>(Synchroniser::Parts{store, server, *m_dialect, *m_transport, m_user, [] { return QRandomGenerator::global()->generateDouble(); },
                                                                           somebodyDraws() ? breathe : std::function<QCoro::Task<void>()>()});
    connect(m_synchroniser.get(), &Synchroniser::progressed, this, &Connection::progressed);
}

Connection::~Connection() = default;

QCoro::Task<Result<QByteArray>> Connection::authorization(QByteArray refused) {
    if (m_store.ledger().server(m_server).value_or(store::ServerRow{}).url != m_url) {
        // what signs in at its new address is nothing for the old one
        co_return failure(ErrorCode::ServerUnreachable, Text::tr("The server's address was changed meanwhile."));
    }
    QByteArray given;
    if (m_token) {
        given = m_token();
    }
    const auto header = co_await m_signIn.authorization(given, refused);
    co_return header;
}

/// Nothing was asked; what waits goes on waiting.
void Connection::noteRefusal(const Error &error) {
    std::ignore = changed(m_store, QStringLiteral("sync"), m_user, [&](store::Writer &) -> Result<void> {
        if (auto row = m_store.ledger().server(m_server)) {
            row->lastTry = m_store.now();
            row->lastError = error.message;
            m_store.ledger().updateServer(*row);
        }
        return {};
    });
}

QCoro::Task<SyncReport> Connection::sync(SyncOptions options) {
    SyncReport report;
    if (m_running) {
        report.error = Error{ErrorCode::ServerUnreachable, Text::tr("A synchronisation is under way already.")};
        report.count(m_store.ledger().counts(m_server));
        co_return report;
    }
    m_running = true;
    m_cancelled = false;
    const auto signedIn = co_await authorization({});
    if (signedIn && !m_cancelled) {
        report = co_await m_synchroniser->run(options);
    } else {
        report.error = signedIn ? Error{ErrorCode::ServerUnreachable, Text::tr("The synchronisation was stopped.")} : signedIn.error();
        noteRefusal(*report.error);
        report.count(m_store.ledger().counts(m_server));
    }
    m_running = false;
    co_return report;
}

QCoro::Task<std::vector<Unanswered>> Connection::askOffers(std::vector<ScheduleId> schedules, Interval within, std::optional<Milliseconds> duration, QString service) {
    std::vector<Unanswered> unanswered;
    const auto signedIn = co_await authorization({});
    if (!signedIn) {
        for (const ScheduleId schedule : schedules) {
            unanswered.push_back({schedule, signedIn.error()});
        }
        co_return unanswered;
    }
    unanswered = co_await m_synchroniser->askOffers(std::move(schedules), within, duration, service);
    co_return unanswered;
}

bool understandsSchedulingParameters(const Capabilities &capabilities) {
    return capabilities.software.contains(QLatin1String("medplum"), Qt::CaseInsensitive) || capabilities.of(QStringLiteral("Schedule")).operations.contains(QStringLiteral("find"))
        || capabilities.of(QStringLiteral("Appointment")).operations.contains(QStringLiteral("find"));
}

/// Of a server that says nothing of itself: what its kind can do.
ServerCheck Connection::checkOf(const Habits &habits, const Answer &answer) const {
    ServerCheck check;
    check.kind = m_store.ledger().server(m_server).value_or(store::ServerRow{}).kind;
    check.software = kindName(check.kind);
    check.readable = habits.types;
    check.took = answer.took;
    check.history = false;
    check.computesFreeTime = habits.computesFreeTime;
    check.tells = false;
    for (const QString &type : pulledTypes()) {
        WireChange made;
        made.type = type;
        made.json = "{}";
        // each kind takes Appointments; which ones depends on what they say
        if (type != QLatin1String("Appointment") && m_dialect->passage(made, {made}, {}).kind != Passage::Kind::Sent) {
            check.localOnly << type;
        }
    }
    return check;
}

/// In plain words, and in its own.
QString Connection::refusal(const store::ServerRow &server, const Verdict &verdict) const {
    const QString plain = verdict.outcome == Outcome::Forbidden ? Text::tr("%1 knows who asks, and does not allow it.")
        : server.auth == QLatin1String("none")                  ? Text::tr("%1 asks to sign in.")
                                                                : Text::tr("%1 asks to sign in: what it was given is not accepted.");
    return verdict.issues.empty() ? plain.arg(server.name) : Text::tr("%1 It says: %2").arg(plain.arg(server.name), verdict.words);
}

namespace {

/// Which other kind a server plainly is; empty: nothing tells. One that answers as its kind would is plain FHIR only where it says
/// that its Slots can be written.
QCoro::Task<QString> otherKindOf(Transport &transport, store::ServerRow row, bool answersAsItsKind) {
    for (const char *kind : {"fhir", "medplum"}) {      // where their statements stand
        store::ServerRow other = row;
        other.kind = QString::fromLatin1(kind);
        const Request request = makeDialect(other)->askCapabilities();
        const Answer answer = co_await transport.send(request, {});
        const auto stated = readCapabilities(answer.body);
        if (answer.succeeded() && stated) {
            const QString guessed = guessKind(QUrl(row.url), *stated);
            const bool isTold = guessed != QLatin1String("fhir") || !answersAsItsKind || (stated->listsTypes && stated->of(QStringLiteral("Slot")).create.value_or(false));
            co_return guessed == row.kind || !isTold ? QString() : guessed;
        }
    }
    co_return QString();
}

QString withKind(const QString &words, const QString &kind) { return kind.isEmpty() ? words : words + u' ' + Text::tr("It looks like %1: take that for its kind.").arg(kindName(kind)); }

} // namespace

QCoro::Task<Result<ServerCheck>> Connection::check() {
    const auto signedIn = co_await authorization({});
    if (!signedIn) {
        co_return tl::unexpected(signedIn.error());
    }
    const auto row = m_store.ledger().server(m_server).value_or(store::ServerRow{});
    const QString name = row.name;
    // as if nothing were known: where it did not answer before, it may do so now
    m_dialect->know({});
    const Habits habits = m_dialect->habits();
    const PullStart schedules{QStringLiteral("Schedule"), {}};
    PullScope scope;
    scope.zone = m_store.zone();
    scope.window = {m_store.now(), m_store.now() + std::chrono::hours(24)};
    // who has no statement has schedules
    const std::vector<Request> questions = habits.tellsCapabilities ? std::vector{m_dialect->askCapabilities()} : m_dialect->pulls(schedules, scope);
    Request request = questions.empty() ? m_dialect->askCapabilities() : questions.front();
    Answer answer = co_await m_transport->send(request);
    Capabilities elsewhere;
    if (answer.failure == Failure::None && answer.status == 404 && !m_dialect->missed().isEmpty()) {
        elsewhere.lacks << m_dialect->missed();
        m_dialect->know(elsewhere);
        request = m_dialect->askCapabilities();
        answer = co_await m_transport->send(request);
    }
    if (answer.failure != Failure::None) {
        const bool isRefused = answer.failure == Failure::Redirected || answer.failure == Failure::NotSecure || answer.failure == Failure::NotFhir;
        co_return failure(isRefused ? ErrorCode::ServerRefused : ErrorCode::ServerUnreachable, Text::tr("%1 cannot be reached: %2").arg(name, answer.words));
    }
    const Verdict verdict = row.kind == QLatin1String("clinik") ? clinik::verdictOf(request, answer, m_store.now()) : judge(request, answer, m_store.now());
    if (verdict.outcome == Outcome::SignIn || verdict.outcome == Outcome::Forbidden) {
        co_return failure(ErrorCode::SignInNeeded, refusal(row, verdict), verdict.words);
    }
    if (!answer.succeeded()) {
        const bool isOfKind = answer.status >= 500 || row.kind == QLatin1String("fhir") || row.kind == QLatin1String("medplum");
        QString other;
        if (!isOfKind) {
            other = co_await otherKindOf(*m_transport, row, false);
        }
        if (!other.isEmpty()) {
            co_return failure(ErrorCode::ServerRefused, withKind(Text::tr("What answers at %1 is no %2: %3").arg(row.url, kindName(row.kind), verdict.words), other));
        }
        co_return failure(answer.status >= 500 ? ErrorCode::ServerUnreachable : ErrorCode::ServerRefused, Text::tr("%1 answers %2: %3").arg(name).arg(answer.status).arg(verdict.words));
    }
    if (!habits.tellsCapabilities) {
        const auto page = m_dialect->readPage(schedules, answer);
        if (!page) {
            const QString other = co_await otherKindOf(*m_transport, row, false);
            co_return failure(ErrorCode::ServerRefused, withKind(Text::tr("What answers at %1 is no %2: %3").arg(row.url, kindName(row.kind), page.error().message), other));
        }
        // what it refused before is tried again
        const auto forgotten = changed(m_store, QStringLiteral("server check"), m_user, [&](store::Writer &) -> Result<void> {
            if (auto checked = m_store.ledger().server(m_server)) {
                checked->capabilities.clear();
                m_store.ledger().updateServer(*checked);
            }
            return {};
        });
        if (!forgotten) {
            co_return tl::unexpected(forgotten.error());
        }
        ServerCheck check = checkOf(habits, answer);
        if (row.kind == QLatin1String("canvas")) {
            check.looksLike = co_await otherKindOf(*m_transport, row, true);
        }
        co_return check;
    }
    auto read = readCapabilities(answer.body);
    if (!read) {
        co_return tl::unexpected(read.error());
    }
    read->lacks += elsewhere.lacks;
    m_dialect->know(*read);
    if (row.auth != QLatin1String("none") && read->of(schedules.type).search.value_or(true)) {
        // its statement is open to everybody: only a question shows whether what signs in is accepted
        Request question = m_dialect->pull(schedules);
        const Answer asked = co_await m_transport->send(question);
        const Verdict opinion = judge(question, asked, m_store.now());
        if (opinion.outcome == Outcome::SignIn || opinion.outcome == Outcome::Forbidden) {
            co_return failure(ErrorCode::SignInNeeded, refusal(row, opinion), opinion.words);
        }
    }
    ServerCheck check;
    check.kind = row.kind;
    const QString guessed = guessKind(QUrl(row.url), *read);
    check.looksLike = guessed == row.kind || guessed == QLatin1String("fhir") ? QString() : guessed;
    check.software = read->software;
    check.fhirVersion = read->fhirVersion;
    check.transactions = read->transaction.value_or(true);
    check.history = read->of(QStringLiteral("Appointment")).history.value_or(true);
    check.took = answer.took;
    check.updateCreate = read->of(QStringLiteral("Appointment")).updateCreate.value_or(false);
    check.saysNothing = !read->listsTypes;
    check.schedulingParameters = understandsSchedulingParameters(*read);
    for (const QString &type : pulledTypes()) {
        const TypeCapabilities known = read->of(type);
        if (known.search.value_or(true)) {
            check.readable << type;
        }
        if (!known.create.value_or(true) && !known.update.value_or(true)) {
            check.localOnly << type;
        }
    }
    // what it says now replaces what was known of it, and what was learnt is learnt again
    const auto kept = changed(m_store, QStringLiteral("server check"), m_user, [&](store::Writer &) -> Result<void> {
        if (auto checked = m_store.ledger().server(m_server)) {
            checked->capabilities = toJson(*read);
            checked->computesTime = worksOutTime(*checked);
            m_store.ledger().updateServer(*checked);
        }
        return {};
    });
    if (!kept) {
        co_return tl::unexpected(kept.error());
    }
    co_return check;
}

void Connection::cancel() {
    m_cancelled = true;
    m_signIn.cancel();
    m_synchroniser->cancel();
}

// ---- what people do -------------------------------------------------------------------------------------------------

Result<store::ServerId> addServer(store::Store &store, const ServerSettings &settings, const QString &user) {
    ServerSettings named = settings;
    named.secrets = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto row = toRow(named);
    if (!row) {
        return tl::unexpected(row.error());
    }
    Result<store::ServerId> added = store::ServerId{};
    const auto written = changed(store, QStringLiteral("add server"), user, [&](store::Writer &) -> Result<void> {
        added = store.ledger().addServer(*row);
        return added ? Result<void>() : tl::unexpected(added.error());
    });
    return written ? added : tl::unexpected(written.error());
}

Result<void> removeServer(store::Store &store, store::ServerId server, const QString &user) {
    return changed(store, QStringLiteral("remove server"), user, [&](store::Writer &) -> Result<void> {
        store.ledger().removeServer(server);
        return {};
    });
}

namespace {

Result<void> changeServer(store::Store &store, store::ServerId server, const QString &action, const QString &user, const std::function<void(store::ServerRow &)> &change) {
    return changed(store, action, user, [&](store::Writer &) -> Result<void> {
        auto row = store.ledger().server(server);
        if (!row) {
            return failure(ErrorCode::NotFound, Text::tr("There is no such server in this clinic."));
        }
        change(*row);
        store.ledger().updateServer(*row);
        return {};
    });
}

} // namespace

bool isSignedInElsewhere(const ServerSettings &before, const ServerSettings &after) {
    const auto origin = [](const ServerSettings &settings) { return QUrl(settings.url.trimmed()).adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment); };
    const auto way = [](const ServerSettings &settings) { return std::tie(settings.auth, settings.clientId, settings.tokenUrl, settings.scope); };
    return origin(before) != origin(after) || way(before) != way(after);
}

Result<store::ServerRow> canBeEdited(const store::Store &store, store::ServerId server, const ServerSettings &settings) {
    auto wanted = toRow(settings);
    for (const store::ServerRow &other : store.ledger().servers()) {
        if (wanted && other.id != server && other.name == wanted->name) {
            return failure(ErrorCode::InvalidArgument, Text::tr("There is already a server named “%1”.").arg(wanted->name));
        }
    }
    return wanted;
}

Result<void> editServer(store::Store &store, store::ServerId server, const ServerSettings &settings, const QString &user) {
    const auto wanted = canBeEdited(store, server, settings);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    return changeServer(store, server, QStringLiteral("change server"), user, [&](store::ServerRow &row) {
        const bool isSpokenToAlike = row.kind == wanted->kind && row.url == wanted->url && row.organization == wanted->organization;
        row.name = wanted->name;
        row.kind = wanted->kind;
        row.url = wanted->url;
        row.organization = wanted->organization;
        row.auth = wanted->auth;
        row.options = wanted->options;
        row.computesTime = wanted->computesTime;
        row.lastError.clear();
        if (isSpokenToAlike) {
            return;
        }
        // what it can do is found out anew, and nothing goes on at an address that was
        row.capabilities.clear();
        for (const QString &type : pulledTypes()) {
            store.ledger().setCursor(server, type, {});
        }
    });
}

Result<void> changeKind(store::Store &store, store::ServerId server, const QString &kind, const QString &user) {
    return changeServer(store, server, QStringLiteral("change server"), user, [&kind](store::ServerRow &row) {
        row.kind = kind;
        row.computesTime = worksOutTime(row);
    });
}

} // namespace praxidesk::sync
