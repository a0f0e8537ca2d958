#pragma once
#include "ui/settings/settings_page.h"

#include "ui/settings/backup_keeper.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace praxidesk::settings {

/// When backups are made, where they go, and how the last one went.
class BackupPage : public SettingsPage {
    Q_OBJECT
public:
    BackupPage(BackupKeeper &backups, std::function<void()> chooseFolder, QWidget *parent = nullptr);

private:
    void keep();
    void showPlan();

    BackupKeeper &m_backups;
    QComboBox *m_when;
    QTimeEdit *m_at;
    QSpinBox *m_hours;
    QPushButton *m_folder;
    QPushButton *m_now;
    SettingRow *m_atRow = nullptr;
    SettingRow *m_whenRow = nullptr;
    SettingRow *m_hoursRow = nullptr;
    SettingRow *m_folderRow = nullptr;
    SettingRow *m_nowRow = nullptr;
};

} // namespace praxidesk::settings
