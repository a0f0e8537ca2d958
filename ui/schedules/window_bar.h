#pragma once
#include <QWidget>

#include "ui/schedules/week_plan.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace praxidesk::schedules {

/// The chosen window as fields, for times that no pointer hits; without one it says how to draw.
class WindowBar : public QWidget {
    Q_OBJECT
public:
    explicit WindowBar(QWidget *parent = nullptr);

    void show(const std::optional<Span> &span);
    /// The first time is where typing goes.
    void focusTimes();

Q_SIGNALS:
    void changed(const praxidesk::schedules::Span &old, const praxidesk::schedules::Span &now);
    void removed(const praxidesk::schedules::Span &span);
    /// The other working days shall be as the window's day; or all days.
    void dayCopied(int day, const std::vector<int> &to);

private:
    void read();

    std::optional<Span> m_span;
    QLabel *m_hint;
    QWidget *m_fields;
    QComboBox *m_day;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QPushButton *m_copy;
    QPushButton *m_remove;
};

} // namespace praxidesk::schedules
