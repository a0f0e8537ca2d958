#include "ui/shell/main_window.h"

#include "ui/booking/small_widgets.h"
#include "ui/booking/words.h"
#include "core/exchange/demo_words.h"
#include "core/exchange/exchange.h"
#include "ui/settings/backup_keeper.h"
#include "core/exchange/export_tables.h"
#include "ui/overview/agenda_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/commands.h"
#include "ui/shell/commands_views.h"
#include "ui/shell/commands_tour.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/new_clinic_dialog.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"
#include "ui/style/palette.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QStackedWidget>
#include <QTimer>
#include <QUuid>

namespace praxidesk::shell {
namespace {

constexpr QSize usualSize(1366, 768);
constexpr int millisecondsPerMinute = 60'000;
const QString lastClinicSetting = QStringLiteral("window/lastClinic");
const QString filesFolderKey = QStringLiteral("window/folderOfFiles");

/// "csv" of "CSV (*.csv)".
QString suffixOf(const QString &filter) {
    static const QRegularExpression end(QStringLiteral("[ )]"));
    return filter.section(QStringLiteral("*."), 1, 1).section(end, 0, 0);
}

} // namespace

MainWindow::MainWindow(Setup setup, QWidget *parent)
    : QMainWindow(parent), m_setup(std::move(setup)), m_pages(new QStackedWidget), m_minute(new QTimer(this)), m_systemPalette(QApplication::palette()) {
    setWindowTitle(QStringLiteral("Praxidesk"));
    setAccessibleName(QStringLiteral("Praxidesk"));
    setObjectName(QStringLiteral("Praxidesk"));
    setCentralWidget(m_pages);
    watchBackups();
    build();
    m_minute->setSingleShot(true);
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (m_workspace != nullptr) {
            m_workspace->tick();
            watchClock();
            m_backups->tick();
        }
        scheduleMinute();
    });
    const auto state = loadState(*m_setup.settings, {});
    resize(usualSize);
    if (!state.geometry.isEmpty()) {
        restoreGeometry(state.geometry);
    }
    setTheme(state.theme);
    m_commands->refresh();
}

void MainWindow::build() {
    m_commands = new CommandRegistry(this);
    addCommands(*m_commands, *this);
    for (const auto id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Appointment, MenuId::Schedule, MenuId::Help}) {
        auto *menu = menuBar()->addMenu(CommandRegistry::menuTitle(id));
        m_commands->fillMenu(menu, id);
        connect(menu, &QMenu::aboutToShow, m_commands, &CommandRegistry::refresh);
    }
    for (const auto &command : m_commands->commands()) {
        addAction(m_commands->action(command.id));
    }
    m_welcome = new WelcomePage;
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::demoWanted, this, [this] {
        askForDemo();
        offerTour(*this);
    });
    connect(m_welcome, &WelcomePage::newClinicWanted, this, &MainWindow::askForNewClinic);
    connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::askForImport);
    connect(m_welcome, &WelcomePage::serverWanted, this, &MainWindow::askForServer);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForClinicFile);
    connect(m_welcome, &WelcomePage::shortcutsWanted, this, &MainWindow::showShortcuts);
}

void MainWindow::fitToScreen() {
    if (isMaximized() || isFullScreen()) {
        return;
    }
    constexpr QSize frame(16, 48);
    const QSize room = screen()->availableGeometry().size() - frame;
    if (width() > room.width() || height() > room.height()) {
        resize(size().boundedTo(room));
        setWindowState(windowState() | Qt::WindowMaximized);
    }
}

MainWindow::~MainWindow() {
    closeClinic();
}

QString MainWindow::lastClinic(const QSettings &settings) {
    return settings.value(lastClinicSetting).toString();
}

void MainWindow::scheduleMinute() {
    const auto past = static_cast<int>(m_setup.clock().time_since_epoch().count() % millisecondsPerMinute);
    m_minute->start(millisecondsPerMinute - past + 50);
}

void MainWindow::watchClock() {
    const QString sentence = m_setup.clockRuns ? m_clockWatch.look(*m_store) : QString();
    if (!sentence.isEmpty()) {
        tell(sentence);
        m_workspace->focusCentre(); // nobody asked for it: the keys stay where they were
    }
}

Result<void> MainWindow::openClinic(const QString &file) {
    // What is open stays open when the other file cannot be; only our own lock has to go first.
    if (m_store && QFileInfo(file) == QFileInfo(m_store->path())) {
        closeClinic();
    }
    auto opened = store::Store::open(file, m_setup.clock);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    closeClinic();
    adopt(std::move(*opened));
    return {};
}

Result<void> MainWindow::createClinic(const QString &file, const store::ClinicInfo &info) {
    auto created = store::Store::create(file, info, m_setup.clock);
    if (!created) {
        return tl::unexpected(created.error());
    }
    closeClinic();
    adopt(std::move(*created));
    return {};
}

Result<void> MainWindow::openDemo() {
    closeClinic();
    const QDir temporary(QDir::tempPath());
    m_demoFolder = temporary.filePath(QStringLiteral("praxidesk-demo-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
    const auto zone = Zone::fromId(QString::fromLatin1(QTimeZone::systemTimeZoneId())).value_or(Zone());
    auto created = store::Store::create(QDir(m_demoFolder).filePath(QStringLiteral("demo.praxidesk")), {tr("Demo clinic"), zone}, m_setup.clock);
    if (!created) {
        return tl::unexpected(created.error());
    }
    {
        desk::Desk filling(**created, m_setup.user);
        const auto speech = [](const QString &word) { return QCoreApplication::translate("DemoClinic", word.toUtf8().constData()); };
        if (const auto filled = exchange::fillWithDemo(filling, {}, speech); !filled) {
            return filled;
        }
    }
    adopt(std::move(*created));
    return {};
}

void MainWindow::adopt(std::unique_ptr<store::Store> store) {
    m_store = std::move(store);
    m_desk = std::make_unique<desk::Desk>(*m_store, user());
    const auto look = std::exchange(m_setup.firstLook, {});
    auto state = loadState(*m_setup.settings, m_store->path());
    state.view = look.view.value_or(state.view);
    showWorkspace(state, look.date);
    scheduleMinute();
    if (m_demoFolder.isEmpty()) {
        m_setup.settings->setValue(lastClinicSetting, QFileInfo(m_store->path()).absoluteFilePath());
        m_backups->setClinic({m_store->path(), m_store->zone()});
    }
    Q_EMIT clinicChanged(m_desk.get());
    m_clockWatch.forget();
    watchClock();
    if (const QString failure = m_backups->failure(); !failure.isEmpty()) {
        tellBackupFailed(failure);
    }
}

void MainWindow::showWorkspace(const ViewState &state, QDate date) {
    m_workspace = new Workspace(*m_desk, *m_commands, state, date);
    connect(m_workspace, &Workspace::situationChanged, m_commands, &CommandRegistry::refresh);
    connect(m_workspace, &Workspace::keptChanged, this, &MainWindow::saveState);
    nameSavedViews(*m_commands, *m_workspace);
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    m_workspace->focusCentre();
    applyChoices();
    setWindowTitle(tr("%1 – Praxidesk", "clinic").arg(m_store->clinic().name));
    m_commands->refresh();
}

void MainWindow::closeClinic() {
    if (m_workspace == nullptr) {
        return;
    }
    saveState();
    Q_EMIT clinicChanged(nullptr);
    m_minute->stop();
    delete std::exchange(m_workspace, nullptr);
    m_desk.reset();
    m_store.reset();
    m_backups->backUpAtClosing();
    m_backups->forgetClinic();
    if (!m_demoFolder.isEmpty()) {
        QDir(m_demoFolder).removeRecursively();
        m_demoFolder.clear();
    }
    m_pages->setCurrentWidget(m_welcome);
    setWindowTitle(QStringLiteral("Praxidesk"));
    m_commands->refresh();
}

void MainWindow::saveState() {
    auto state = m_workspace != nullptr ? m_workspace->state() : loadState(*m_setup.settings, {});
    state.theme = m_theme;
    state.geometry = saveGeometry();
    shell::saveState(*m_setup.settings, m_store && m_demoFolder.isEmpty() ? m_store->path() : QString(), state);
}

void MainWindow::closeEvent(QCloseEvent *event) {
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::setTheme(Theme theme) {
    m_theme = theme;
    applyTheme();
    m_commands->refresh();
}

void MainWindow::applyTheme() {
    const auto colours = m_theme == Theme::Dark    ? style::Palette::dark()
                         : m_theme == Theme::Light ? style::Palette::light()
                                                   : style::Palette::of(m_systemPalette);
    m_applyingTheme = true;
    QApplication::setPalette(colours.toQPalette());
    m_ownPalette = QApplication::palette();
    m_applyingTheme = false;
}

bool MainWindow::event(QEvent *event) {
    // Somebody switched the desktop to other colours. Ours hide them; without ours the system's are to be seen.
    if (event->type() == QEvent::ThemeChange && !m_applyingTheme) {
        m_applyingTheme = true;
        QApplication::setPalette(QPalette());
        m_systemPalette = QApplication::palette();
        applyTheme();
    }
    if (event->type() == QEvent::ApplicationPaletteChange && !m_applyingTheme && QApplication::palette() != m_ownPalette) {
        m_systemPalette = QApplication::palette();
        applyTheme();
    }
    return QMainWindow::event(event);
}

void MainWindow::tell(const QString &sentence) {
    if (m_workspace != nullptr) {
        m_workspace->notice()->tell(sentence, {});
        return;
    }
    m_welcome->tell(sentence);
}

void MainWindow::askForDemo() {
    if (const auto opened = openDemo(); !opened) {
        tell(booking::errorText(opened.error()));
    }
}

void MainWindow::askForFile(const FileQuestion &question, const std::function<void(const QString &)> &then) {
    // Not the static functions: they answer only when the dialog is closed, and hold up whoever pressed the entry.
    const QString known = m_setup.settings != nullptr ? m_setup.settings->value(filesFolderKey).toString() : QString();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString usual = QFileInfo(known).isDir() ? known : QFileInfo(documents).isDir() ? documents : QDir::homePath();
    auto *dialog = new QFileDialog(this, question.title, question.start.isEmpty() ? usual : question.start, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!question.name.isEmpty()) {
        dialog->selectFile(question.name);
    }
    if (question.toSave) {
        // The name follows the type that is chosen, which is what the file will be.
        dialog->setDefaultSuffix(suffixOf(dialog->selectedNameFilter()));
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
            const QFileInfo named(dialog->selectedFiles().value(0));
            dialog->setDefaultSuffix(suffixOf(filter));
            if (!named.fileName().isEmpty() && !named.isDir() && !suffixOf(filter).isEmpty()) {
                const QString name = named.completeBaseName() + u'.' + suffixOf(filter);
                // Qt's own dialog selects nothing while its field has the focus.
                if (auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))) {
                    field->setText(name);
                } else {
                    dialog->selectFile(name);
                }
            }
        });
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, then, remember = question.start.isEmpty()](const QString &file) {
        if (remember && m_setup.settings != nullptr) {
            m_setup.settings->setValue(filesFolderKey, QFileInfo(file).path());
        }
        then(file);
    });
    dialog->open();
}

void MainWindow::askForNewClinic() {
    auto *dialog = new NewClinicDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const store::ClinicInfo info{dialog->clinicName(), dialog->zone()};
        const auto make = [this, info, first = *dialog->practitioner()](const QString &file) {
            const auto created = createClinic(file, info);
            if (!created) {
                tell(booking::errorText(created.error()));
            } else if (const auto done = exchange::furnish(*m_desk, first); !done) {
                tell(booking::errorText(done.error()));
            }
        };
        if (!QFile::exists(m_setup.defaultClinic)) {
            make(m_setup.defaultClinic);
            return;
        }
        askForFile({tr("Where shall the clinic's file be?"), QFileInfo(m_setup.defaultClinic).path(), {}, tr("Clinics (*.praxidesk)"), true}, make);
    });
    dialog->open();
}

void MainWindow::askForClinicFile() {
    askForFile({tr("Open a clinic"), QFileInfo(m_setup.defaultClinic).path(), {}, tr("Clinics (*.praxidesk);;All files (*)"), false}, [this](const QString &file) {
        if (const auto opened = openClinic(file); !opened) {
            tell(booking::errorText(opened.error()));
        }
    });
}

void MainWindow::askForImport() {
    askForFile({tr("Import"), {}, {}, tr("FHIR or iCalendar (*.json *.ndjson *.ics);;All files (*)"), false}, [this](const QString &file) { import(file); });
}

bool MainWindow::haveClinic() {
    if (m_desk == nullptr) {
        const auto zone = Zone::fromId(QString::fromLatin1(QTimeZone::systemTimeZoneId())).value_or(Zone());
        if (const auto created = createClinic(m_setup.defaultClinic, {tr("Clinic"), zone}); !created) {
            tell(booking::errorText(created.error()));
        }
    }
    return m_desk != nullptr;
}

void MainWindow::askForServer() {
    if (haveClinic()) {
        m_workspace->openServers();
    }
}

void MainWindow::import(const QString &file) {
    if (!haveClinic()) {
        return;
    }
    const auto here = m_workspace->place();
    const auto preferred = here && !here->first.schedules.empty() ? here->first.schedules.front() : ScheduleId();
    auto *dialog = new ImportDialog(*m_desk, file, preferred, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &sentence, QDate day, Instant first) {
        if (!day.isValid() || day == m_workspace->date()) {
            m_workspace->statusBar()->toast(sentence, false);
            return;
        }
        const QString name = day.year() == m_workspace->today().year() ? booking::longDay(day) : QLocale().toString(day, QLocale::LongFormat);
        m_workspace->notice()->tell(sentence, {{tr("Go to %1").arg(name), [this, first] { m_workspace->showMoment(first); }}}, NoticeBar::Tone::Free);
    });
    dialog->open();
}

void MainWindow::askForExport() {
    askForFile({tr("Export"), {}, QStringLiteral("clinic.json"), tr("FHIR Bundle (*.json);;NDJSON (*.ndjson);;iCalendar (*.ics);;CSV (*.csv)"), true}, [this](const QString &file) { exportInto(file); });
}

void MainWindow::exportInto(const QString &file) {
    if (m_desk == nullptr) {
        return;
    }
    exchange::ExportOptions options;
    const QString suffix = QFileInfo(file).suffix().toLower();
    options.format = suffix == QStringLiteral("ndjson") ? exchange::ExportFormat::NdJson
                     : suffix == QStringLiteral("ics")  ? exchange::ExportFormat::ICalendar
                     : suffix == QStringLiteral("csv")  ? exchange::ExportFormat::Csv
                                                        : exchange::ExportFormat::Bundle;
    writeFile(file, [&](QIODevice &out) { return exchange::exportTo(*m_store, options, out); });
}

void MainWindow::askForListExport() {
    const QString name = tr("Visits %1.csv", "name of a file, first day").arg(m_workspace->date().toString(Qt::ISODate));
    askForFile({tr("Export this list"), {}, name, tr("CSV (*.csv);;iCalendar (*.ics)"), true}, [this](const QString &file) { exportListInto(file); });
}

void MainWindow::exportListInto(const QString &file) {
    if (m_desk == nullptr) {
        return;
    }
    const bool isCalendar = QFileInfo(file).suffix().compare(QStringLiteral("ics"), Qt::CaseInsensitive) == 0;
    // where the comma is in numbers, tables are separated by semicolons
    const exchange::ListStyle style{[](const store::AppointmentRow &row) { return booking::statusText(row.status); }, QLocale().decimalPoint() == QStringLiteral(",") ? u';' : u','};
    writeFile(file, [&](QIODevice &out) {
        return exchange::exportVisits(*m_store, isCalendar ? exchange::ExportFormat::ICalendar : exchange::ExportFormat::Csv, m_workspace->agenda()->model()->shownRows(), style, out);
    });
}

void MainWindow::writeFile(const QString &file, const std::function<Result<void>(QIODevice &)> &write) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        tell(tr("The file %1 cannot be written: %2").arg(file, out.errorString()));
        return;
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // patients' names are nobody else's business
    const auto done = write(out);
    if (!done) {
        tell(booking::errorText(done.error()));
    } else if (!out.flush() || !out.commit()) { // commit() alone takes what its buffer could not write for written
        tell(tr("The file %1 cannot be written: %2").arg(file, out.errorString()));
    } else {
        m_workspace->statusBar()->toast(tr("Exported to %1").arg(QFileInfo(file).fileName()), false);
    }
}

void MainWindow::askForCopy() {
    const QString name = tr("%1 %2.praxidesk", "name of the clinic, date").arg(m_store->clinic().name, m_workspace->today().toString(Qt::ISODate));
    askForFile({tr("Save a copy"), {}, name, tr("Clinics (*.praxidesk)"), true}, [this](const QString &file) { saveCopy(file); });
}

void MainWindow::saveCopy(const QString &file) {
    if (m_store == nullptr) {
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto saved = m_store->backup(file);
    QGuiApplication::restoreOverrideCursor();
    if (!saved) {
        tell(booking::errorText(saved.error()));
    } else {
        m_workspace->statusBar()->toast(tr("The whole clinic is also in %1").arg(QFileInfo(file).fileName()), false);
    }
}

void MainWindow::showPalette() {
    m_commands->refresh();
    auto *dialog = new CommandPalette(*m_commands, CommandPalette::Use::Run, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts() {
    auto *dialog = new CommandPalette(*m_commands, CommandPalette::Use::Shortcuts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout() {
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Praxidesk"),
                                tr("<b>Praxidesk %1</b><br>A desktop scheduler for clinics.<br>Free software under the GPL, version 3 or later.").arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace praxidesk::shell
