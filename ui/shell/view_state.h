#pragma once
// What the window remembers from one day to the next. Sizes and panels belong to the person, columns to the clinic.

#include "core/model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

class QSettings;

namespace praxidesk::shell {

enum class View { Day, Week, Month, Agenda };
enum class Theme { System, Light, Dark };

struct ViewState {
    View view = View::Day;
    int zoom = 8;                                   ///< pixels for five minutes
    Theme theme = Theme::System;
    bool leftPanel = true;
    bool leftPanelPinned = false;
    bool rightPanel = false;
    QString rightPage;
    QByteArray geometry;
    int agendaRange = 1;                            ///< overview::AgendaRange
    QByteArray agendaColumns;
    // of the clinic
    std::vector<ActorId> hidden;                    ///< columns switched off; new people show up by themselves
    std::vector<ActorId> shownRooms;
    ActorId weekActor;
    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// "day", as in settings and on the command line; nullopt for a word that is none of them.
[[nodiscard]] QString wordOf(View view);
[[nodiscard]] std::optional<View> viewOf(const QString &word);

[[nodiscard]] ViewState loadState(QSettings &settings, const QString &clinicFile);
void saveState(QSettings &settings, const QString &clinicFile, const ViewState &state);

} // namespace praxidesk::shell
