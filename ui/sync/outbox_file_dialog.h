#pragma once
#include <QDialog>

#include "core/desk/desk.h"
#include "core/store/ledger.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace praxidesk::sync_ui {

/// For clinics without a network: what waits is saved as a file that somebody carries to the server, and the server's answer
/// is read back. The same as `praxictl outbox export` and `outbox accept`.
class OutboxFileDialog : public QDialog {
    Q_OBJECT
public:
    enum class Step { Save, Read };
    /// `first`: what the key Enter does.
    OutboxFileDialog(desk::Desk &desk, Step first, QWidget *parent = nullptr);

    /// As if the file had been chosen.
    void save(const QString &path);
    void read(const QString &path);

Q_SIGNALS:
    /// An answer came: what waits and what was refused has changed.
    void answered();

private:
    void build(Step first);
    void refresh();
    void chooseWhereTo();
    void chooseAnswer();
    void say(const QString &words, bool isError);
    [[nodiscard]] store::ServerId server() const;

    desk::Desk &m_desk;
    QComboBox *m_server;
    QLabel *m_waiting;
    QLabel *m_result;
    QPushButton *m_save;
    QPushButton *m_read;
};

} // namespace praxidesk::sync_ui
