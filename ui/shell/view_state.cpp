#include "ui/shell/view_state.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace praxidesk::shell {
namespace {

QString clinicGroup(const QString &file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    return QStringLiteral("clinic-") + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

QStringList toText(const std::vector<ActorId> &ids) {
    QStringList all;
    for (const auto id : ids) {
        all << QString::number(id.value);
    }
    return all;
}

std::vector<ActorId> toIds(const QStringList &all) {
    std::vector<ActorId> ids;
    for (const auto &text : all) {
        if (const auto value = text.toLongLong(); value > 0) {
            ids.push_back(ActorId{value});
        }
    }
    return ids;
}

constexpr std::array views{View::Day, View::Week, View::Month, View::Agenda, View::Team};

} // namespace

QString wordOf(View view) {
    switch (view) {
    case View::Day: break;
    case View::Week: return QStringLiteral("week");
    case View::Month: return QStringLiteral("month");
    case View::Agenda: return QStringLiteral("agenda");
    case View::Team: return QStringLiteral("team");
    }
    return QStringLiteral("day");
}

std::optional<View> viewOf(const QString &word) {
    const auto found = std::ranges::find(views, word, wordOf);
    return found == views.end() ? std::nullopt : std::optional(*found);
}

ViewState loadState(QSettings &settings, const QString &clinicFile) {
    ViewState state;
    settings.beginGroup(QStringLiteral("window"));
    state.view = viewOf(settings.value(QStringLiteral("view")).toString()).value_or(View::Day);
    state.zoom = qBound(4, settings.value(QStringLiteral("zoom"), state.zoom).toInt(), 16);
    state.monthZoom = overview::zoom::bounded(settings.value(QStringLiteral("monthZoom"), state.monthZoom).toInt());
    state.agendaZoom = overview::zoom::bounded(settings.value(QStringLiteral("agendaZoom"), state.agendaZoom).toInt());
    const QString theme = settings.value(QStringLiteral("theme")).toString();
    state.theme = theme == QStringLiteral("light") ? Theme::Light : theme == QStringLiteral("dark") ? Theme::Dark : Theme::System;
    state.leftPanel = settings.value(QStringLiteral("leftPanel"), true).toBool();
    state.leftPanelPinned = settings.value(QStringLiteral("leftPanelPinned"), false).toBool();
    state.rightPanel = settings.value(QStringLiteral("rightPanel"), false).toBool();
    state.rightPage = settings.value(QStringLiteral("rightPage")).toString();
    state.geometry = settings.value(QStringLiteral("geometry")).toByteArray();
    state.agendaRange = settings.value(QStringLiteral("agendaRange"), state.agendaRange).toInt();
    state.agendaColumns = settings.value(QStringLiteral("agendaColumns")).toByteArray();
    settings.endGroup();
    settings.beginGroup(clinicGroup(clinicFile));
    state.hidden = toIds(settings.value(QStringLiteral("hidden")).toStringList());
    state.shownRooms = toIds(settings.value(QStringLiteral("rooms")).toStringList());
    state.weekActor = ActorId{settings.value(QStringLiteral("weekActor")).toLongLong()};
    state.saved = loadSavedViews(settings);
    for (const QString &text : settings.value(QStringLiteral("pinboard")).toStringList()) {
        if (const auto id = text.section(u':', 0, 0).toLongLong(); id > 0) {
            state.pinned.push_back({AppointmentId{id}, text.section(u':', 1)});
        }
    }
    settings.endGroup();
    return state;
}

void saveState(QSettings &settings, const QString &clinicFile, const ViewState &state) {
    settings.beginGroup(QStringLiteral("window"));
    settings.setValue(QStringLiteral("view"), wordOf(state.view));
    settings.setValue(QStringLiteral("zoom"), state.zoom);
    settings.setValue(QStringLiteral("monthZoom"), state.monthZoom);
    settings.setValue(QStringLiteral("agendaZoom"), state.agendaZoom);
    settings.setValue(QStringLiteral("theme"), state.theme == Theme::Light  ? QStringLiteral("light")
                                               : state.theme == Theme::Dark ? QStringLiteral("dark")
                                                                            : QStringLiteral("system"));
    settings.setValue(QStringLiteral("leftPanel"), state.leftPanel);
    settings.setValue(QStringLiteral("leftPanelPinned"), state.leftPanelPinned);
    settings.setValue(QStringLiteral("rightPanel"), state.rightPanel);
    settings.setValue(QStringLiteral("rightPage"), state.rightPage);
    settings.setValue(QStringLiteral("geometry"), state.geometry);
    settings.setValue(QStringLiteral("agendaRange"), state.agendaRange);
    settings.setValue(QStringLiteral("agendaColumns"), state.agendaColumns);
    settings.endGroup();
    if (clinicFile.isEmpty()) {
        return;
    }
    settings.beginGroup(clinicGroup(clinicFile));
    settings.setValue(QStringLiteral("hidden"), toText(state.hidden));
    settings.setValue(QStringLiteral("rooms"), toText(state.shownRooms));
    settings.setValue(QStringLiteral("weekActor"), state.weekActor.value);
    storeSavedViews(settings, state.saved);
    QStringList pinned;
    for (const Pinned &each : state.pinned) {
        pinned << QStringLiteral("%1:%2").arg(each.appointment.value).arg(each.place);
    }
    settings.setValue(QStringLiteral("pinboard"), pinned);
    settings.endGroup();
}

} // namespace praxidesk::shell
