#pragma once
#include <QDialog>

#include "core/desk/desk.h"
#include "core/sync/outbox_picture.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace praxidesk::booking {
class MessageFrame;
}

namespace praxidesk::sync_ui {

class ExchangeView;

/// What waits for a server and what it refused, each with the cause in plain words, what was said on the wire, and what
/// can be done now.
class OutboxDialog : public QDialog {
    Q_OBJECT
public:
    explicit OutboxDialog(desk::Desk &desk, QWidget *parent = nullptr);
    /// Instead of what waits: everything that ever went to a server about one visit.
    OutboxDialog(desk::Desk &desk, AppointmentId visit, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void visitWanted(praxidesk::AppointmentId visit);
    void conflictsWanted();
    /// Something may leave now.
    void syncWanted();

private:
    void build();
    void fillList(const QString &group);
    void showChosen();
    void retry();
    void giveUp();
    void showCause();
    void copy();
    [[nodiscard]] static QString standingWord(const sync::OutboxPicture &picture);
    [[nodiscard]] const sync::OutboxPicture *chosen() const;

    desk::Desk &m_desk;
    AppointmentId m_visit;
    std::vector<sync::OutboxPicture> m_pictures;
    QListWidget *m_list;
    QLabel *m_empty;
    QScrollArea *m_page;
    QLabel *m_title;
    QLabel *m_facts;
    booking::MessageFrame *m_message;
    QLabel *m_cause;
    QLabel *m_said;
    QLabel *m_quiet;
    QLabel *m_error;
    QPushButton *m_retry;
    QPushButton *m_open;
    QPushButton *m_decide;
    QPushButton *m_buildsOn;
    QPushButton *m_giveUp;
    QPushButton *m_copy;
    ExchangeView *m_exchange;
};

} // namespace praxidesk::sync_ui
