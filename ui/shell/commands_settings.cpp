#include "ui/shell/commands_settings.h"

#include "ui/settings/backup_keeper.h"
#include "ui/settings/languages.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void addLanguage(CommandRegistry &registry, MainWindow &window, const QString &code, const QString &text) {
    auto *w = &window;
    registry.add({.id = QStringLiteral("language.") + (code.isEmpty() ? QStringLiteral("system") : code), .text = text, .menu = MenuId::View, .checkable = true, .startsGroup = code.isEmpty(),
                  .submenu = Texts::tr("La&nguage"), .run = [w, code] { w->setLanguage(code); }, .isEnabled = [w] { return w->canChangeLanguage(); },
                  .isChecked = [w, code] { return w->language() == code; }});
}

} // namespace

void addBackupCommands(CommandRegistry &registry, MainWindow &window) {
    auto *w = &window;
    registry.add({.id = QStringLiteral("file.backup"), .text = Texts::tr("&Back up now"), .menu = MenuId::File, .startsGroup = true, .run = [w] { w->backUpNow(); },
                  .isEnabled = [w] { return w->backups().clinic().has_value(); }});
    registry.add({.id = QStringLiteral("file.restore"), .text = Texts::tr("&Restore a backup…"), .menu = MenuId::File, .run = [w] { w->askForRestore(); }});
}

void addSettingsCommands(CommandRegistry &registry, MainWindow &window) {
    auto *w = &window;
    registry.add({.id = QStringLiteral("edit.settings"), .text = Texts::tr("&Settings…"), .menu = MenuId::Edit, .keys = {Qt::CTRL | Qt::Key_Comma}, .startsGroup = true, .run = [w] { w->showSettings(); }});
    addLanguage(registry, window, {}, Texts::tr("&Language of the system"));
    for (const auto &language : settings::languages()) {
        addLanguage(registry, window, language.code, language.name);
    }
}

} // namespace praxidesk::shell
