#pragma once
#include <QDialog>

#include "core/sync/conflict_picture.h"
#include "core/sync/conflicts.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace praxidesk::sync_ui {

/// What only a person can decide, one after the other: both sides next to each other, whom to call, the nearest free times,
/// and what each decision does. A decision leaves with the next synchronisation.
class ConflictsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ConflictsDialog(desk::Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    void showConflict(int row);
    void decide(sync::Keep keep, std::optional<Instant> start = {});
    void addSide(int column, const QString &title, const sync::ConflictSide &side, const sync::ConflictSide &other);

    desk::Desk &m_desk;
    std::vector<sync::ConflictPicture> m_conflicts;
    QListWidget *m_list;
    QLabel *m_message;
    QLabel *m_call;
    QWidget *m_sides = nullptr;
    QVBoxLayout *m_page;
    QWidget *m_times;
    QLineEdit *m_reason;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
    QLabel *m_error;
};

} // namespace praxidesk::sync_ui
