#include "tests/stand_ins/ear.h"

#include "core/time/zone.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

namespace praxidesk::test {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
QByteArray toLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

const QString authorizePath = QStringLiteral("/oauth2/authorize");
const QString tokenPath = QStringLiteral("/oauth2/token");
constexpr const char *client = "praxidesk";
constexpr const char *clientSecret = "canary-secret";

/// By Basic, or in the form.
bool isOurClient(const Arrived &arrived, const QUrlQuery &form) {
    const QByteArray basic = "Basic " + (QByteArray(client) + ':' + clientSecret).toBase64();
    return arrived.header("authorization") == basic || (form.queryItemValue(s("client_id")) == s(client) && form.queryItemValue(s("client_secret")) == s(clientSecret));
}

} // namespace

Ear::Ear(LoopbackServer &server, QByteArray token, Take take, Deeds deeds)
    : m_server(server), m_token(std::move(token)), m_take(std::move(take)), m_deeds(std::move(deeds)), m_input(STDIN_FILENO, QSocketNotifier::Read) {
    m_server.received().clear();
    m_server.behave([this](const Arrived &arrived) { return meet(arrived); });
    QObject::connect(&m_input, &QSocketNotifier::activated, &m_input, [this] { listen(); });
}

Mishap Ear::meet(const Arrived &arrived) {
    if (const auto way = signIn(arrived)) {
        return *way;
    }
    const QByteArray method = toWord(arrived.request.method);
    if (m_taken && method == m_before) {
        m_take(*std::exchange(m_taken, {}));
    }
    const auto refusal = std::find_if(m_refusals.begin(), m_refusals.end(), [&](const Refusal &each) { return each.method == method && arrived.request.url.path().endsWith(each.path); });
    return refusal == m_refusals.end() ? Mishap{} : Mishap::says(refusal->status, refusal->body, {{"Content-Type", "application/json"}});
}

std::optional<Mishap> Ear::signIn(const Arrived &arrived) const {
    const QUrl &url = arrived.request.url;
    const QString place = url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    if (url.path().endsWith(s("/.well-known/smart-configuration"))) {
        return Mishap::says(200, toLine({{s("authorization_endpoint"), place + authorizePath}, {s("token_endpoint"), place + tokenPath}}), {{"Content-Type", "application/json"}});
    }
    if (url.path() == authorizePath) {
        const QUrlQuery query(url);
        QUrl back(query.queryItemValue(s("redirect_uri"), QUrl::FullyDecoded));
        back.setQuery(QUrlQuery{{s("code"), s("a-code")}, {s("state"), query.queryItemValue(s("state"))}});
        return Mishap::says(302, {}, {{"Location", back.toEncoded()}});
    }
    if (url.path() != tokenPath) {
        return std::nullopt;
    }
    const QUrlQuery form(QString::fromUtf8(arrived.request.body));
    if (form.queryItemValue(s("grant_type")) == s("client_credentials") && !isOurClient(arrived, form)) {
        return Mishap::says(400, toLine({{s("error"), s("invalid_request")}, {s("error_description"), s("Invalid secret")}}), {{"Content-Type", "application/json"}});
    }
    return Mishap::says(200, toLine({{s("access_token"), QString::fromUtf8(m_token)}, {s("token_type"), s("Bearer")}, {s("refresh_token"), s("canary-refresh")}}), {{"Content-Type", "application/json"}});
}

void Ear::listen() {
    std::array<char, 65536> bytes{};
    const auto count = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) {
        m_input.setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    m_unread.append(bytes.data(), count);
    for (auto end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QJsonObject words = QJsonDocument::fromJson(m_unread.left(end)).object();
        m_unread.remove(0, end + 1);
        std::printf("%s\n", toLine(obey(words)).constData());
        std::fflush(stdout);
    }
}

QJsonObject Ear::obey(const QJsonObject &words) {
    const QString what = words.value(s("do")).toString();
    if (what == s("refuse")) {
        m_refusals.push_back({words.value(s("method")).toString().toUtf8(), words.value(s("path")).toString(), words.value(s("status")).toInt(), words.value(s("body")).toString().toUtf8()});
    } else if (what == s("agree")) {
        m_refusals.clear();
    } else if (what == s("take")) {
        const auto start = parseInstant(words.value(s("start")).toString(), Zone());
        m_before = words.value(s("before")).toString().toUtf8();
        if (!start) {
            return {{s("error"), s("no such time")}};
        }
        if (m_before.isEmpty()) {
            m_take(*start);
        } else {
            m_taken = start;
        }
    } else if (what == s("away")) {
        m_server.goAway();
    } else if (what == s("back")) {
        m_server.comeBack();
    } else if (what == s("heard")) {
        QJsonArray heard;
        for (; m_told < m_server.received().size(); ++m_told) {
            const sync::Request &request = m_server.received()[m_told].request;
            heard << QJsonObject{{s("method"), QString::fromUtf8(toWord(request.method))}, {s("path"), request.url.path()}, {s("body"), QString::fromUtf8(request.body)}};
        }
        return {{s("heard"), heard}};
    } else if (const auto deed = m_deeds.find(what); deed != m_deeds.end()) {
        deed->second();
    } else {
        return {{s("error"), s("what? ") + what}};
    }
    return {{s("done"), what}};
}

} // namespace praxidesk::test
