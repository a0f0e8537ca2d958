#include "ui/shell/user_guide.h"

#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UserGuide)
};

void openGuide(MainWindow &window) {
    const QString guide = findUserGuide(QCoreApplication::applicationDirPath());
    if (guide.isEmpty()) {
        window.tell(Texts::tr("The user guide is not installed on this computer. The tour in the Help menu shows what one does all day, F1 lists the keys."));
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(guide))) {
        window.tell(Texts::tr("No program on this computer opens the user guide. It is in %1.").arg(QDir::toNativeSeparators(guide)));
    }
}

} // namespace

QString findUserGuide(const QString &programFolder) {
    const QString name = QStringLiteral("user-guide.md");
    QDir folder(programFolder);
    for (const QString &installed : {QStringLiteral("../share/doc/praxidesk"), QStringLiteral("../documents"), QStringLiteral("../Resources/documents")}) {
        if (const QString file = folder.filePath(installed + u'/' + name); QFileInfo::exists(file)) {
            return QDir::cleanPath(file);
        }
    }
    // A folder of a build lies within the sources.
    do {
        const bool isOurs = folder.exists(QStringLiteral("packaging/org.praxidesk.Praxidesk.desktop"));
        if (const QString file = folder.filePath(QStringLiteral("docs/") + name); isOurs && QFileInfo::exists(file)) {
            return QDir::cleanPath(file);
        }
    } while (folder.cdUp());
    return {};
}

void addUserGuideCommand(CommandRegistry &registry, MainWindow &window) {
    auto *shown = &window;
    registry.add({.id = QStringLiteral("help.guide"), .text = Texts::tr("&User guide"), .menu = MenuId::Help, .keys = {Qt::CTRL | Qt::Key_F1}, .run = [shown] { openGuide(*shown); }});
}

} // namespace praxidesk::shell
