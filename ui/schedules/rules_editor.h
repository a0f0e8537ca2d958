#pragma once
#include <QWidget>

#include "ui/schedules/week_plan.h"

class QPushButton;
class QVBoxLayout;

namespace praxidesk::schedules {

/// Hours on days that no plain week can say ("the first Saturday of each month"), as RFC 5545 rules with the next dates.
class RulesEditor : public QWidget {
    Q_OBJECT
public:
    explicit RulesEditor(QDate today, QWidget *parent = nullptr);

    void setRules(const std::vector<WeeklyRule> &rules);
    [[nodiscard]] const std::vector<WeeklyRule> &rules() const { return m_rules; }

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    /// `at` beyond the rules: a new one.
    void edit(size_t at);

    QDate m_today;
    std::vector<WeeklyRule> m_rules;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace praxidesk::schedules
