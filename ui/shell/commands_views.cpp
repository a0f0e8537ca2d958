#include "ui/shell/commands_views.h"

#include "ui/shell/command_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace praxidesk::shell {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ViewCommands)
};

QString idOf(int key) { return QStringLiteral("view.saved%1").arg(key + 2); }

} // namespace

void addViewCommands(CommandRegistry &registry, MainWindow &window) {
    auto *w = &window;
    registry.add({.id = QStringLiteral("view.save"), .text = Texts::tr("Sa&ve this view…"), .menu = MenuId::View, .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, .startsGroup = true,
                  .run = [w] { w->workspace()->askToSaveView(); },
                  .isEnabled = [w] { return w->workspace() != nullptr; }});
    for (int key = 0; key < savedViewKeys; ++key) {
        registry.add({.id = idOf(key), .text = Texts::tr("View saved under %1", "a key").arg(keyOfSavedView(key)), .menu = MenuId::View, .keys = {QKeySequence(Qt::Key_F2 + key)},
                      .submenu = Texts::tr("Saved vi&ews"),
                      .run = [w, key] { w->workspace()->showSavedView(key); },
                      .isEnabled = [w, key] { return w->workspace() != nullptr && w->workspace()->savedView(key) != nullptr; }});
    }
}

void nameSavedViews(CommandRegistry &registry, Workspace &workspace) {
    const auto name = [&registry, &workspace] {
        for (int key = 0; key < savedViewKeys; ++key) {
            const SavedView *saved = workspace.savedView(key);
            auto *action = registry.action(idOf(key));
            action->setText(saved == nullptr ? Texts::tr("View saved under %1", "a key").arg(keyOfSavedView(key)) : QString(saved->name).replace(QLatin1Char('&'), QStringLiteral("&&")));
            action->setToolTip(withoutMnemonic(action->text()));
        }
    };
    QObject::connect(&workspace, &Workspace::savedViewsChanged, &registry, name);
    name();
}

} // namespace praxidesk::shell
