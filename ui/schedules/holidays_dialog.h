#pragma once
#include <QDialog>

#include "core/desk/supply_desk.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace praxidesk::schedules {

/// The holidays of a calendar file, to be picked from: for this schedule or for all.
class HolidaysDialog : public QDialog {
    Q_OBJECT
public:
    explicit HolidaysDialog(desk::Desk &desk, QWidget *parent = nullptr);

    void chooseFile();
    void read(const QString &file);
    [[nodiscard]] std::vector<desk::Holiday> holidays() const;
    [[nodiscard]] bool forAll() const;

private:
    void count();

    desk::Desk &m_desk;
    std::vector<desk::Holiday> m_found;
    QLabel *m_message;
    QListWidget *m_list;
    QCheckBox *m_forAll;
    QPushButton *m_close;
};

} // namespace praxidesk::schedules
