// The window: reads the command line, makes the parts and puts them together.
#include "app/command/hand_over.h"
#include "app/command/version.h"
#include "app/praxidesk/options.h"
#include "app/praxidesk/start_report.h"
#include "core/sync/keychain_secrets.h"
#include "core/sync/sign_in.h"
#include "ui/settings/languages.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/details_card.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/praxidesk_style.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

using namespace praxidesk;

int complain(const Error &error) {
    QTextStream(stderr) << error.message << '\n';
    return window::exitStatus(error.code);
}

QString defaultClinic() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("clinic.praxidesk"));
}

Instant systemClock() {
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

QString userName() {
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const auto name = qEnvironmentVariable(variable); !name.isEmpty()) {
            return name;
        }
    }
    return QCoreApplication::translate("main", "front desk");
}

/// Opens what was asked for; nothing to open leaves the first-start page.
Result<void> open(shell::MainWindow &window, const window::Options &options, const QSettings &settings) {
    if (options.demo) {
        return window.openDemo();
    }
    if (!options.clinic.isEmpty()) {
        return window.openClinic(options.clinic);
    }
    // Started without words: whoever clicked an icon sees the window, not what is printed.
    const QString last = shell::MainWindow::lastClinic(settings);
    const QString file = QFile::exists(last) ? last : defaultClinic();
    if (QFile::exists(file)) {
        if (const auto opened = window.openClinic(file); !opened) {
            QTextStream(stderr) << opened.error().message << '\n';
            window.tell(opened.error().message);
        }
    }
    return {};
}

/// A time without an offset is one of the clinic's zone, as for praxictl: the file is asked for it.
std::optional<Instant> fixedNow(const window::Options &options) {
    if (!options.now || options.clinic.isEmpty() || hasOffset(options.nowText)) {
        return options.now;
    }
    const auto clinic = store::Store::open(options.clinic, [now = *options.now] { return now; });
    return clinic ? parseInstant(options.nowText, (*clinic)->zone()) : options.now;
}

bool opensDialog(const window::Options &options) {
    return options.page == QLatin1String("conflicts") || options.page == QLatin1String("changes") || options.page == QLatin1String("hours");
}

void arrange(shell::MainWindow &window, const window::Options &options) {
    if (options.theme) {
        window.setTheme(*options.theme);
    }
    if (options.size) {
        window.resize(*options.size);
    }
}

/// Visits are chosen one after another; the command is done with each, else once.
void runCommands(shell::MainWindow &window, const window::Options &options) {
    const auto run = [&] {
        window.commands().refresh();
        if (auto *action = window.commands().action(options.command); action != nullptr) {
            action->trigger();
        } else if (!options.command.isEmpty()) {
            QTextStream(stderr) << QCoreApplication::translate("main", "There is no command %1.").arg(options.command) << '\n';
        }
    };
    for (const QString &visit : options.visits) {
        if (const auto key = window.workspace()->desk().store().resolve(visit)) {
            window.workspace()->reveal(narrow<AppointmentId>(*key));
            run();
        }
    }
    if (options.visits.isEmpty()) {
        run();
    } else if (!options.command.isEmpty()) {
        window.workspace()->card()->hide(); // of the last one
    }
}

/// A page beside the grid, or what lies over the window: once that is shown, and has its size.
void openPage(shell::MainWindow &window, const window::Options &options) {
    auto *workspace = window.workspace();
    if (workspace == nullptr) {
        return;
    }
    runCommands(window, options);
    if (options.page.isEmpty()) {
        return;
    }
    if (!opensDialog(options)) {
        workspace->openPage(options.page);
    } else if (options.page == QLatin1String("hours")) {
        workspace->openSchedules();
    } else if (options.page == QLatin1String("conflicts")) {
        workspace->decideConflicts();
    } else {
        workspace->openOutbox();
    }
}

/// Where nothing can be shown, Qt would end the program with a message for its developers. Pictures and help need no screen.
bool canShow(int argc, char **argv) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const std::array screens{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"};
    char **const words = argv + std::min(argc, 1);
    const auto needsNone = [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "-v" || word == "--version" || word.starts_with("--picture");
    };
    if (std::any_of(words, argv + argc, [](std::string_view word) { return word == "-platform" || word == "--platform"; })
        || std::any_of(screens.begin(), screens.end(), [](const char *screen) { return !qEnvironmentVariableIsEmpty(screen); })) {
        return true;
    }
    return std::any_of(words, argv + argc, needsNone) && qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

} // namespace

int main(int argc, char **argv) {
    // What packages install beside the program: needs no screen, and is English whatever this computer speaks.
    if (argc == 2 && std::string_view(argv[1]) == "--print-man-page") {
        QTextStream(stdout) << window::manPage();
        return 0;
    }
    if (!canShow(argc, argv)) {
        QTextStream(stderr) << QCoreApplication::translate("main", "There is no screen here to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. praxictl works without one.") << '\n';
        return 1;
    }
    QApplication::setApplicationName(QStringLiteral("Praxidesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Praxidesk"));
    QApplication::setApplicationVersion(command::version());
    QApplication::setDesktopFileName(QStringLiteral("org.praxidesk.Praxidesk"));
    const QByteArray token = sync::takeTokenFromEnvironment();
    QApplication application(argc, argv);
    settings::Languages languages;
    const auto options = window::readOptions(QApplication::arguments());
    if (!options) {
        return complain(options.error());
    }
    if (options->helpWanted) {
        QTextStream(stdout) << window::helpText();
        return 0;
    }
    if (options->versionWanted) {
        QTextStream(stdout) << QStringLiteral("Praxidesk ") << QApplication::applicationVersion() << '\n';
        return 0;
    }
    QApplication::setStyle(new style::PraxideskStyle);
    if (options->rightToLeft) {
        languages.mirror();
    }

    // A picture is the same whatever this person's window looked like last.
    const bool picture = !options->picture.isEmpty();
    QTemporaryDir scratch;
    const auto settings = [&]() -> std::unique_ptr<QSettings> {
        if (options->settings.isEmpty() && !picture) {
            return std::make_unique<QSettings>(QStringLiteral("Praxidesk"), QStringLiteral("Praxidesk"));
        }
        const QString file = options->settings.isEmpty() ? scratch.filePath(QStringLiteral("settings.ini")) : options->settings;
        return std::make_unique<QSettings>(file, QSettings::IniFormat);
    }();
    if (!picture) {
        languages.speak(shell::MainWindow::rememberedLanguage(*settings));
    }
    const auto fixed = fixedNow(*options);
    const Clock clock = fixed ? Clock([now = *fixed] { return now; }) : Clock(systemClock);
    // praxictl hands its commands to the window that holds the file. Outlives the window, which tells it when it closes.
    std::unique_ptr<command::CommandServer> server;
    shell::MainWindow window({clock, userName(), defaultClinic(), settings.get(), {options->view, options->date}, !fixed, &languages});
    const auto secrets = std::make_shared<sync::KeychainSecrets>();
    QObject::connect(&window, &shell::MainWindow::clinicChanged, &window, [&server, secrets, token](desk::Desk *desk) {
        if (desk != nullptr) {
            sync::SignInMeans means;
            means.secrets = secrets;
            means.token = token;
            means.openPage = [](const QUrl &page) { return QDesktopServices::openUrl(page); };
            sync::SignIns::of(desk->store()).use(means);
        }
        server = desk != nullptr ? std::make_unique<command::CommandServer>(*desk) : nullptr;
        if (server && !server->listen()) {
            QTextStream(stderr) << QCoreApplication::translate("main", "praxictl cannot reach this window: its socket could not be made.") << '\n';
        }
    });
    if (const auto opened = open(window, *options, *settings); !opened) {
        return complain(opened.error());
    }
    arrange(window, *options);
    if (!picture && !options->size) {
        window.fitToScreen();
    }
    if (window::StartReport::isWanted() && window.workspace() != nullptr) {
        new window::StartReport(*window.workspace());
    }
    window.show();
    openPage(window, *options);
    if (!picture) {
        return QApplication::exec();
    }
    do {
        QApplication::processEvents();
    } while (window.workspace() != nullptr && window.workspace()->isBusy());
    QApplication::processEvents(); // layouts that the last of it has asked for
    auto *dialog = QApplication::activeModalWidget();
    if (dialog != nullptr && options->size) {
        dialog->resize(*options->size); // whatever the screen
        QApplication::processEvents();
        QApplication::processEvents(); // a layout that the first round has asked for
    }
    if (!(dialog != nullptr ? dialog : &window)->grab().save(options->picture, "PNG")) {
        return complain({ErrorCode::ReadOnly, QCoreApplication::translate("main", "The picture %1 cannot be written.").arg(options->picture)});
    }
    return 0;
}
