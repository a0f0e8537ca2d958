// How the window is made anew around the open clinic: for another language, and for whatever else every part asks for only
// once.
#include "ui/shell/main_window.h"

#include "ui/settings/languages.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace praxidesk::shell {
namespace {

const QString languageSetting = QStringLiteral("window/language");

/// What the eye and the hand find again where they were.
struct Place {
    ViewState state;
    QDate date;
    int scrolled = 0;                               ///< pixels: the zoom stays, too
    std::optional<calendar::Cursor> cursor;
    ResourceKey selected;

    static Place of(const Workspace &workspace) {
        const auto &view = *workspace.view();
        Place place{workspace.state(), workspace.date(), view.verticalScrollBar()->value(), view.cursor(), {}};
        if (const auto item = view.selectedItem(); item && *item < view.content().items.size()) {
            place.selected = view.content().items[*item].key;
        }
        return place;
    }

    void restore(Workspace &workspace) const {
        auto &view = *workspace.view();
        if (cursor && cursor->column < view.content().columns.size()) {
            view.setCursor(*cursor);
        }
        if (selected) {
            view.selectKey(selected);
        }
        view.verticalScrollBar()->setValue(scrolled);
    }
};

QDialog *openDialog(const QWidget &window) {
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

QString MainWindow::language() const {
    return m_setup.languages != nullptr ? m_setup.languages->code() : QString();
}

QString MainWindow::rememberedLanguage(const QSettings &settings) {
    return settings.value(languageSetting).toString();
}

void MainWindow::setLanguage(const QString &code) {
    if (m_setup.languages == nullptr || code == language()) {
        return;
    }
    m_setup.settings->setValue(languageSetting, code);
    rebuildBehindSettings([this, code] { m_setup.languages->speak(code); });
}

void MainWindow::rebuild(const std::function<void()> &between) {
    // Later: what asked for it is a part of what goes. And nobody loses what was typed into a dialog.
    if (auto *dialog = openDialog(*this)) {
        connect(dialog, &QDialog::finished, this, [this, between] { rebuild(between); }, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(0, this, [this, between] {
        if (openDialog(*this) != nullptr) {
            rebuild(between);
        } else {
            rebuildNow(between);
        }
    });
}

void MainWindow::rebuildNow(const std::function<void()> &between) {
    const auto place = m_workspace != nullptr ? std::optional(Place::of(*m_workspace)) : std::nullopt;
    setUpdatesEnabled(false);
    if (place) {
        Q_EMIT clinicChanged(nullptr);
    }
    delete std::exchange(m_workspace, nullptr);
    delete std::exchange(m_welcome, nullptr);
    for (const auto *action : menuBar()->actions()) {
        delete action->menu(); // takes its entry along
    }
    delete std::exchange(m_commands, nullptr);
    between();
    setLocale(QLocale()); // what becomes a part of the window takes it from here
    build();
    if (place) {
        showWorkspace(place->state, place->date);
        QCoreApplication::sendPostedEvents(m_workspace, QEvent::LayoutRequest);
    }
    setUpdatesEnabled(true);
    m_commands->refresh();
    if (place) {
        Q_EMIT clinicChanged(m_desk.get());
        // Once it has its size.
        QTimer::singleShot(0, m_workspace, [this, place] { place->restore(*m_workspace); });
    }
}

} // namespace praxidesk::shell
