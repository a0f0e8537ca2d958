#pragma once
// Where a browser brings the answer of a sign-in page: a port of this computer alone, for one answer.

#include <QObject>

#include "core/model/result.h"

#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace praxidesk::sync {

/// What an authorisation server said through the browser.
struct SignInAnswer {
    QString code;                                   ///< empty: refused
    QString error, errorWords;
    bool isForged = false;                          ///< it is not the answer to our question: the state is another
};

class LoopbackListener : public QObject {
    Q_OBJECT
public:
    /// Only an answer with this `state` is one.
    explicit LoopbackListener(QString state, QObject *parent = nullptr);

    /// Where the browser shall come to: http://127.0.0.1:PORT/callback, another port each time.
    [[nodiscard]] Result<QUrl> listen();

Q_SIGNALS:
    /// Once; from then on nobody listens.
    void came(const praxidesk::sync::SignInAnswer &answer);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &words);

    QString m_state;
    QUrl m_address;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QTcpServer m_server;                            ///< last: its connections end while the rest still lives
};

} // namespace praxidesk::sync
