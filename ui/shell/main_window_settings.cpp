// What the window does for its settings, and for the backups of the open clinic.
#include "ui/shell/main_window.h"

#include "ui/booking/words.h"
#include "ui/schedules/defaults_dialog.h"
#include "ui/settings/backup_keeper.h"
#include "ui/settings/pages.h"
#include "ui/settings/restore_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/workspace.h"
#include "ui/style/first_weekday.h"
#include "ui/sync/sync_service.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include <array>

namespace praxidesk::shell {
namespace {

constexpr std::array<std::pair<Theme, const char *>, 3> themes{{{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};

QString wordOf(Theme theme) { return QLatin1String(std::ranges::find(themes, theme, &std::pair<Theme, const char *>::first)->second); }

Theme themeOf(const QString &word) {
    const auto *found = std::ranges::find_if(themes, [&word](const auto &each) { return word == QLatin1String(each.second); });
    return found == themes.end() ? Theme::System : found->first;
}

} // namespace

QString MainWindow::user() const {
    const QString chosen = settings::readChoices(*m_setup.settings).user;
    return chosen.isEmpty() ? m_setup.user : chosen;
}

void MainWindow::watchBackups() {
    m_backups = new settings::BackupKeeper(*m_setup.settings, m_setup.clock, this);
    style::setFirstWeekday(settings::readChoices(*m_setup.settings).firstWeekday);
    connect(m_backups, &settings::BackupKeeper::failed, this, &MainWindow::tellBackupFailed);
    connect(m_backups, &settings::BackupKeeper::succeeded, this, [this](const QString &file, bool asked) {
        if (asked && m_workspace != nullptr) {
            m_workspace->statusBar()->toast(tr("Backed up and verified: %1").arg(QFileInfo(file).fileName()), false);
        }
    });
}

void MainWindow::tellBackupFailed(const QString &sentence) {
    const QPointer<QWidget> focused = QApplication::focusWidget(); // nobody asked for it: the keys stay where they were
    const QString words = tr("The clinic could not be backed up. %1").arg(sentence);
    if (m_workspace == nullptr) {
        tell(words);
        return;
    }
    m_workspace->notice()->tell(words, {{tr("Backup settings…"), [this] { showSettings(QStringLiteral("backup")); }}});
    if (focused) {
        focused->setFocus();
    }
}

void MainWindow::applyChoices() {
    const auto choices = settings::readChoices(*m_setup.settings);
    settings::setHoldLifetime(Minutes(choices.holdMinutes));
    m_workspace->sync()->setRegular(Minutes(choices.syncMinutes));
}

void MainWindow::choose(const settings::Choices &choices) {
    const auto before = settings::readChoices(*m_setup.settings);
    settings::writeChoices(*m_setup.settings, choices);
    if (m_workspace != nullptr) {
        applyChoices();
    }
    if (choices.firstWeekday != before.firstWeekday) {
        rebuildBehindSettings([this] { style::setFirstWeekday(settings::readChoices(*m_setup.settings).firstWeekday); });
    }
    if (choices.user != before.user && m_desk) {
        // When the dialog is closed: a field that somebody leaves must not take the dialog away.
        rebuild([this] {
            if (m_desk && m_desk->user() != user()) {
                m_desk = std::make_unique<desk::Desk>(*m_store, user());
            }
        });
    }
}

void MainWindow::rebuildBehindSettings(const std::function<void()> &between) {
    if (m_settingsDialog == nullptr || !m_settingsDialog->isVisible()) {
        rebuild(between);
        return;
    }
    const QString page = m_settingsDialog->page();
    m_settingsDialog->accept();
    rebuild([this, between, page] {
        between();
        QTimer::singleShot(0, this, [this, page] { showSettings(page); });
    });
}

void MainWindow::showSettings(const QString &page) {
    const auto leave = [this](const std::function<void()> &then) {
        return [this, then] {
            m_settingsDialog->accept();
            QTimer::singleShot(0, this, then);
        };
    };
    const auto command = [this, leave](const QString &id) { return leave([this, id] { m_commands->action(id)->trigger(); }); };
    const bool hasClinic = m_workspace != nullptr;
    settings::WindowSettings window;
    window.language = language();
    if (canChangeLanguage()) {
        window.speak = [this](const QString &code) { setLanguage(code); };
    }
    window.theme = wordOf(m_theme);
    window.setTheme = [this](const QString &word) { setTheme(themeOf(word)); };
    window.zoom = hasClinic ? m_workspace->view()->zoom() : loadState(*m_setup.settings, {}).zoom;
    window.setZoom = [this](int pixels) {
        if (m_workspace != nullptr) {
            m_workspace->view()->setZoom(pixels);
        } else {
            auto state = loadState(*m_setup.settings, {});
            state.zoom = pixels;
            shell::saveState(*m_setup.settings, {}, state);
        }
    };
    window.computerUser = m_setup.user;
    window.choices = settings::readChoices(*m_setup.settings);
    window.setChoices = [this](const settings::Choices &choices) { choose(choices); };
    window.backups = m_backups;
    window.chooseBackupFolder = [this] { askForBackupFolder({}); };
    window.links = {
        {QStringLiteral("calendar"), tr("Set…"), tr("How visits are scheduled"), tr("The usual length of a visit, the steps in which visits begin, and the time around them."), leave([this] { openDefaults(); }), hasClinic},
        {QStringLiteral("calendar"), tr("Open…"), tr("Hours and schedules"), tr("Who works when, days off, and what each schedule offers."), command(QStringLiteral("schedule.hours")), hasClinic},
        {QStringLiteral("synchronisation"), tr("Open…"), tr("Servers"), tr("Where the clinic is kept as well; signing in, testing, and what each can do."), command(QStringLiteral("file.servers")), hasClinic},
        {QStringLiteral("backup"), tr("Restore…"), tr("Restore a backup"), tr("Shows first what one of them holds, and what would be lost."), command(QStringLiteral("file.restore")), true},
        {QStringLiteral("keyboard"), tr("Show…"), tr("Keyboard shortcuts"), tr("Every command with its keys, to be searched. F1 shows them, too."), command(QStringLiteral("help.shortcuts")), true},
    };
    const QString papers = QStringLiteral("file.papers");
    if (m_commands->action(papers) != nullptr) {
        window.links.push_back({QStringLiteral("paper"), tr("Open…"), tr("Papers for emergencies"), tr("The next days of every practitioner as PDFs, kept current in a folder for a day without a computer."), command(papers), hasClinic});
    }
    auto *dialog = new settings::SettingsDialog(settings::makePages(window), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_settingsPage = dialog->page(); });
    m_settingsDialog = dialog;
    dialog->open(page.isEmpty() ? m_settingsPage : page);
}

void MainWindow::openDefaults() {
    auto *dialog = new schedules::DefaultsDialog(*m_desk, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_workspace, &Workspace::refresh); // which nothing else tells
    dialog->open();
}

void MainWindow::askForBackupFolder(const std::function<void()> &then) {
    auto *parent = m_settingsDialog != nullptr ? static_cast<QWidget *>(m_settingsDialog) : this;
    auto *dialog = new QFileDialog(parent, tr("Where shall backups go?"), m_backups->plan().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &folder) {
        m_backups->chooseFolder(QFileInfo(folder).absoluteFilePath());
        if (then) {
            then();
        }
    });
    dialog->open();
}

void MainWindow::backUpNow() {
    if (m_backups->plan().folder.isEmpty()) {
        askForBackupFolder([this] { std::ignore = m_backups->backUpNow(); });
    } else {
        std::ignore = m_backups->backUpNow();
    }
}

QString MainWindow::clinicToRestore() const {
    const QString last = lastClinic(*m_setup.settings);
    return m_store && m_demoFolder.isEmpty() ? m_store->path() : last.isEmpty() ? m_setup.defaultClinic : last;
}

void MainWindow::askForRestore() {
    auto *dialog = new settings::RestoreDialog(clinicToRestore(), m_backups->plan().folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &settings::RestoreDialog::restoreWanted, this, &MainWindow::restore);
    connect(dialog, &settings::RestoreDialog::backupWanted, this, &MainWindow::backUpNow, Qt::QueuedConnection);
    if (m_backups->clinic()) {
        dialog->offerBackup();
    }
    connect(dialog, &settings::RestoreDialog::otherFileWanted, dialog, [this, dialog] {
        auto *chooser = new QFileDialog(dialog, tr("Choose a backup"), m_backups->plan().folder, tr("Clinics (*.praxidesk);;All files (*)"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        connect(chooser, &QFileDialog::fileSelected, dialog, &settings::RestoreDialog::addFile);
        chooser->open();
    });
    dialog->open();
}

void MainWindow::restore(const QString &backup) {
    const QString file = clinicToRestore();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    closeClinic();
    const auto restored = store::Store::restore(backup, file);
    const auto opened = openClinic(file);
    QGuiApplication::restoreOverrideCursor();
    if (!restored || !opened) {
        tell(booking::errorText(restored ? opened.error() : restored.error()));
        return;
    }
    m_workspace->notice()->tell(tr("The clinic is what it was in %1. What was there until now is kept beside its file, with “before-restore” in its name.").arg(QFileInfo(backup).fileName()), {}, NoticeBar::Tone::Free);
}

} // namespace praxidesk::shell
