#pragma once
#include <QWidget>

#include "core/desk/supply_desk.h"
#include "ui/schedules/week_plan.h"

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace praxidesk::schedules {

class OptionalDate;

/// Days that differ from the weekly hours: leave, public holidays, other hours. A form above, the ranges below.
class ExceptionsPage : public QWidget {
    Q_OBJECT
public:
    explicit ExceptionsPage(desk::Desk &desk, QWidget *parent = nullptr);

    void load(const std::map<QDate, DayException> &exceptions);
    [[nodiscard]] const std::map<QDate, DayException> &exceptions() const { return m_exceptions; }
    /// Those that every schedule shall have when the draft is saved.
    [[nodiscard]] const std::vector<desk::Holiday> &forAll() const { return m_forAll; }
    /// Days that already have an exception keep it.
    void addHolidays(const std::vector<desk::Holiday> &holidays, bool forAll);

Q_SIGNALS:
    void changed();
    void importWanted();

private:
    void build();
    void check();
    void rebuild();
    void set();
    void remove();
    void pick();
    [[nodiscard]] std::optional<ExceptionRange> picked() const;

    desk::Desk &m_desk;
    std::map<QDate, DayException> m_exceptions;
    std::vector<desk::Holiday> m_forAll;
    QDateEdit *m_first;
    OptionalDate *m_last;
    QComboBox *m_name;
    QButtonGroup *m_kind;
    QLineEdit *m_windows;
    QLabel *m_error;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_import;
    QTreeWidget *m_list;
    QLabel *m_empty;
};

} // namespace praxidesk::schedules
