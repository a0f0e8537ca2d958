#pragma once
#include <QWidget>

#include "core/desk/freed_time.h"
#include "core/desk/waiting_list.h"

class QPushButton;

namespace praxidesk::shell {

class PanelList;

/// Who waits for a time, the most urgent first, with the number to call; above them whoever fits into time that became
/// free, to be booked with one click. Never more than a line and a count: nobody is interrupted.
class WaitlistPanel : public QWidget {
    Q_OBJECT
public:
    explicit WaitlistPanel(desk::Desk &desk, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] const std::vector<desk::WaitlistEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<desk::WaitlistMatch> &matches() const { return m_matches; }
    [[nodiscard]] PanelList *list() const { return m_list; }

Q_SIGNALS:
    /// Write: the window says what came of it.
    void bookWanted(praxidesk::AppointmentId entry, const praxidesk::availability::Offer &offer);
    /// Add (0) or change one.
    void editWanted(praxidesk::AppointmentId entry);
    void removeWanted(praxidesk::AppointmentId entry);
    /// Where a match would be.
    void matchChosen(const praxidesk::availability::Offer &offer);
    /// As many fit into time that became free.
    void matchesChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showTools();
    void act();
    void findFor(AppointmentId entry);
    /// Of the times that were asked for.
    void dropTaken();
    [[nodiscard]] const desk::WaitlistMatch *currentMatch() const;
    [[nodiscard]] AppointmentId currentEntry() const;

    desk::Desk &m_desk;
    desk::FreedTime m_freed;
    std::vector<desk::WaitlistEntry> m_entries;
    std::vector<desk::WaitlistMatch> m_matches;
    std::vector<desk::WaitlistMatch> m_asked;       ///< soonest offers for an entry that somebody asked about
    bool m_askedIsStale = false;                    ///< something changed since
    PanelList *m_list;
    QPushButton *m_book;
    QPushButton *m_dismiss;
    QPushButton *m_find;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace praxidesk::shell
