#pragma once
#include <QDialog>

#include "core/sync/conflict_picture.h"
#include "core/sync/conflicts.h"

#include <set>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace praxidesk::booking {
class LinkButton;
}

namespace praxidesk::sync_ui {

/// What only a person can decide, one after the other: both sides next to each other, who changed what and when, whom to
/// call, the nearest free times, and what each decision does. A decision leaves with the next synchronisation.
class ConflictsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ConflictsDialog(desk::Desk &desk, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void visitWanted(praxidesk::AppointmentId visit);
    /// Everything that was exchanged about it.
    void exchangeWanted(praxidesk::AppointmentId visit);
    /// Something was decided, and may leave.
    void decided();
    /// A visit that lost its time is shown: what is free for it is asked for anew.
    void timesWanted(const praxidesk::sync::TimesSearch &search);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillList(qint64 id);
    void showConflict(int row);
    /// Once for each conflict that is shown.
    void wantTimes();
    void addWays(const sync::ConflictPicture &conflict);
    void addWaysForTime(const sync::ConflictPicture &conflict);
    void addWaysForContents(const sync::ConflictPicture &conflict);
    void decide(sync::Keep keep, const QString &reason = {}, std::optional<Instant> start = {});
    [[nodiscard]] const sync::ConflictPicture *chosen() const;

    desk::Desk &m_desk;
    std::vector<sync::ConflictPicture> m_conflicts;
    std::set<qint64> m_timesWanted;                 ///< conflicts
    QListWidget *m_list;
    QLabel *m_count;
    QLabel *m_nothing;
    QWidget *m_right;
    QLabel *m_title;
    QLabel *m_message;
    QWidget *m_body = nullptr;                      ///< of the chosen one, made anew for each
    QVBoxLayout *m_page;
    QLabel *m_error;
    booking::LinkButton *m_visit;
    booking::LinkButton *m_exchange;
};

} // namespace praxidesk::sync_ui
