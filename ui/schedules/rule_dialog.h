#pragma once
#include <QDialog>

#include "ui/schedules/week_plan.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace praxidesk::schedules {

/// One rule by recurrence: its text, its start and its windows, with the next dates. *Apply* is possible once all are right.
class RuleDialog : public QDialog {
    Q_OBJECT
public:
    RuleDialog(const WeeklyRule &rule, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] WeeklyRule rule() const;

private:
    void check();

    WeeklyRule m_rule;
    QDate m_today;
    QLineEdit *m_text;
    QDateEdit *m_from;
    QLineEdit *m_windows;
    QLabel *m_preview;
    QPushButton *m_apply;
};

} // namespace praxidesk::schedules
