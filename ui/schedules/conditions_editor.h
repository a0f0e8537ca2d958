#pragma once
#include <QWidget>

#include "core/desk/supply_desk.h"
#include "ui/schedules/week_plan.h"

class QButtonGroup;
class QLineEdit;

namespace praxidesk::schedules {

class OptionalDate;

/// When the drawn week holds: every, odd or even weeks, from and to a date, for some services only.
class ConditionsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ConditionsEditor(const store::Store &store, QWidget *parent = nullptr);

    /// Of `plan` everything but its windows.
    void show(const WeekPlan &plan);
    /// `plan` with the conditions of the fields.
    [[nodiscard]] WeekPlan applied(WeekPlan plan) const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_weeks;
    OptionalDate *m_from;
    OptionalDate *m_to;
    QLineEdit *m_services;
    bool m_loading = false;
};

/// Proposes labels for a field that takes several, separated by commas.
void completeList(QLineEdit *field, const QStringList &proposals);

} // namespace praxidesk::schedules
