#include "tests/standin/loopback_server.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace praxidesk::test {
namespace {

/// Of the plain FHIR server, which names kinds of exchanges.
const QString plainRoot = QStringLiteral("/fhir");

std::optional<sync::Method> methodOf(const QByteArray &word) {
    for (const sync::Method method : {sync::Method::Get, sync::Method::Post, sync::Method::Put, sync::Method::Patch, sync::Method::Delete}) {
        if (sync::toWord(method) == word) {
            return method;
        }
    }
    return std::nullopt;
}

/// A whole request at the beginning of `bytes`, which is taken away; nullopt: there is more to come.
std::optional<Arrived> takeRequest(QByteArray &bytes, const QUrl &base) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    QByteArrayList lines = bytes.left(end).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    Arrived arrived;
    arrived.request.method = methodOf(first.value(0)).value_or(sync::Method::Get);
    arrived.request.url = base.resolved(QUrl::fromEncoded(first.value(1)));
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        arrived.request.headers.emplace_back(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = arrived.header("content-length").toLongLong();
    if (bytes.size() < end + 4 + length) {
        return std::nullopt;
    }
    arrived.request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return arrived;
}

} // namespace

Mishap Mishap::says(int status, const QByteArray &body, const std::vector<sync::Header> &headers) {
    return {.arrivals = 0, .answer = [=](sync::Answer &answer) {
                answer.status = status;
                answer.body = body;
                answer.headers = headers;
            }, .raw = {}, .cutAt = {}};
}

QByteArray Arrived::header(const QByteArray &lowerCaseName) const {
    const auto found = std::find_if(request.headers.begin(), request.headers.end(), [&](const sync::Header &each) { return each.first.toLower() == lowerCaseName; });
    return found == request.headers.end() ? QByteArray() : found->second;
}

QByteArray Arrived::kind() const {
    const QString path = request.url.path().mid(plainRoot.size() + 1);
    switch (request.method) {
    case sync::Method::Get: return path == QLatin1String("metadata") ? "metadata" : !path.contains(u'/') || path.endsWith(QLatin1String("/_history")) ? "pull" : "read";
    case sync::Method::Post: return path.isEmpty() ? "transaction" : "create";
    case sync::Method::Delete: return "delete";
    default: return "update";
    }
}

QByteArray onTheWire(const sync::Answer &answer) {
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    const bool hasType = std::any_of(answer.headers.begin(), answer.headers.end(), [](const sync::Header &header) { return header.first.toLower() == "content-type"; });
    if (!hasType && !answer.body.isEmpty()) {
        bytes += "Content-Type: application/fhir+json\r\n";
    }
    for (const auto &[name, value] : answer.headers) {
        bytes += name + ": " + value + "\r\n";
    }
    return bytes + "\r\n" + answer.body;
}

LoopbackServer::LoopbackServer(Mind mind, QString root) : m_mind(std::move(mind)), m_root(std::move(root)) {
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("nothing can listen on loopback: %s", qPrintable(m_server.errorString()));
    }
    m_port = m_server.serverPort();
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
                m_unread.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl LoopbackServer::base() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port) + m_root); }

void LoopbackServer::goAway() {
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->abort();
    }
}

void LoopbackServer::comeBack() {
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) {
        qFatal("nothing can listen there any more: %s", qPrintable(m_server.errorString()));
    }
}

void LoopbackServer::read(QTcpSocket *socket) {
    m_unread[socket] += socket->readAll();
    while (socket->state() == QAbstractSocket::ConnectedState) {
        const auto arrived = takeRequest(m_unread[socket], base());
        if (!arrived) {
            return;
        }
        m_received.push_back(*arrived);
        answer(socket, *arrived);
    }
}

void LoopbackServer::answer(QTcpSocket *socket, const Arrived &arrived) {
    const Mishap mishap = m_behaviour ? m_behaviour(arrived) : Mishap{};
    sync::Answer said;
    for (int i = 0; i < mishap.arrivals; ++i) {
        said = m_mind(arrived.request);
    }
    if (mishap.answer) {
        mishap.answer(said);
    }
    const QByteArray bytes = mishap.raw.isEmpty() ? onTheWire(said) : mishap.raw;
    m_lastLength = bytes.size();
    if (mishap.hangs) {
        return;
    }
    const size_t number = ++m_numbers;
    const auto latency = m_latency ? m_latency(arrived) : std::chrono::milliseconds(0);
    if (latency.count() <= 0) {
        leave(socket, mishap, bytes, number);
        return;
    }
    m_underWay.insert(number);
    QObject::connect(socket, &QObject::destroyed, &m_server, [this, number] { m_underWay.erase(number); });
    QTimer::singleShot(latency, Qt::PreciseTimer, socket, [this, socket, mishap, bytes, number] { leave(socket, mishap, bytes, number); });
}

void LoopbackServer::leave(QTcpSocket *socket, const Mishap &mishap, const QByteArray &bytes, size_t number) {
    m_underWay.erase(number);
    m_overtaken += !m_underWay.empty() && *m_underWay.begin() < number ? 1 : 0;
    socket->write(bytes.left(mishap.cutAt.value_or(bytes.size())).repeated(mishap.copies));
    if (mishap.cutAt || !mishap.raw.isEmpty()) {
        socket->disconnectFromHost();
    }
}

} // namespace praxidesk::test
