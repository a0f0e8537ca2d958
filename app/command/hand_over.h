#pragma once
// A clinic file has one program. praxictl hands its command to the window that holds the file, over a local socket that
// only this user may open, and prints the answer.

#include "app/command/runner.h"

#include <QLocalServer>
#include <QObject>

namespace praxidesk::command {

/// Where the window of this clinic listens.
[[nodiscard]] QString socketName(const QString &clinicPath);

/// Sends the words to the window; nullopt when no window answers.
[[nodiscard]] std::optional<Answer> askWindow(const QString &clinicPath, const Invocation &invocation);

/// The window's side. Runs each command on its desk, on this thread, one after the other.
class CommandServer : public QObject {
    Q_OBJECT
public:
    explicit CommandServer(desk::Desk &desk, QObject *parent = nullptr);
    /// False when the socket cannot be made; the window then works without it.
    [[nodiscard]] bool listen();

private:
    void serve();
    desk::Desk &m_desk;
    QLocalServer m_server;
};

} // namespace praxidesk::command
