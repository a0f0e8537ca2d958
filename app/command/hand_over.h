#pragma once
// A clinic file has one program. praxictl hands its command to the window that holds the file, over a local socket that
// only this user may open, and prints the answer.

#include "app/command/runner.h"

#include "app/command/session.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

namespace praxidesk::command {

/// Where the window of this clinic listens.
[[nodiscard]] QString socketName(const QString &clinicPath);

/// Sends the words to the window; nullopt when no window answers.
[[nodiscard]] std::optional<Answer> askWindow(const QString &clinicPath, const Invocation &invocation);

/// The window's side. Runs each command on its desk, on this thread; the window works on while a command asks a server.
/// Its end ends such a command and waits for that.
class CommandServer : public QObject {
    Q_OBJECT
public:
    explicit CommandServer(desk::Desk &desk, QObject *parent = nullptr);
    ~CommandServer() override;
    /// False when the socket cannot be made; the window then works without it.
    [[nodiscard]] bool listen();

private:
    void serve();
    QCoro::Task<void> answer(QPointer<QLocalSocket> socket, Invocation invocation);

    desk::Desk &m_desk;
    Interruption m_interruption;
    int m_running = 0;
    QLocalServer m_server;
};

} // namespace praxidesk::command
