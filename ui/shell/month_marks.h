#pragma once
#include <QObject>

#include "ui/shell/desk_calendar_source.h"

#include <QTimer>

namespace praxidesk::shell {

class MiniMonth;

/// Marks the days of the mini month by the time that is left on them. Nobody waits for it: a month of many practitioners is
/// read after the grid was painted, a week in each turn of the event loop, and after a change only the days that it concerns.
class MonthMarks : public QObject {
    Q_OBJECT
public:
    MonthMarks(desk::Desk &desk, MiniMonth &month, QObject *parent);

    /// Whose time it is, or that it may be another day. What is not known yet is read after the next catchUp().
    void show(const std::vector<Resource> &people);
    /// To be told by whoever shows it, when it is time to read that anew.
    void notice(const store::Changed &what);
    /// Time went by: what is left of today is less.
    void tick();
    /// Something is still to be read.
    [[nodiscard]] bool isPending() const { return m_staleFrom.isValid(); }
    /// To be called when what comes first is done; reads in a moment.
    void catchUp();

private:
    /// What the marks are of.
    struct Shown {
        std::vector<ActorId> people;
        QDate first;
        QDate last;
        QDate today;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void turn();
    void makeStale(QDate from, QDate to);
    void read();

    desk::Desk &m_desk;
    DeskCalendarSource m_source;
    MiniMonth &m_month;
    QTimer m_later;
    std::vector<Resource> m_people;
    Shown m_shown;
    QDate m_staleFrom;
    QDate m_staleTo;
    QHash<QDate, double> m_shares;
};

} // namespace praxidesk::shell
