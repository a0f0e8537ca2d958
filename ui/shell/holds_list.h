#pragma once
#include <QWidget>

#include "ui/shell/find_reasons.h"

class QTimer;

namespace praxidesk::shell {

class PanelList;

/// The time that one keeps for somebody: how long still, for whom, and the ways to book it or let it go. Hidden while there
/// is none.
class HoldsList : public QWidget {
    Q_OBJECT
public:
    explicit HoldsList(const desk::Desk &desk, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] PanelList *list() const { return m_list; }

Q_SIGNALS:
    void bookWanted(praxidesk::SlotId hold);
    void releaseWanted(praxidesk::SlotId hold);
    /// A row was chosen: where it is.
    void chosen(const praxidesk::Interval &interval);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countDown();
    [[nodiscard]] SlotId current() const;

    const desk::Desk &m_desk;
    std::vector<OwnHold> m_holds;
    PanelList *m_list;
    QTimer *m_timer;
};

} // namespace praxidesk::shell
