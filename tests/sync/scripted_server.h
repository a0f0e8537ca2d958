#pragma once
// A server on loopback that answers each request with bytes that a test prepared, also wrong ones, and records what came.

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace praxidesk::test {

struct ReceivedRequest {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;          ///< names in lower case
    QByteArray body;
};

/// What happens to one connection's request.
struct Script {
    QByteArray bytes;                               ///< sent as they are; empty: nothing
    bool closesAfterwards = true;
    bool hangs = false;                             ///< neither answers nor closes
};

class ScriptedServer {
public:
    using Behaviour = std::function<Script(const ReceivedRequest &)>;

    explicit ScriptedServer(Behaviour behaviour) : m_behaviour(std::move(behaviour)) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/fhir")) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    [[nodiscard]] const std::vector<ReceivedRequest> &received() const { return m_received; }

    static QByteArray response(int status, const QByteArray &body, const QByteArray &contentType = "application/fhir+json", const QByteArrayList &headers = {}) {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (!contentType.isEmpty()) {
            text += "Content-Type: " + contentType + "\r\n";
        }
        for (const QByteArray &header : headers) {
            text += header + "\r\n";
        }
        return text + "\r\n" + body;
    }

private:
    /// A client that is not told may send its next request into the closed connection.
    static QByteArray sayingSo(QByteArray answer) {
        const qsizetype firstEnd = answer.startsWith("HTTP/1.1 ") ? answer.indexOf("\r\n") : -1;
        return firstEnd < 0 ? answer : answer.insert(firstEnd + 2, "Connection: close\r\n");
    }
    void read(QTcpSocket *socket) {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        ReceivedRequest request;
        QByteArrayList lines = buffer.left(end).split('\n');
        const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        request.body = buffer.mid(end + 4);
        if (request.body.size() < request.headers.value("content-length", "0").toLongLong()) {
            return;
        }
        m_buffers.remove(socket);
        m_received.push_back(request);
        const Script script = m_behaviour(request);
        if (script.hangs) {
            return;
        }
        socket->write(script.closesAfterwards ? sayingSo(script.bytes) : script.bytes);
        if (script.closesAfterwards) {
            socket->disconnectFromHost();
        }
    }

    QTcpServer m_server;
    Behaviour m_behaviour;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::vector<ReceivedRequest> m_received;
};

} // namespace praxidesk::test
