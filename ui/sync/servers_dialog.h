#pragma once
#include <QDialog>

#include "core/sync/connection.h"
#include "core/sync/sign_in.h"
#include "ui/sync/server_form.h"

#include <set>

class QListWidget;
class QPushButton;

namespace praxidesk::sync_ui {

/// The clinic's servers: added, described anew, signed in to, tested and taken away. A test says what the server can do and what will stay
/// local.
class ServersDialog : public QDialog {
    Q_OBJECT
public:
    ServersDialog(store::Store &store, QString user, QWidget *parent = nullptr);
    /// Waits for the end of what is under way.
    ~ServersDialog() override;

    /// Shows this one; with `signsIn` a person signs in to it at once.
    void choose(store::ServerId server, bool signsIn = false);

Q_SIGNALS:
    /// A server is there, or goes on: what waits may leave.
    void serversChanged();

private:
    void build();
    void connectParts();
    void reload(const QString &chosen = {});
    void showChosen();
    void showButtons();
    void add();
    void keep();
    void save();
    void test();
    void signIn();
    void signOut();
    void remove();
    void sendAll();
    void goOn(sync::Holds holds);
    /// One thing at a time; false while another is under way.
    [[nodiscard]] bool begin(const QString &words);
    /// False when nobody is here any more.
    bool end();
    void cancel();
    QCoro::Task<void> runTest();
    QCoro::Task<void> runSignIn();
    QCoro::Task<void> runKeep(QByteArray secret);
    QCoro::Task<void> runSave(sync::ServerSettings settings, QByteArray secret);
    QCoro::Task<void> runForget(bool removes);
    void askKeeping();
    void say(const QString &words);
    [[nodiscard]] std::optional<store::ServerRow> chosen() const;

    store::Store &m_store;
    QString m_user;
    QListWidget *m_list;
    ServerForm *m_form;
    QLabel *m_words;
    QPushButton *m_add;
    QPushButton *m_signIn;
    QPushButton *m_save;
    QPushButton *m_keep;
    QPushButton *m_test;
    QPushButton *m_believe, *m_sendAgain;           ///< while nothing is exchanged until somebody has looked
    QPushButton *m_signOut;
    QPushButton *m_sendAll;
    QPushButton *m_remove;
    QPushButton *m_copy;                            ///< the page that waits in the browser
    QPushButton *m_cancel;
    QUrl m_page;
    std::unique_ptr<sync::Connection> m_connection;
    std::optional<store::ServerId> m_busyWith;
    std::set<qint64> m_guessed;                     ///< whose kind nobody chose
    bool m_working = false;
    bool m_closing = false;
};

} // namespace praxidesk::sync_ui
