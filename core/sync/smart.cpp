#include "core/sync/smart.h"

#include "core/sync/verdict.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

const QString basicWay = QStringLiteral("client_secret_basic");
const QString postWay = QStringLiteral("client_secret_post");
/// A shorter one proves nothing, and is found everywhere.
constexpr qsizetype shortestSecret = 6;

QStringList words(const QJsonValue &value) {
    QStringList found;
    for (const QJsonValue &word : value.toArray()) {
        found << word.toString();
    }
    return found;
}

QByteArray base64Url(const QByteArray &bytes) { return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }

/// application/x-www-form-urlencoded. QUrlQuery leaves '+' as it is, which means a space there.
QByteArray form(const FormFields &fields) {
    QByteArray text;
    for (const auto &[name, value] : fields) {
        text += (text.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

std::optional<Milliseconds> lifetimeOf(const QJsonValue &value) {
    // some write it as text
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    constexpr double longest = 10.0 * 366 * 24 * 3600;
    return seconds > 0 ? std::optional(Milliseconds(qint64(std::min(seconds, longest) * 1000))) : std::nullopt;
}

/// What an OAuth error means for whoever sits here.
QString meaning(const QString &server, const QString &error) {
    if (error == QLatin1String("invalid_client") || error == QLatin1String("unauthorized_client")) {
        return Text::tr("%1 does not know this program by its client id and secret.").arg(server);
    }
    if (error == QLatin1String("invalid_grant")) {
        return Text::tr("The sign-in to %1 is not valid any more: sign in again.").arg(server);
    }
    if (error == QLatin1String("invalid_scope")) {
        return Text::tr("%1 does not allow what was asked for (scope).").arg(server);
    }
    if (error == QLatin1String("access_denied")) {
        return Text::tr("Signing in to %1 was declined there.").arg(server);
    }
    return Text::tr("%1 did not let us in.").arg(server);
}

} // namespace

Result<SignInPlaces> readSmartConfiguration(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto place = [&object](const char *name) { return QUrl(object.value(QLatin1String(name)).toString(), QUrl::StrictMode); };
    SignInPlaces places;
    places.token = place("token_endpoint");
    places.authorize = place("authorization_endpoint");
    if (!places.token.isValid() || places.token.host().isEmpty()) {
        return failure(ErrorCode::ServerRefused, Text::tr("The server does not say where to sign in."));
    }
    places.clientWays = words(object.value(QLatin1String("token_endpoint_auth_methods_supported")));
    places.scopes = words(object.value(QLatin1String("scopes_supported")));
    places.can = words(object.value(QLatin1String("capabilities")));
    return places;
}

QByteArray ProofKey::challenge() const { return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)); }
ProofKey proofKeyOf(const QByteArray &random) { return {base64Url(random)}; }

QUrl signInPage(const SignInPlaces &places, const SignInQuestion &question) {
    QUrl url = places.authorize;
    const QByteArray before = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray fields = form({{"response_type", QStringLiteral("code")}, {"client_id", question.clientId}, {"redirect_uri", question.redirect.toString(QUrl::FullyEncoded)},
                                    {"scope", question.scope}, {"state", question.state}, {"aud", question.audience.toString(QUrl::FullyEncoded)},
                                    {"code_challenge", QString::fromLatin1(question.key.challenge())}, {"code_challenge_method", QStringLiteral("S256")}});
    url.setQuery(QString::fromLatin1(before.isEmpty() ? fields : before + '&' + fields), QUrl::StrictMode);
    return url;
}

QString usualScope(const SignInPlaces &places) {
    const auto offers = [&places](const char *scope) { return places.scopes.isEmpty() || places.scopes.contains(QLatin1String(scope)); };
    const QString resources = places.can.contains(QLatin1String("permission-v2")) ? QStringLiteral("user/*.cruds") : QStringLiteral("user/*.*");
    if (offers("offline_access")) {
        return QStringLiteral("offline_access ") + resources;
    }
    return offers("online_access") ? QStringLiteral("online_access ") + resources : resources;
}

Client::Way wayOf(const SignInPlaces &places) {
    return places.clientWays.isEmpty() || places.clientWays.contains(basicWay) || !places.clientWays.contains(postWay) ? Client::Way::Basic : Client::Way::Post;
}

Request tokenRequest(const QUrl &place, const Client &client, const FormFields &fields) {
    FormFields all = fields;
    if (client.secret.isEmpty() || client.way == Client::Way::Post) {
        all.emplace_back("client_id", client.id);
        if (!client.secret.isEmpty()) {
            all.emplace_back("client_secret", QString::fromUtf8(client.secret));
        }
    }
    return {Method::Post, place, {{"Accept", "application/json"}}, form(all), "application/x-www-form-urlencoded"};
}

QByteArray clientAuthorization(const Client &client) {
    if (client.secret.isEmpty() || client.way == Client::Way::Post) {
        return {};
    }
    // RFC 6749, 2.3.1: both are encoded as in a form first
    return "Basic " + (QUrl::toPercentEncoding(client.id) + ':' + QUrl::toPercentEncoding(QString::fromUtf8(client.secret))).toBase64();
}

Error declined(const QString &server, const QString &error, const QString &words) {
    const QString sentence = meaning(server, error);
    return {ErrorCode::SignInNeeded, words.isEmpty() ? sentence : Text::tr("%1 It says: %2").arg(sentence, words), error};
}

Result<Tokens> readTokens(const QString &server, const Answer &answer) {
    const bool isNo = answer.status >= 400 && answer.status < 500 && answer.status != 408 && answer.status != 429;
    if (answer.failure != Failure::None && !(answer.failure == Failure::NotFhir && isNo)) {
        const bool isRefused = answer.failure == Failure::Redirected || answer.failure == Failure::NotSecure || answer.failure == Failure::NotFhir || answer.failure == Failure::TooLarge;
        return failure(isRefused ? ErrorCode::ServerRefused : ErrorCode::ServerUnreachable, Text::tr("Signing in to %1 is not possible now: %2").arg(server, answer.words));
    }
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    if (!answer.succeeded()) {
        const QString error = object.value(QLatin1String("error")).toString();
        QString words = object.value(QLatin1String("error_description")).toString();
        if (words.isEmpty()) {
            const auto issues = readIssues(answer.body);
            words = issues.empty() ? QString() : issues.front().words;
        }
        if (isNo) {
            return tl::unexpected(declined(server, error, words));
        }
        return failure(ErrorCode::ServerUnreachable, Text::tr("Signing in to %1 is not possible now: it answers %2.").arg(server).arg(answer.status), words);
    }
    Tokens tokens;
    tokens.access = object.value(QLatin1String("access_token")).toString().toUtf8();
    tokens.refresh = object.value(QLatin1String("refresh_token")).toString().toUtf8();
    tokens.lifetime = lifetimeOf(object.value(QLatin1String("expires_in")));
    const QString type = object.value(QLatin1String("token_type")).toString();
    if (!isToken(tokens.access) || (!type.isEmpty() && type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)) {
        return failure(ErrorCode::ServerRefused, Text::tr("Signing in to %1 did not succeed: its answer holds no bearer token.").arg(server));
    }
    return tokens;
}

bool isToken(const QByteArray &text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char letter) { return letter > 0x20 && letter < 0x7f; });
}

bool isSafe(const QUrl &url, bool allowPlainHttp) {
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return false;
    }
    const bool isLoopback = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && (isLoopback || allowPlainHttp));
}

QByteArray without(const QByteArray &secret, QByteArray text) {
    return secret.size() < shortestSecret ? text : text.replace(secret, "•••");
}

} // namespace praxidesk::sync
