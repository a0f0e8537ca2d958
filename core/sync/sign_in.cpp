#include "core/sync/sign_in.h"

#include "core/store/store.h"
#include "core/sync/connection.h"
#include "core/sync/dialects/dialects.h"
#include "core/sync/once.h"

#include <QCoroSignal>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// A token is renewed that long before its end: a request takes its time, and clocks differ.
constexpr Milliseconds margin = std::chrono::minutes(1);

Result<QByteArray> fromFile(const QString &name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::SignInNeeded, Text::tr("The file %1 cannot be read: %2").arg(name, file.errorString()));
    }
    constexpr qint64 longest = 64 * 1024;
    return file.read(longest).trimmed();
}

} // namespace

QByteArray takeTokenFromEnvironment() {
    constexpr const char *variable = "PRAXIDESK_TOKEN";
    QByteArray token = qgetenv(variable);
    qunsetenv(variable);
    return token;
}

SignIn::SignIn(store::Store &store, store::ServerId server, const SignInMeans &means, QObject *parent) : QObject(parent), m_store(store), m_server(server), m_means(means) {}
SignIn::~SignIn() = default;

store::ServerRow SignIn::row() const { return m_store.ledger().server(m_server).value_or(store::ServerRow{}); }

/// The origin is a part of it: another server never gets what was meant for this one.
QString SignIn::keyOf(const char *kind) const {
    const store::ServerRow server = row();
    return settingsOf(server).secrets + u'/' + QUrl(server.url).toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + u'/' + QString::fromLatin1(kind);
}

QByteArray SignIn::headerOf(const QByteArray &token) { return token.isEmpty() ? QByteArray() : "Bearer " + token; }

bool SignIn::isFresh(const QByteArray &refused) const { return !m_access.isEmpty() && headerOf(m_access) != refused && (!m_renewAt || m_store.now() < *m_renewAt); }

/// No other server waits for a token that is neither in a file nor fetched: one server's token is nothing for another one.
bool SignIn::isOnlyOneMeant() const {
    const auto servers = m_store.ledger().servers();
    return std::none_of(servers.begin(), servers.end(), [this](const store::ServerRow &other) {
        return other.id != m_server && other.auth == QLatin1String("bearer") && settingsOf(other).tokenFile.isEmpty();
    });
}

void SignIn::take(const Tokens &tokens) {
    m_access = tokens.access;
    m_renewAt = tokens.lifetime ? std::optional(m_store.now() + *tokens.lifetime - std::min(margin, *tokens.lifetime / 2)) : std::nullopt;
}

Error SignIn::signInNeeded() const { return {ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in.").arg(row().name)}; }

QCoro::Task<Result<QByteArray>> SignIn::authorization(QByteArray given, QByteArray refused) {
    // one at a time: a refresh token is good for one use, and whoever waited has what the first one got
    if (std::exchange(m_busy, true)) {
        const OwnedOnce turn(new Once);
        m_turns.push_back(turn.get());
        co_await qCoro(turn.get(), &Once::happened);
    }
    const QByteArray mine = given.isEmpty() && isOnlyOneMeant() ? m_means.token : given;
    const auto got = co_await token(mine, refused);
    if (m_turns.empty()) {
        m_busy = false;
    } else {
        Once *next = m_turns.front();
        m_turns.pop_front();
        next->happen();
    }
    if (!got) {
        co_return tl::unexpected(got.error());
    }
    co_return headerOf(*got);
}

// what a task returns by the name of a member would be taken from that member: it gets a copy
QCoro::Task<Result<QByteArray>> SignIn::token(QByteArray given, QByteArray refused) {
    const QString way = row().auth;
    if (way == QLatin1String("none")) {
        if (!refused.isNull()) {
            co_return tl::unexpected(signInNeeded());
        }
        co_return QByteArray();
    }
    if (way == QLatin1String("bearer")) {
        auto got = co_await bearerToken(given, refused);
        co_return got;
    }
    if (isFresh(refused)) {
        co_return Result<QByteArray>(m_access);
    }
    m_access.clear();
    if (way == QLatin1String("client-credentials")) {
        auto got = co_await withClientCredentials();
        co_return got;
    }
    auto got = co_await withRefreshToken();
    co_return got;
}

QCoro::Task<Result<QByteArray>> SignIn::bearerToken(QByteArray given, QByteArray refused) {
    const ServerSettings settings = settingsOf(row());
    QByteArray found;
    if (!settings.tokenFile.isEmpty()) {
        const auto read = fromFile(settings.tokenFile);
        if (!read) {
            co_return tl::unexpected(read.error());
        }
        found = *read;
    } else if (!given.isEmpty()) {
        found = given;
    } else {
        const auto kept = co_await m_means.secrets->read(keyOf(ownToken));
        found = kept.value_or(QByteArray());
    }
    if (found.isEmpty()) {
        const bool isForAnother = !m_means.token.isEmpty() && !isOnlyOneMeant();
        co_return failure(ErrorCode::SignInNeeded, isForAnother ? Text::tr("%1 asks to sign in, and there is no token for it: several servers want one, and $PRAXIDESK_TOKEN does not say for which it is. Name the server, or keep its token in the keychain.").arg(settings.name)
                                                               : Text::tr("%1 asks to sign in, and there is no token for it.").arg(settings.name));
    }
    if (!isToken(found)) {
        co_return failure(ErrorCode::SignInNeeded, Text::tr("What is given as the token for %1 is none: it holds spaces, line ends or special letters.").arg(settings.name));
    }
    if (headerOf(found) == refused) {
        co_return failure(ErrorCode::SignInNeeded, Text::tr("%1 does not accept the token any more: it needs another one.").arg(settings.name));
    }
    co_return found;
}

QCoro::Task<Result<Client>> SignIn::client() {
    const ServerSettings settings = settingsOf(row());
    Client found;
    found.id = settings.clientId;
    if (!settings.secretFile.isEmpty()) {
        const auto read = fromFile(settings.secretFile);
        if (!read) {
            co_return tl::unexpected(read.error());
        }
        found.secret = *read;
    } else {
        const auto kept = co_await m_means.secrets->read(keyOf(clientSecret));
        found.secret = kept.value_or(QByteArray());
    }
    co_return found;
}

QCoro::Task<Result<QByteArray>> SignIn::withClientCredentials() {
    const ServerSettings settings = settingsOf(row());
    auto known = co_await client();
    if (!known) {
        co_return tl::unexpected(known.error());
    }
    if (known->secret.isEmpty()) {
        co_return failure(ErrorCode::SignInNeeded, Text::tr("%1 asks to sign in, and there is no client secret for it.").arg(settings.name));
    }
    auto places = co_await this->places();
    if (!places) {
        co_return tl::unexpected(places.error());
    }
    FormFields fields{{"grant_type", QStringLiteral("client_credentials")}};
    if (!settings.scope.isEmpty()) {
        fields.emplace_back("scope", settings.scope);
    }
    known->way = wayOf(*places);
    auto tokens = co_await exchange(*places, *known, fields);
    if (!tokens && tokens.error().detail == QLatin1String("invalid_client") && places->clientWays.isEmpty()) {
        known->way = Client::Way::Post; // it does not say which way it takes
        tokens = co_await exchange(*places, *known, fields);
    }
    if (!tokens) {
        co_return tl::unexpected(tokens.error());
    }
    take(*tokens);
    co_return Result<QByteArray>(m_access);
}

QCoro::Task<Result<QByteArray>> SignIn::withRefreshToken() {
    const auto kept = co_await m_means.secrets->read(keyOf(refreshToken));
    if (!kept) {
        co_return tl::unexpected(signInNeeded());
    }
    auto known = co_await client();
    if (!known) {
        co_return tl::unexpected(known.error());
    }
    auto places = co_await this->places();
    if (!places) {
        co_return tl::unexpected(places.error());
    }
    known->way = wayOf(*places);
    const FormFields fields{{"grant_type", QStringLiteral("refresh_token")}, {"refresh_token", QString::fromUtf8(*kept)}};
    const auto tokens = co_await exchange(*places, *known, fields);
    if (!tokens) {
        if (tokens.error().detail == QLatin1String("invalid_grant")) {
            co_await m_means.secrets->remove(keyOf(refreshToken));
        }
        co_return tl::unexpected(tokens.error());
    }
    if (!tokens->refresh.isEmpty() && tokens->refresh != *kept) {
        co_await m_means.secrets->write(keyOf(refreshToken), tokens->refresh);
    }
    take(*tokens);
    co_return Result<QByteArray>(m_access);
}

QCoro::Task<Result<SignInPlaces>> SignIn::places() {
    const store::ServerRow server = row();
    const ServerSettings settings = settingsOf(server);
    if (!settings.tokenUrl.isEmpty() && settings.auth == QLatin1String("client-credentials")) {
        SignInPlaces given;
        given.token = QUrl(settings.tokenUrl);
        co_return given;
    }
    if (m_places) {
        co_return Result<SignInPlaces>(*m_places);
    }
    const Request metadata = makeDialect(server)->askCapabilities();
    Request wellKnown{Method::Get, fhirBase(server), {{"Accept", "application/json"}}, {}, {}};
    wellKnown.url.setPath(wellKnown.url.path() + QStringLiteral("/.well-known/smart-configuration"));
    const Answer said = co_await send(wellKnown, {});
    if (said.succeeded()) {
        if (auto read = readSmartConfiguration(said.body)) {
            m_places = *read;
            co_return Result<SignInPlaces>(*m_places);
        }
    } else if (said.status == 0) {
        co_return failure(said.failure == Failure::NotSecure ? ErrorCode::ServerRefused : ErrorCode::ServerUnreachable, Text::tr("%1 cannot be reached: %2").arg(server.name, said.words));
    }
    const Answer statement = co_await send(metadata, {});
    const auto capabilities = readCapabilities(statement.body);
    if (!statement.succeeded() || !capabilities || !capabilities->tokenUrl) {
        co_return failure(ErrorCode::ServerRefused, Text::tr("%1 does not say where to sign in.").arg(server.name));
    }
    SignInPlaces found;
    found.token = QUrl(*capabilities->tokenUrl);
    found.authorize = QUrl(capabilities->authorizeUrl.value_or(QString()));
    m_places = found;
    co_return found;
}

QCoro::Task<Result<Tokens>> SignIn::exchange(SignInPlaces places, Client client, FormFields fields) {
    const ServerSettings settings = settingsOf(row());
    if (!isSafe(places.token, mayBePlain(settings))) {
        co_return failure(ErrorCode::ServerRefused, Text::tr("%1 wants to be signed in to at %2, which is not encrypted. Nothing was sent there.").arg(settings.name, places.token.host()));
    }
    const Answer answer = co_await send(tokenRequest(places.token, client, fields), clientAuthorization(client));
    auto tokens = readTokens(settings.name, answer);
    if (!tokens) {
        // some servers repeat what they were told
        QByteArray words = without(client.secret, tokens.error().message.toUtf8());
        for (const auto &[name, value] : fields) {
            if (name != "grant_type" && name != "redirect_uri" && name != "scope") {
                words = without(value.toUtf8(), words);
            }
        }
        tokens.error().message = QString::fromUtf8(words);
    }
    co_return tokens;
}

QCoro::Task<Answer> SignIn::send(Request request, QByteArray authorization) {
    const ServerSettings settings = settingsOf(row());
    NetworkTransport::Settings network;
    network.base = request.url;
    network.allowPlainHttp = mayBePlain(settings);
    network.certificateAuthorities = certificatesOf(settings);
    const std::unique_ptr<NetworkTransport, DeletedLater> transport(new NetworkTransport(network, [authorization] { return authorization; }, this));
    Answer answer = co_await transport->send(request);
    co_return answer;
}

QCoro::Task<Keeping> SignIn::keep(QByteArray secret) {
    m_access.clear();
    const Keeping keeping = co_await m_means.secrets->write(keyOf(row().auth == QLatin1String("bearer") ? ownToken : clientSecret), secret);
    co_return keeping;
}

QCoro::Task<void> SignIn::forget() {
    m_access.clear();
    m_places.reset();
    for (const char *kind : {ownToken, clientSecret, refreshToken}) {
        co_await m_means.secrets->remove(keyOf(kind));
    }
}

void SignIn::cancel() {
    m_means.secrets->cancel();
    for (NetworkTransport *transport : findChildren<NetworkTransport *>()) {
        transport->cancel();
    }
    Q_EMIT cancelled();
}

SignIns::SignIns(store::Store &store) : QObject(&store), m_store(store) {}

SignIns &SignIns::of(store::Store &store) {
    auto *existing = store.findChild<SignIns *>(QString(), Qt::FindDirectChildrenOnly);
    return existing != nullptr ? *existing : *new SignIns(store);
}

QCoro::Task<Keeping> SignIns::keeping() {
    const Keeping keeping = co_await m_means.secrets->keeping();
    co_return keeping;
}

SignIn &SignIns::to(store::ServerId server) {
    auto &signIn = m_signIns[server.value];
    if (!signIn) {
        signIn = std::make_unique<SignIn>(m_store, server, m_means);
    }
    return *signIn;
}

} // namespace praxidesk::sync
