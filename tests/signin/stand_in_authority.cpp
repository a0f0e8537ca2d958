#include "tests/signin/stand_in_authority.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

sync::Answer says(int status, const QJsonObject &body, const QByteArray &type = "application/json") {
    sync::Answer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", type}, {"Cache-Control", "no-store"}};
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

sync::Answer no(int status, const char *error, const char *words) {
    return says(status, {{s("error"), s(error)}, {s("error_description"), s(words)}});
}

QHash<QString, QString> readForm(QString text) {
    QHash<QString, QString> fields;
    const QUrlQuery query(text.replace(u'+', s("%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        fields.insert(name, value);
    }
    return fields;
}

constexpr std::chrono::minutes codeLives{5};

} // namespace

QByteArray headerOf(const sync::Request &request, const QByteArray &lowerCaseName) {
    const auto found = std::find_if(request.headers.begin(), request.headers.end(), [&](const sync::Header &header) { return header.first.toLower() == lowerCaseName; });
    return found == request.headers.end() ? QByteArray() : found->second;
}

StandInAuthority::StandInAuthority(Clock now, LoopbackServer::Mind fhir)
    : m_now(std::move(now)), m_fhir(std::move(fhir)), m_authority([this](const sync::Request &request) { return authorityAnswer(request); }, s("/oauth")),
      m_fhirServer([this](const sync::Request &request) { return fhirAnswer(request); }, s("/fhir")) {}

void StandInAuthority::forgetAll() {
    m_access.clear();
    m_oldRefresh << m_lastRefresh;
    m_lastRefresh.clear();
}

QByteArray StandInAuthority::newAccess() {
    m_lastAccess = "canary-access." + QByteArray::number(++m_made) + ".Zm9vYmFy";
    m_access.insert(m_lastAccess, m_now() + lifetime);
    return m_lastAccess;
}

sync::Answer StandInAuthority::tokens() {
    QJsonObject body{{s("access_token"), QString::fromLatin1(newAccess())}, {s("token_type"), s("Bearer")}, {s("expires_in"), double(lifetime.count())}};
    if (givesRefresh) {
        m_oldRefresh << m_lastRefresh;
        m_lastRefresh = "canary-refresh." + QByteArray::number(m_made) + ".c2VjcmV0";
        body.insert(s("refresh_token"), QString::fromLatin1(m_lastRefresh));
    }
    return says(200, body);
}

sync::Answer StandInAuthority::fhirAnswer(const sync::Request &request) {
    const QString path = request.url.path();
    const QString place = m_authority.base().toString();
    if (path == s("/fhir/.well-known/smart-configuration")) {
        if (!hasWellKnown) {
            return no(404, "not-found", "there is none");
        }
        QJsonObject body{{s("authorization_endpoint"), place + s("/authorize")}, {s("token_endpoint"), place + s("/token")}, {s("code_challenge_methods_supported"), QJsonArray{s("S256")}}};
        if (!saidWays.isEmpty()) {
            body.insert(s("token_endpoint_auth_methods_supported"), QJsonArray::fromStringList(saidWays));
        }
        return says(200, body);
    }
    const bool isMetadata = path == s("/fhir/metadata");
    if (isMetadata && hasMetadata) {
        const QJsonObject uris{{s("url"), s("http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris")},
                               {s("extension"), QJsonArray{QJsonObject{{s("url"), s("authorize")}, {s("valueUri"), place + s("/authorize")}}, QJsonObject{{s("url"), s("token")}, {s("valueUri"), place + s("/token")}}}}};
        const QJsonObject rest{{s("mode"), s("server")}, {s("security"), QJsonObject{{s("extension"), QJsonArray{uris}}}}};
        return says(200, {{s("resourceType"), s("CapabilityStatement")}, {s("fhirVersion"), s("4.0.1")}, {s("rest"), QJsonArray{rest}}}, "application/fhir+json");
    }
    const QByteArray authorization = headerOf(request, "authorization");
    const auto known = m_access.constFind(authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray());
    if (known == m_access.constEnd() || *known <= m_now()) {
        return no(401, "login", "who are you?");
    }
    return m_fhir ? m_fhir(request) : says(200, {{s("resourceType"), s("Bundle")}, {s("type"), s("searchset")}}, "application/fhir+json");
}

sync::Answer StandInAuthority::authorityAnswer(const sync::Request &request) {
    if (request.url.path() == s("/oauth/authorize") && request.method == sync::Method::Get) {
        return authorize(request.url);
    }
    if (request.url.path() == s("/oauth/token") && request.method == sync::Method::Post) {
        ++m_tokenRequests;
        return token(request);
    }
    return no(404, "not-found", "there is nothing");
}

sync::Answer StandInAuthority::authorize(const QUrl &page) {
    const auto asked = readForm(page.query(QUrl::FullyEncoded));
    const QUrl redirect(asked.value(s("redirect_uri")));
    const bool isRight = asked.value(s("response_type")) == s("code") && asked.value(s("client_id")) == clientId && asked.value(s("code_challenge_method")) == s("S256")
        && asked.value(s("code_challenge")).size() == 43 && asked.value(s("state")).size() >= 22 && redirect.host() == s("127.0.0.1") && redirect.scheme() == s("http")
        && asked.value(s("aud")) == m_fhirServer.base().toString() && !asked.value(s("scope")).isEmpty();
    if (!isRight) {
        return no(400, "invalid_request", "something is missing");
    }
    QUrlQuery answer{{s("state"), asked.value(s("state"))}};
    if (agrees) {
        const QString code = s("canary-code+/=&%1").arg(++m_made);
        m_codes.insert(code, {asked.value(s("redirect_uri")), asked.value(s("code_challenge")), m_now() + codeLives});
        answer.addQueryItem(s("code"), QString::fromLatin1(QUrl::toPercentEncoding(code)));
    } else {
        answer.addQueryItem(s("error"), s("access_denied"));
        answer.addQueryItem(s("error_description"), s("The+person+said+no"));
    }
    QUrl target = redirect;
    target.setQuery(answer);
    sync::Answer sent;
    sent.status = 302;
    sent.headers = {{"Location", target.toEncoded()}};
    return sent;
}

bool StandInAuthority::isClient(const sync::Request &request, const QHash<QString, QString> &fields) const {
    const QByteArray authorization = headerOf(request, "authorization");
    const QString given = fields.value(s("client_secret"));
    if (secret.isEmpty()) {
        return authorization.isEmpty() && given.isEmpty() && fields.value(s("client_id")) == clientId;
    }
    const QByteArray basic = "Basic " + (QUrl::toPercentEncoding(clientId) + ':' + QUrl::toPercentEncoding(QString::fromUtf8(secret))).toBase64();
    const bool byBasic = authorization == basic && given.isEmpty() && takenWay != "post";
    const bool byPost = authorization.isEmpty() && fields.value(s("client_id")) == clientId && given.toUtf8() == secret && takenWay != "basic";
    return byBasic || byPost;
}

sync::Answer StandInAuthority::token(const sync::Request &request) {
    if (headerOf(request, "content-type") != "application/x-www-form-urlencoded") {
        return no(400, "invalid_request", "that is no form");
    }
    const auto fields = readForm(QString::fromLatin1(request.body));
    if (!isClient(request, fields)) {
        return no(badClientStatus, "invalid_client", ("not with " + request.body).constData()); // some repeat what they were told
    }
    const QString grant = fields.value(s("grant_type"));
    if (grant == s("client_credentials")) {
        const bool kept = std::exchange(givesRefresh, false);
        const sync::Answer answer = tokens();
        givesRefresh = kept;
        return answer;
    }
    if (grant == s("authorization_code")) {
        const QString code = fields.value(s("code"));
        const Code known = m_codes.value(code);
        const QByteArray challenge = QCryptographicHash::hash(fields.value(s("code_verifier")).toLatin1(), QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const bool isGood = m_codes.contains(code) && !m_usedCodes.contains(code) && known.until > m_now() && fields.value(s("redirect_uri")) == known.redirect
            && challenge == known.challenge.toLatin1() && fields.value(s("code_verifier")).size() >= 43;
        m_usedCodes << code;
        return isGood ? tokens() : no(400, "invalid_grant", "that code is no good");
    }
    if (grant == s("refresh_token")) {
        const QByteArray given = fields.value(s("refresh_token")).toLatin1();
        if (m_oldRefresh.contains(given)) {
            forgetAll(); // somebody else has it, too
        }
        return !m_lastRefresh.isEmpty() && given == m_lastRefresh ? tokens() : no(400, "invalid_grant", "that refresh token is no good");
    }
    return no(400, "unsupported_grant_type", "that is no way");
}

void StandInAuthority::browse(const QUrl &page) {
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = m_browser.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
        m_seenStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_seenText = reply->readAll();
        reply->deleteLater();
    });
}

} // namespace praxidesk::test
