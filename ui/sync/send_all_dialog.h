#pragma once
#include <QDialog>

#include "core/sync/send_all.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace praxidesk::sync_ui {

class ServersDialog;

/// A clinic has what a server does not know, because it was here before: shall it be sent? Queues it in bites, so that the
/// window goes on; closed in the middle, what is queued by then leaves, and the rest is offered again.
class SendAllDialog : public QDialog {
    Q_OBJECT
public:
    SendAllDialog(store::Store &store, store::ServerId server, QString user, QWidget *parent = nullptr);
    /// Opens one over `parent`. Null: the server knows everything that it has a place for.
    static SendAllDialog *ask(store::Store &store, store::ServerId server, const QString &user, QWidget *parent);
    /// Asks over `servers` whenever it has told of a server that was not there before.
    static void askAboutNewOnes(ServersDialog *servers, store::Store &store, const QString &user);

private:
    void build(const QString &server);
    void send();
    void sendNext();
    void say(const QString &words);

    sync::Unsent m_unsent;
    QString m_user;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_notNow;
    QPushButton *m_send;
};

} // namespace praxidesk::sync_ui
