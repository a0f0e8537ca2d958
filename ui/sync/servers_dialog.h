#pragma once
#include <QDialog>

#include "core/sync/connection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace praxidesk::sync_ui {

/// The clinic's servers: added, tested and taken away. A test says what the server can do and what will stay local.
class ServersDialog : public QDialog {
    Q_OBJECT
public:
    ServersDialog(store::Store &store, QString user, QWidget *parent = nullptr);
    /// Waits for the end of a test that is under way.
    ~ServersDialog() override;

Q_SIGNALS:
    /// A server is there, or goes on: what waits may leave.
    void serversChanged();

private:
    void build();
    void reload(const QString &chosen = {});
    void showChosen();
    void add();
    void test();
    void remove();
    void goOn();
    QCoro::Task<void> runTest();
    void say(const QString &words);
    void tell(const sync::ServerCheck &check);
    [[nodiscard]] std::optional<store::ServerRow> chosen() const;

    store::Store &m_store;
    QString m_user;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_auth;
    QLineEdit *m_token;
    QCheckBox *m_plain;
    QLabel *m_words;
    QPushButton *m_add;
    QPushButton *m_test;
    QPushButton *m_goOn;
    QPushButton *m_remove;
    std::unique_ptr<sync::Connection> m_connection;
    bool m_testing = false;
    bool m_closing = false;
};

} // namespace praxidesk::sync_ui
