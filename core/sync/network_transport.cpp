#include "core/sync/network_transport.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <utility>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// A body that can be read once. The access manager sends a request again by itself when the connection closes early; it
/// cannot with a body that does not go back to its beginning, also an empty one, and says so.
class BodyOnce final : public QIODevice {
    Q_OBJECT
public:
    BodyOnce(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override {
        const qint64 length = std::min(most, m_body.size() - m_position);
        std::copy_n(m_body.constData() + m_position, length, data);
        m_position += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

/// No cookie is kept or sent.
class NoCookies final : public QNetworkCookieJar {
    Q_OBJECT
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

bool isLoopback(const QString &host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

bool isJson(const QByteArray &contentType) {
    const QByteArray type = contentType.split(';').front().trimmed().toLower();
    return type == "application/json" || type == "application/fhir+json" || (type.startsWith("application/") && type.endsWith("+json"));
}

Failure failureOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError: return Failure::NotSent;
    case QNetworkReply::SslHandshakeFailedError: return Failure::NotSecure;
    default: return Failure::Unknown;
    }
}

/// Fewer bytes came than were announced. The access manager itself notices that only most of the time.
bool isCut(const Answer &answer) {
    bool isNumber = false;
    const qint64 announced = answer.header("content-length").toLongLong(&isNumber);
    return isNumber && answer.header("content-encoding").isEmpty() && answer.status != 304 && answer.body.size() < announced;
}

/// Errors from 201 on are statuses, which are whole answers; those below happened on the way.
bool happenedOnTheWay(QNetworkReply::NetworkError error) {
    return (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) || error == QNetworkReply::ProtocolFailure
        || error == QNetworkReply::ContentReSendError;
}

struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};

} // namespace

NetworkTransport::NetworkTransport(Settings settings, std::function<QByteArray()> authorization, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_authorization(std::move(authorization)) {
    m_manager.setAutoDeleteReplies(false);
    m_manager.setCookieJar(new NoCookies(&m_manager));
}

NetworkTransport::~NetworkTransport() { cancel(); }

std::optional<QString> NetworkTransport::refusal(const Request &request) const {
    if (!sameOrigin(request.url, m_settings.base)) {
        return Text::tr("%1 is not on the server %2.").arg(request.url.host(), m_settings.base.host());
    }
    if (!request.url.userInfo().isEmpty()) {
        return Text::tr("The address holds a name or a password.");
    }
    if (request.url.scheme() == QLatin1String("http") && !m_settings.allowPlainHttp && !isLoopback(request.url.host())) {
        return Text::tr("%1 is not reached over https.").arg(request.url.host());
    }
    return std::nullopt;
}

QNetworkRequest NetworkTransport::networkRequest(const Request &request) const {
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setTransferTimeout(int(m_settings.idleTimeout.count()));
    result.setDecompressedSafetyCheckThreshold(-1); // it would end as an empty answer: we count ourselves
    result.setRawHeader("Accept", "application/fhir+json, application/json");
    for (const auto &[name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    if (!request.body.isEmpty()) {
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    }
    if (request.writes()) {
        result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    if (const QByteArray authorization = m_authorization ? m_authorization() : QByteArray(); !authorization.isEmpty()) {
        result.setRawHeader("Authorization", authorization);
    }
    if (!m_settings.certificateAuthorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_settings.certificateAuthorities);
        result.setSslConfiguration(tls);
    }
    return result;
}

QNetworkReply *NetworkTransport::start(const Request &request) {
    const QNetworkRequest prepared = networkRequest(request);
    if (request.method == Method::Get) {
        return m_manager.get(prepared);
    }
    auto *body = new BodyOnce(request.body, this);
    QNetworkReply *reply = m_manager.sendCustomRequest(prepared, toWord(request.method), body);
    body->setParent(reply);
    return reply;
}

QCoro::Task<Answer> NetworkTransport::send(Request request, std::function<void()> departed) {
    Answer answer;
    if (const auto refused = refusal(request)) {
        answer.failure = Failure::NotSent;
        answer.words = *refused;
        co_return answer;
    }
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QNetworkReply, DeleteLater> owner(start(request));
    QNetworkReply *reply = owner.get();
    const qint64 most = m_settings.mostBytes;
    // room is made for as much as is asked for: as much as there is, of which a packed answer does not tell
    const auto take = [reply, most, &answer] {
        constexpr qint64 least = 16 * 1024;
        for (bool isMore = true; isMore;) {
            const QByteArray some = reply->read(std::min(most + 1 - answer.body.size(), std::max(least, reply->bytesAvailable())));
            answer.body += some;
            isMore = !some.isEmpty() && answer.body.size() <= most;
        }
    };
    connect(reply, &QNetworkReply::readyRead, reply, [this, reply, most, &answer, take] {
        take();
        if (answer.body.size() > most && !m_abortedFor.contains(reply)) {
            m_abortedFor.insert(reply, Failure::TooLarge);
            reply->abort();
        }
    });
    if (departed) {
        // the body goes through this thread to the one that speaks to the server: before all of it has, nothing here may keep it
        connect(reply, &QNetworkReply::uploadProgress, reply, [&departed](qint64 sent, qint64 all) {
            if (departed && all > 0 && sent == all) {
                std::exchange(departed, nullptr)();
            }
        });
    }
    if (!reply->isFinished()) {
        co_await reply;
    }
    departed = nullptr;
    if (reply->isOpen()) {
        take();
    }
    answer.took = Milliseconds(timer.elapsed());
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs()) {
        answer.headers.emplace_back(name.toLower(), value);
    }
    answer.mayBeCut = answer.header("content-length").isEmpty() && !answer.header("transfer-encoding").toLower().contains("chunked");
    const QNetworkReply::NetworkError error = reply->error();
    answer.failure = m_abortedFor.take(reply);
    if (answer.failure == Failure::None && answer.body.size() > most) {
        answer.failure = Failure::TooLarge;
    }
    if (answer.failure == Failure::TooLarge) {
        answer.words = Text::tr("The answer is longer than %1 bytes.").arg(most);
    } else if (answer.failure == Failure::Cancelled) {
        answer.words = Text::tr("Stopped.");
    } else if (answer.status >= 300 && answer.status < 400 && answer.status != 304) {
        // whatever the access manager makes of it: with 307 it misses the body that it cannot send again
        answer.failure = Failure::Redirected;
        answer.words = Text::tr("The server sends us on to %1.").arg(QString::fromUtf8(answer.header("location")));
    } else if (answer.status == 0 || happenedOnTheWay(error)) {
        answer.failure = failureOf(error);
    } else if (isCut(answer)) {
        answer.failure = Failure::Unknown;
        answer.words = Text::tr("The answer was cut off.");
    } else if (!answer.body.trimmed().isEmpty() && !isJson(answer.header("content-type"))) {
        answer.failure = Failure::NotFhir;
        answer.words = Text::tr("The answer is %1, not FHIR.").arg(QString::fromUtf8(answer.header("content-type")));
    }
    if (answer.failure != Failure::None) {
        answer.body.clear();
        if (answer.words.isEmpty()) {
            answer.words = reply->errorString();
        }
    }
    co_return answer;
}

void NetworkTransport::cancel() {
    for (QNetworkReply *reply : m_manager.findChildren<QNetworkReply *>()) {
        if (reply->isRunning()) {
            m_abortedFor.insert(reply, Failure::Cancelled);
            reply->abort();
        }
    }
}

} // namespace praxidesk::sync

#include "network_transport.moc"
