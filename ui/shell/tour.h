#pragma once
#include "ui/booking/small_widgets.h"

#include <vector>

namespace praxidesk::desk {
class Desk;
}

namespace praxidesk::shell {

/// Five minutes on the demo clinic: a card in a corner of the calendar says what to try; who does it is led on, and *Next* skips it.
/// Takes no focus and covers nothing that a step needs; it can be moved out of the way with its corner button.
class Tour : public booking::MessageFrame {
    Q_OBJECT
public:
    /// `desk` outlives the tour, which deletes itself at its end. Shown at once. `ownClinic`: the name of the one that its end
    /// leads back to; empty: none.
    Tour(desk::Desk &desk, QWidget *over, const QString &ownClinic = {});

    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] static int steps();
    void go(int step);

Q_SIGNALS:
    /// It was read to its end, or given up.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void place();

    desk::Desk &m_desk;
    QString m_ownClinic;
    int m_step = 0;
    bool m_atStart = false;                         ///< stands at the side where a line begins
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace praxidesk::shell
