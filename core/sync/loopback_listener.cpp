#include "core/sync/loopback_listener.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QUrlQuery>

namespace praxidesk::sync {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

constexpr qsizetype mostBytes = 32 * 1024;
const QString callback = QStringLiteral("/callback");

/// Nothing of what came is in it.
QByteArray page(const QString &words) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Praxidesk</title><style>body{font:16px sans-serif;margin:15vh auto;max-width:32em;"
           "text-align:center;color-scheme:light dark}</style></head><body><h1>Praxidesk</h1><p>"
        + words.toHtmlEscaped().toUtf8() + "</p></body></html>";
}

QByteArray header(const QByteArrayList &lines, const QByteArray &name) {
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().toLower() == name) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

LoopbackListener::LoopbackListener(QString state, QObject *parent) : QObject(parent), m_state(std::move(state)) {
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

Result<QUrl> LoopbackListener::listen() {
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0)) {
        return failure(ErrorCode::SignInNeeded, Text::tr("The browser's answer cannot be waited for: no port of this computer can be opened."), m_server.errorString());
    }
    m_address = QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(callback));
    return m_address;
}

void LoopbackListener::accept() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
    }
}

void LoopbackListener::read(QTcpSocket *socket) {
    QByteArray &bytes = m_unread[socket];
    bytes += socket->read(mostBytes + 1 - bytes.size());
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() > mostBytes) {
            socket->abort();
        }
        return;
    }
    QByteArrayList lines = bytes.left(end).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    const QUrl target = QUrl::fromEncoded(first.value(1));
    // another name for this computer: a page elsewhere has let its name point here
    if (header(lines, "host") != m_address.authority().toLatin1() || !m_server.isListening()) {
        answer(socket, "403 Forbidden", Text::tr("This is not for you."));
        return;
    }
    if (target.path() != callback) {
        answer(socket, "404 Not Found", Text::tr("There is nothing here."));
        return;
    }
    if (first.value(0) != "GET") {
        answer(socket, "405 Method Not Allowed", Text::tr("There is nothing here."));
        return;
    }
    m_server.close();
    QString text = target.query(QUrl::FullyEncoded);
    const QUrlQuery query(text.replace(u'+', QStringLiteral("%20")));
    const auto value = [&query](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
    SignInAnswer answered;
    answered.isForged = value("state") != m_state || m_state.isEmpty();
    if (!answered.isForged) {
        answered.code = value("code");
        answered.error = value("error");
        answered.errorWords = value("error_description");
    }
    const bool isGood = !answered.isForged && !answered.code.isEmpty() && answered.error.isEmpty();
    answer(socket, isGood ? "200 OK" : "400 Bad Request",
           isGood ? Text::tr("Thank you. You can close this page and go back to Praxidesk.") : Text::tr("Signing in did not succeed. Praxidesk says why; you can close this page."));
    Q_EMIT came(answered);
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &status, const QString &words) {
    const QByteArray body = page(words);
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close\r\n\r\n" + body);
    m_unread.remove(socket);
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->setParent(nullptr); // the page arrives even if nobody listens any more
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
}

} // namespace praxidesk::sync
