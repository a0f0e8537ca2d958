#include "tests/settings/letters.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTabBar>

namespace praxidesk::test {
namespace {

/// What stands for itself, by the key that it answers to.
using Owners = QMap<QString, QStringList>;

void underline(Owners &owners, const QString &text) {
    const auto key = QKeySequence::mnemonic(text);
    if (!key.isEmpty()) {
        owners[key.toString()] << u'“' + text + u'”';
    }
}

QStringList clashes(const Owners &owners, const QString &where) {
    QStringList lines;
    for (auto at = owners.begin(); at != owners.end(); ++at) {
        if (at.value().size() > 1) {
            lines << where + QStringLiteral(", ") + at.key() + QStringLiteral(": ") + at.value().join(QStringLiteral(" and "));
        }
    }
    return lines;
}

bool isShown(const QWidget &widget, const QWidget &window) { return widget.isVisible() && widget.window() == &window; }

void keysOf(Owners &owners, const QList<QKeySequence> &keys, const QString &name) {
    for (const auto &key : keys) {
        if (!key.isEmpty() && !owners[key.toString()].contains(name)) {
            owners[key.toString()] << name;
        }
    }
}

/// What a window's action answers to anywhere in it; an action may be shown in several places.
void actionKeys(Owners &owners, const QAction &action) {
    if (!action.isSeparator() && action.shortcutContext() != Qt::WidgetShortcut) {
        keysOf(owners, action.shortcuts(), u'“' + action.text() + QStringLiteral("” (") + action.objectName() + u')');
    }
}

} // namespace

QStringList clashingLetters(const QMenu &menu, const Said &said) {
    Owners owners;
    for (const auto *action : menu.actions()) {
        if (!action->isSeparator() && action->isVisible()) {
            underline(owners, said(action->text()));
        }
    }
    const auto *first = menu.actions().value(0);
    return clashes(owners, menu.title().isEmpty() && first != nullptr ? QStringLiteral("menu that begins with ") + said(first->text()) : said(menu.title()));
}

QStringList clashingLetters(const QWidget &window, const Said &said) {
    Owners owners;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!isShown(*widget, window)) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy() != nullptr && label->textFormat() != Qt::RichText) {
            underline(owners, said(label->text()));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            underline(owners, said(button->text()));
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            underline(owners, said(box->title()));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at) {
                underline(owners, said(tabs->tabText(at)));
            }
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const auto *action : bar->actions()) {
                underline(owners, said(action->text()));
            }
        }
    }
    return clashes(owners, said(window.windowTitle()));
}

QStringList clashingKeys(const QWidget &window) {
    Owners owners;
    for (const auto *action : window.actions()) {
        actionKeys(owners, *action);
    }
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible()) {
            for (const auto *action : widget->actions()) {
                if (action->shortcutContext() != Qt::WidgetWithChildrenShortcut) {
                    actionKeys(owners, *action);
                }
            }
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                keysOf(owners, {button->shortcut()}, u'“' + button->text() + u'”');
            } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
                for (const auto *action : bar->actions()) {
                    keysOf(owners, {QKeySequence::mnemonic(action->text())}, u'“' + action->text() + u'”');
                }
            }
        }
    }
    int number = 0;
    for (const auto *shortcut : window.findChildren<QShortcut *>()) {
        const auto *parent = qobject_cast<const QWidget *>(shortcut->parent());
        const bool isEverywhere = shortcut->context() != Qt::WidgetShortcut && shortcut->context() != Qt::WidgetWithChildrenShortcut;
        if (isEverywhere && parent != nullptr && parent->window() == &window) {
            keysOf(owners, shortcut->keys(), QStringLiteral("shortcut %1 of ").arg(++number) + QString::fromLatin1(parent->metaObject()->className()));
        }
    }
    return clashes(owners, window.windowTitle());
}

} // namespace praxidesk::test
