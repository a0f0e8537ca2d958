// How saved views are kept, and when two of them show the same.
#include "ui/shell/view_state.h"

#include <QSettings>

#include <algorithm>

namespace praxidesk::shell {
namespace {

const QString listName = QStringLiteral("savedViews");

QStringList toText(const std::vector<ActorId> &ids) {
    QStringList all;
    std::ranges::transform(ids, std::back_inserter(all), [](ActorId id) { return QString::number(id.value); });
    return all;
}

std::vector<ActorId> toIds(const QStringList &texts) {
    std::vector<ActorId> ids;
    for (const QString &text : texts) {
        if (const auto value = text.toLongLong(); value > 0) {
            ids.push_back(ActorId{value});
        }
    }
    return ids;
}

} // namespace

bool SavedView::showsAs(const SavedView &other) const {
    SavedView same = other;
    same.key = key;
    same.name = name;
    if (everybody) {
        same.people = people;
    }
    if (view == View::Week) {
        same.everybody = everybody;
        same.people = people;
        same.rooms = rooms;
    } else {
        same.weekActor = weekActor;
    }
    if (view != View::Agenda) {
        same.agendaRange = agendaRange;
        same.filter = filter;
    }
    return *this == same;
}

std::vector<SavedView> loadSavedViews(QSettings &settings) {
    std::vector<SavedView> views;
    const int count = settings.beginReadArray(listName);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        SavedView view;
        view.key = settings.value(QStringLiteral("key"), -1).toInt();
        view.name = settings.value(QStringLiteral("name")).toString();
        view.view = viewOf(settings.value(QStringLiteral("view")).toString()).value_or(View::Day);
        view.zoom = settings.value(QStringLiteral("zoom"), view.zoom).toInt();
        if (!view.isGrid() && view.zoom < overview::zoom::steps.front()) {
            view.zoom = overview::zoom::usual; // it was saved when only the grid had a zoom
        }
        view.everybody = settings.value(QStringLiteral("everybody"), true).toBool();
        view.people = toIds(settings.value(QStringLiteral("people")).toStringList());
        view.rooms = toIds(settings.value(QStringLiteral("rooms")).toStringList());
        view.weekActor = ActorId{settings.value(QStringLiteral("weekActor")).toLongLong()};
        view.agendaRange = settings.value(QStringLiteral("agendaRange"), view.agendaRange).toInt();
        view.filter.text = settings.value(QStringLiteral("text")).toString();
        view.filter.who = ActorId{settings.value(QStringLiteral("who")).toLongLong()};
        view.filter.visit = settings.value(QStringLiteral("visit")).toString();
        view.filter.state = static_cast<overview::AgendaFilter::State>(qBound(0, settings.value(QStringLiteral("state")).toInt(), static_cast<int>(overview::agendaStates.size()) - 1));
        view.filter.unconfirmed = settings.value(QStringLiteral("unconfirmed")).toBool();
        const bool isTaken = std::ranges::find(views, view.key, &SavedView::key) != views.end();
        if (!view.name.isEmpty() && view.key >= 0 && view.key < savedViewKeys && !isTaken) {
            views.push_back(std::move(view));
        }
    }
    settings.endArray();
    std::ranges::sort(views, {}, &SavedView::key);
    return views;
}

void storeSavedViews(QSettings &settings, const std::vector<SavedView> &views) {
    settings.remove(listName);
    settings.beginWriteArray(listName, static_cast<int>(views.size()));
    for (size_t at = 0; at < views.size(); ++at) {
        settings.setArrayIndex(static_cast<int>(at));
        const SavedView &view = views[at];
        settings.setValue(QStringLiteral("key"), view.key);
        settings.setValue(QStringLiteral("name"), view.name);
        settings.setValue(QStringLiteral("view"), wordOf(view.view));
        settings.setValue(QStringLiteral("zoom"), view.zoom);
        settings.setValue(QStringLiteral("everybody"), view.everybody);
        settings.setValue(QStringLiteral("people"), toText(view.people));
        settings.setValue(QStringLiteral("rooms"), toText(view.rooms));
        settings.setValue(QStringLiteral("weekActor"), view.weekActor.value);
        settings.setValue(QStringLiteral("agendaRange"), view.agendaRange);
        settings.setValue(QStringLiteral("text"), view.filter.text);
        settings.setValue(QStringLiteral("who"), view.filter.who.value);
        settings.setValue(QStringLiteral("visit"), view.filter.visit);
        settings.setValue(QStringLiteral("state"), static_cast<int>(view.filter.state));
        settings.setValue(QStringLiteral("unconfirmed"), view.filter.unconfirmed);
    }
    settings.endArray();
}

} // namespace praxidesk::shell
