#pragma once
#include <QMainWindow>
#include <QPointer>

#include "core/desk/desk.h"
#include "ui/shell/clock_watch.h"
#include "ui/shell/view_state.h"

#include <functional>
#include <memory>

class QSettings;
class QStackedWidget;

namespace praxidesk::settings {
class BackupKeeper;
class Languages;
class SettingsDialog;
struct Choices;
}

namespace praxidesk::shell {

class CommandRegistry;
class WelcomePage;
class Workspace;

/// Holds the open clinic, and puts menus, welcome page and workspace together. What is done is done elsewhere.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What is shown first; empty: what was shown last, and today.
    struct FirstLook {
        std::optional<View> view = {};
        QDate date = {};
    };
    struct Setup {
        Clock clock;
        QString user;
        QString defaultClinic;                      ///< where a new clinic goes
        QSettings *settings = nullptr;              ///< outlives the window
        FirstLook firstLook = {};                   ///< of the first clinic that is opened
        bool clockRuns = true;                      ///< false: it was stopped for a picture or for training
        settings::Languages *languages = nullptr;   ///< outlives the window; nullptr: no other language can be chosen
    };
    explicit MainWindow(Setup setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the file in this window; what was open is closed first.
    [[nodiscard]] Result<void> openClinic(const QString &file);
    /// A fresh demo clinic in a file of its own, thrown away with the window.
    [[nodiscard]] Result<void> openDemo();
    [[nodiscard]] bool isDemo() const { return !m_demoFolder.isEmpty(); }
    [[nodiscard]] Result<void> createClinic(const QString &file, const store::ClinicInfo &info);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] desk::Desk *desk() const { return m_desk.get(); }
    [[nodiscard]] CommandRegistry &commands() const { return *m_commands; }

    void setTheme(Theme theme);
    /// Maximises a window that would not fit its screen with a frame around it; to be called before it is shown.
    void fitToScreen();
    [[nodiscard]] Theme theme() const { return m_theme; }

    /// The code of the language that was chosen; empty: the system's.
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool canChangeLanguage() const { return m_setup.languages != nullptr; }
    /// Speaks it from now on, and remembers it. The window is made anew as soon as no dialog is open: it shows what it showed.
    void setLanguage(const QString &code);
    /// Makes everything in the window anew, as soon as no dialog is open; `between` runs while nothing is there.
    void rebuild(const std::function<void()> &between);

    /// Beside the grid, or on the first page when no clinic is open.
    void tell(const QString &sentence);

    /// The file that was open last, demo clinics apart; empty when there was none.
    [[nodiscard]] static QString lastClinic(const QSettings &settings);
    /// As setLanguage left it.
    [[nodiscard]] static QString rememberedLanguage(const QSettings &settings);

    /// Shows what the file would bring, and takes it when that is wanted; without a clinic it makes one.
    void import(const QString &file);
    /// In the format that the file's name ends with; a Bundle for any other.
    void exportInto(const QString &file);
    /// What the agenda lists: a calendar where the name ends so, else a table.
    void exportListInto(const QString &file);
    /// The whole clinic, verified; works also when its own file has gone.
    void saveCopy(const QString &file);

    // settings and backups (main_window_settings.cpp)
    /// The page of that id; empty: the one that was shown last.
    void showSettings(const QString &page = {});
    /// Asks for a folder, if none was chosen.
    void backUpNow();
    void askForRestore();
    /// Puts the backup in place of the open clinic, else of the last one; that is kept aside.
    void restore(const QString &backup);
    [[nodiscard]] settings::BackupKeeper &backups() const { return *m_backups; }

    // commands of the File menu
    void askForDemo();
    void askForNewClinic();
    void askForImport();
    /// Without a clinic it makes one.
    void askForServer();
    void askForExport();
    void askForListExport();
    void askForCopy();
    void askForClinicFile();
    void showPalette();
    void showShortcuts();
    void showAbout();

Q_SIGNALS:
    /// A clinic is open, or (with nullptr) none any more.
    void clinicChanged(praxidesk::desk::Desk *desk);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Commands, menus and the first page.
    void build();
    void rebuildNow(const std::function<void()> &between);
    void showWorkspace(const ViewState &state, QDate date);
    /// Where settings are open they are open again afterwards.
    void rebuildBehindSettings(const std::function<void()> &between);
    void watchBackups();
    void tellBackupFailed(const QString &sentence);
    void askForBackupFolder(const std::function<void()> &then);
    [[nodiscard]] QString clinicToRestore() const;
    /// Who one chose to be, else who the computer says.
    [[nodiscard]] QString user() const;
    void choose(const settings::Choices &choices);
    void openDefaults();
    void applyChoices();
    void adopt(std::unique_ptr<store::Store> store);
    void closeClinic();
    void saveState();
    struct FileQuestion {
        QString title;
        QString start;                              ///< folder to look in first
        QString name;                               ///< proposed
        QString filter;
        bool toSave = false;
    };
    void askForFile(const FileQuestion &question, const std::function<void(const QString &)> &then);
    /// Whole or not at all, for nobody but this person to read; tells what came of it.
    void writeFile(const QString &file, const std::function<Result<void>(QIODevice &)> &write);
    void applyTheme();
    /// Makes one where none is open; says why when that fails.
    [[nodiscard]] bool haveClinic();
    void scheduleMinute();
    void watchClock();

    Setup m_setup;
    CommandRegistry *m_commands = nullptr;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<desk::Desk> m_desk;
    Workspace *m_workspace = nullptr;
    QTimer *m_minute;
    ClockWatch m_clockWatch;
    Theme m_theme = Theme::System;
    QPalette m_systemPalette;
    QPalette m_ownPalette;                          ///< what we made of it
    bool m_applyingTheme = false;
    QString m_demoFolder;
    settings::BackupKeeper *m_backups = nullptr;
    QPointer<settings::SettingsDialog> m_settingsDialog;
    QString m_settingsPage;                         ///< shown last
};

} // namespace praxidesk::shell
