#pragma once
#include <QDialog>

#include "core/exchange/continuity_pack.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace praxidesk::paper {

class PackService;

/// What is written for days on which the computer does not work, how often and where; and the calendars for others.
class PackDialog : public QDialog {
    Q_OBJECT
public:
    PackDialog(desk::Desk &desk, PackService &service, QWidget *parent = nullptr);

    [[nodiscard]] exchange::PackSettings settings() const;

private:
    void build();
    [[nodiscard]] QWidget *buildPapers();
    [[nodiscard]] QWidget *buildCalendars();
    void showState();
    void load(const exchange::PackSettings &settings);
    [[nodiscard]] bool save();
    [[nodiscard]] QWidget *folderRow(QLineEdit *field, const QString &title);

    desk::Desk &m_desk;
    PackService &m_service;
    QCheckBox *m_papers;
    QLineEdit *m_folder;
    QSpinBox *m_days;
    QTimeEdit *m_daily;
    QSpinBox *m_after;
    QSpinBox *m_keep;
    QComboBox *m_names;
    QCheckBox *m_calendars;
    QLineEdit *m_calendarFolder;
    QComboBox *m_calendarNames;
    QLabel *m_state;
    QPushButton *m_now;
    QPushButton *m_ok;
};

} // namespace praxidesk::paper
