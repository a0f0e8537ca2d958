#pragma once
// The pages of the settings dialog, and what they ask of the window.

#include "ui/settings/choices.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace praxidesk::settings {

class BackupKeeper;
class SettingsPage;

/// Something that has a dialog of its own, told on one of the pages.
struct Link {
    QString page;
    QString text;                                   ///< of the button
    QString name;                                   ///< what it is about
    QString sentence;
    std::function<void()> run;
    bool isEnabled = true;
};

/// What the dialog shows and changes. Each function applies at once.
struct WindowSettings {
    QString language;
    std::function<void(const QString &code)> speak; ///< empty: no other language can be chosen
    QString theme;                                  ///< "system", "light", "dark"
    std::function<void(const QString &theme)> setTheme;
    int zoom = 0;                                   ///< pixels for five minutes
    std::function<void(int pixels)> setZoom;
    QString computerUser;                           ///< who one is when one chose no name
    Choices choices;
    std::function<void(const Choices &choices)> setChoices;
    BackupKeeper *backups = nullptr;
    std::function<void()> chooseBackupFolder;
    std::vector<Link> links;
};

/// The pages take `window` along; whoever gets them owns them.
[[nodiscard]] std::vector<SettingsPage *> makePages(const WindowSettings &window);

/// "never", "today, 12:30, in clinic-….praxidesk": the last backup that was verified; with what went wrong since.
[[nodiscard]] QString backupWords(const BackupKeeper &backups);

} // namespace praxidesk::settings
