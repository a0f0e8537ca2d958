#pragma once
#include <QWidget>

#include "core/desk/supply_desk.h"
#include "ui/schedules/week_plan.h"

class QBoxLayout;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace praxidesk::booking {
class HintLabel;
class LinkButton;
}

namespace praxidesk::schedules {

class ConditionsEditor;
class RulesEditor;
class WeekGrid;
class WindowBar;

/// The weekly hours of one schedule: drawn in a grid or typed as a line, per set of conditions, with rules by recurrence,
/// the length of the Slots, and what another schedule has to copy.
class HoursPage : public QWidget {
    Q_OBJECT
public:
    explicit HoursPage(desk::Desk &desk, QWidget *parent = nullptr);

    /// Replaces everything; `schedule` is not offered for copying to itself.
    void load(const HoursDraft &draft, ScheduleId schedule);
    /// Exceptions are kept by another page; what stands here of them comes from copying.
    [[nodiscard]] const HoursDraft &draft() const { return m_draft; }
    void setExceptions(const std::map<QDate, DayException> &exceptions) { m_draft.exceptions = exceptions; }
    [[nodiscard]] WeekGrid *grid() const { return m_grid; }
    /// What has to be mended before saving; empty when nothing has.
    [[nodiscard]] QString problem() const;
    /// On a small screen what is beside the week goes below it.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QScrollArea *buildSide();
    void connectParts();
    /// Shows the draft. Fields that a person is typing in are left alone.
    void show();
    void showPlans();
    void showText();
    void placeEmptyState();
    void setSpans(const std::vector<Span> &spans);
    void typed();
    void addPlan();
    void removePlan();
    void copyFrom(ScheduleId other);
    void askCopy();
    void remember();
    void undo();
    /// Somebody whose hours could be taken over: those of the same role first.
    [[nodiscard]] std::optional<Schedule> proposal() const;
    [[nodiscard]] WeekPlan &plan();

    desk::Desk &m_desk;
    ScheduleId m_schedule;
    HoursDraft m_draft;
    std::vector<HoursDraft> m_before;               ///< what Ctrl+Z leads back to, newest last
    size_t m_shown = 0;                             ///< of the plans

    QBoxLayout *m_middle;                           ///< the week, and when its hours hold
    QScrollArea *m_side;
    QComboBox *m_plans;
    QPushButton *m_add;
    QPushButton *m_copy;
    QSpinBox *m_length;
    WeekGrid *m_grid;
    WindowBar *m_bar;
    QLineEdit *m_text;
    QLabel *m_textError;
    ConditionsEditor *m_conditions;
    booking::LinkButton *m_remove;
    RulesEditor *m_rules;
    QFrame *m_empty;
    booking::LinkButton *m_emptyCopy;
};

} // namespace praxidesk::schedules
