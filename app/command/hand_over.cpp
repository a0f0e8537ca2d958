#include "app/command/hand_over.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace praxidesk::command {
namespace {

constexpr int patience = 900'000; // milliseconds: an import or a synchronisation may take its time
constexpr quint32 largest = 64 * 1024 * 1024;

void send(QLocalSocket &socket, const QByteArray &message) {
    QByteArray framed;
    QDataStream(&framed, QIODevice::WriteOnly) << quint32(message.size());
    socket.write(framed + message);
    socket.flush();
}

/// The whole message when it has arrived.
std::optional<QByteArray> received(QLocalSocket &socket) {
    quint32 size = 0;
    if (socket.bytesAvailable() < qint64(sizeof size)) {
        return std::nullopt;
    }
    const QByteArray head = socket.peek(sizeof size);
    QDataStream(head) >> size;
    if (size > largest || socket.bytesAvailable() < qint64(sizeof size) + qint64(size)) {
        return std::nullopt;
    }
    socket.read(sizeof size);
    return socket.read(size);
}

/// The same for the window, which a desktop started, and for praxictl, which cron may have started with hardly any
/// environment.
QString runtimeFolder() {
#ifdef Q_OS_UNIX
    const QFileInfo ofSession(QStringLiteral("/run/user/%1").arg(getuid()));
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && ofSession.isDir() && ofSession.ownerId() == getuid()) {
        return ofSession.filePath();
    }
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        // Qt would make the same folder, and complain on standard error
        const QFileInfo ownFolder(QDir::tempPath() + QStringLiteral("/runtime-praxidesk-%1").arg(getuid()));
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        const bool made = ownFolder.isDir() || (QDir().mkdir(ownFolder.filePath()) && QFile::setPermissions(ownFolder.filePath(), ownerOnly));
        return made && !ownFolder.isSymLink() && QFileInfo(ownFolder.filePath()).ownerId() == getuid() ? ownFolder.filePath() : QString();
    }
#endif
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

} // namespace

QString socketName(const QString &clinicPath) {
    const QString canonical = QFileInfo(clinicPath).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash((canonical.isEmpty() ? clinicPath : canonical).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return runtimeFolder() + QStringLiteral("/praxidesk-") + QString::fromLatin1(hash);
}

std::optional<Answer> askWindow(const QString &clinicPath, const Invocation &invocation) {
    QLocalSocket socket;
    socket.connectToServer(socketName(clinicPath));
    if (!socket.waitForConnected(1000)) {
        return std::nullopt;
    }
    QByteArray request;
    QDataStream stream(&request, QIODevice::WriteOnly);
    stream << invocation.words << invocation.folder << invocation.user;
    send(socket, request);
    while (socket.state() == QLocalSocket::ConnectedState || socket.bytesAvailable() > 0) {
        if (const auto message = received(socket)) {
            Answer answer;
            qint32 exitCode = 0;
            QDataStream(*message) >> exitCode >> answer.standardOutput >> answer.standardError;
            answer.exitCode = exitCode;
            return answer;
        }
        if (!socket.waitForReadyRead(patience)) {
            break;
        }
    }
    return std::nullopt;
}

CommandServer::CommandServer(desk::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &CommandServer::serve);
}

bool CommandServer::listen() {
    const QString name = socketName(m_desk.store().path());
    QLocalServer::removeServer(name); // the lock file says that nobody else holds the clinic: this one is stale
    return m_server.listen(name);
}

void CommandServer::serve() {
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (const auto message = received(*socket)) {
                Invocation invocation;
                QDataStream stream(*message);
                stream >> invocation.words >> invocation.folder >> invocation.user;
                answer(socket, invocation);
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

QCoro::Task<void> CommandServer::answer(QPointer<QLocalSocket> socket, Invocation invocation) {
    ++m_running;
    const Answer result = co_await runOn(m_desk, invocation, &m_interruption);
    if (socket) {
        QByteArray reply;
        QDataStream(&reply, QIODevice::WriteOnly) << qint32(result.exitCode) << result.standardOutput << result.standardError;
        send(*socket, reply);
        socket->disconnectFromServer();
    }
    --m_running;
}

CommandServer::~CommandServer() {
    m_server.close();
    m_interruption.ask();
    while (m_running > 0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
    }
}

} // namespace praxidesk::command
