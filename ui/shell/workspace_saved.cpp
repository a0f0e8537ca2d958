// Saved views: kept under F2 … F9, shown again by their key, in the palette or in the left panel.
#include "ui/shell/workspace.h"

#include "ui/overview/agenda_view.h"
#include "ui/shell/details_card.h"
#include "ui/shell/left_panel.h"
#include "ui/shell/saved_view_dialog.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/status_bar.h"

#include <QListView>
#include <QMenu>

namespace praxidesk::shell {
namespace {

bool holds(const std::vector<ActorId> &ids, ActorId id) { return std::ranges::find(ids, id) != ids.end(); }

} // namespace

SavedView Workspace::viewNow() const {
    SavedView now;
    now.view = m_state.view;
    now.zoom = shownZoom();
    for (const Resource &resource : m_resources) {
        const bool isShown = holds(resource.isRoom ? m_state.shownRooms : m_state.hidden, resource.actor) == resource.isRoom;
        if (isShown) {
            (resource.isRoom ? now.rooms : now.people).push_back(resource.actor);
        }
        now.everybody = now.everybody && (isShown || resource.isRoom);
    }
    std::ranges::sort(now.people);
    std::ranges::sort(now.rooms);
    const auto *week = weekResource();
    now.weekActor = week == nullptr ? ActorId{} : week->actor;
    now.agendaRange = static_cast<int>(m_agenda->range());
    now.filter = m_agenda->model()->filter();
    return now;
}

const SavedView *Workspace::savedView(int key) const {
    const auto found = std::ranges::find(m_state.saved, key, &SavedView::key);
    return found == m_state.saved.end() ? nullptr : &*found;
}

void Workspace::connectSavedViews() {
    auto *list = m_left->savedViews();
    connect(list, &SavedViewList::showWanted, this, &Workspace::showSavedView);
    connect(list, &SavedViewList::menuWanted, this, &Workspace::savedViewMenu);
    connect(list, &SavedViewList::removeWanted, this, &Workspace::removeSavedView);
    connect(m_agenda, &overview::AgendaView::listChanged, this, &Workspace::listSavedViews);
}

void Workspace::keepSavedViews(std::vector<SavedView> views) {
    std::ranges::sort(views, {}, &SavedView::key);
    m_state.saved = std::move(views);
    listSavedViews();
    Q_EMIT savedViewsChanged();
    Q_EMIT keptChanged();
    Q_EMIT situationChanged();
}

void Workspace::listSavedViews() {
    // Whoever is not there on the day that is shown makes no difference.
    const auto now = viewNow();
    const auto known = [this](ActorId id) { return std::ranges::find(m_resources, id, &Resource::actor) != m_resources.end(); };
    std::optional<int> shown;
    for (SavedView saved : m_state.saved) {
        std::erase_if(saved.people, std::not_fn(known));
        std::erase_if(saved.rooms, std::not_fn(known));
        if (!saved.everybody && saved.people == now.people) {
            saved.everybody = now.everybody;
        }
        if (!shown && saved.showsAs(now)) {
            shown = saved.key;
        }
    }
    m_left->savedViews()->setViews(m_state.saved, shown);
    m_left->arrange();
}

void Workspace::showSavedView(int key) {
    const auto *found = savedView(key);
    if (found == nullptr) {
        return;
    }
    const SavedView saved = *found;
    m_state.hidden.clear();
    m_state.shownRooms = saved.rooms;
    for (const Resource &resource : m_resources) {
        if (!resource.isRoom && !saved.everybody && !holds(saved.people, resource.actor)) {
            m_state.hidden.push_back(resource.actor);
        }
    }
    m_state.weekActor = saved.weekActor;
    m_view->cancelGesture();
    if (saved.view == View::Agenda) {
        m_state.agendaRange = qBound(0, saved.agendaRange, static_cast<int>(overview::agendaRanges.size()) - 1);
        m_agenda->setDays(static_cast<overview::AgendaRange>(m_state.agendaRange), m_date, today());
        m_agenda->setFilter(saved.filter);
    }
    // Not by showView, which takes whose week it is from the day.
    m_state.view = saved.view;
    m_card->hide();
    arrangeCentre();
    refresh();
    setShownZoom(saved.zoom);
    if (isGridShown()) {
        m_view->showDay(m_date);
    }
    focusCentre();
    m_status->toast(tr("Showing %1", "name of a saved view").arg(saved.name), false);
}

void Workspace::askToSaveView() {
    auto *dialog = new SavedViewDialog(m_state.saved, std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveView(dialog->key(), dialog->name()); });
    dialog->open();
}

void Workspace::saveView(int key, const QString &name) {
    auto views = m_state.saved;
    std::erase_if(views, [key](const SavedView &each) { return each.key == key; });
    views.push_back(viewNow());
    views.back().key = key;
    views.back().name = name;
    keepSavedViews(std::move(views));
    m_status->toast(tr("%1 shows %2 from now on.", "key, name of a saved view").arg(keyOfSavedView(key), name), false);
}

void Workspace::changeSavedView(int key, int toKey, const QString &name) {
    auto views = m_state.saved;
    for (SavedView &view : views) {
        if (view.key == key) {
            view.key = toKey;
            view.name = name;
        } else if (view.key == toKey) {
            view.key = key;
        }
    }
    keepSavedViews(std::move(views));
}

void Workspace::removeSavedView(int key) {
    const auto *found = savedView(key);
    if (found == nullptr) {
        return;
    }
    const SavedView removed = *found;
    auto views = m_state.saved;
    std::erase(views, removed);
    keepSavedViews(std::move(views));
    m_status->toast(tr("The saved view %1 is gone.").arg(removed.name), false);
    m_status->offer(tr("Undo"), [this, removed] {
        if (savedView(removed.key) == nullptr) {
            auto restored = m_state.saved;
            restored.push_back(removed);
            keepSavedViews(std::move(restored));
        }
        m_status->clearToast();
    });
}

void Workspace::savedViewMenu(int key, const QPoint &globalPosition) {
    const auto *found = savedView(key);
    if (found == nullptr) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = found->name;
    menu->addAction(tr("Show"), this, [this, key] { showSavedView(key); });
    menu->addSeparator();
    menu->addAction(tr("Replace by what is shown"), this, [this, key, name] { saveView(key, name); });
    menu->addAction(tr("Name and key…"), this, [this, key] {
        auto *dialog = new SavedViewDialog(m_state.saved, key, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, key] { changeSavedView(key, dialog->key(), dialog->name()); });
        dialog->open();
    });
    menu->addAction(tr("Remove"), this, [this, key] { removeSavedView(key); });
    menu->popup(globalPosition);
}

} // namespace praxidesk::shell
