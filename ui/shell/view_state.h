#pragma once
// What the window remembers from one day to the next. Sizes and panels belong to the person, columns to the clinic.

#include "core/model/ids.h"
#include "ui/overview/agenda_row.h"
#include "ui/overview/text_zoom.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

class QSettings;

namespace praxidesk::shell {

enum class View { Day, Week, Month, Agenda, Team };
/// Days beside each other: of one schedule, or of several side by side.
[[nodiscard]] constexpr bool isWeek(View view) { return view == View::Week || view == View::Team; }
enum class Theme { System, Light, Dark };

/// What a key shows again: the view and its zoom, who is shown, and what the agenda is narrowed to. Never the day.
struct SavedView {
    int key = 0;                                    ///< 0: F2 … 7: F9
    QString name;
    View view = View::Day;
    int zoom = 8;                                   ///< of the grid, pixels for five minutes; of the month and the agenda, per cent
    bool everybody = true;                          ///< nobody was switched off: who comes later is shown, too
    std::vector<ActorId> people;                    ///< shown; counts when not everybody is
    std::vector<ActorId> rooms;
    ActorId weekActor;
    int agendaRange = 1;                            ///< overview::AgendaRange
    overview::AgendaFilter filter = {};
    /// Its view is a grid of hours, whose zoom is another than that of text.
    [[nodiscard]] bool isGrid() const { return view == View::Day || isWeek(view); }
    /// Whether both show the same, whatever they are called; what their view does not use is passed over.
    [[nodiscard]] bool showsAs(const SavedView &other) const;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};
inline constexpr int savedViewKeys = 8;

/// A visit that was put aside, and where it stood then.
struct Pinned {
    AppointmentId appointment;
    QString place;
    friend bool operator==(const Pinned &, const Pinned &) = default;
};

struct ViewState {
    View view = View::Day;
    int zoom = 8;                                   ///< pixels for five minutes
    int monthZoom = overview::zoom::usual;          ///< text, per cent
    int agendaZoom = overview::zoom::usual;
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
    std::vector<SavedView> saved;                   ///< by key
    std::vector<Pinned> pinned;                     ///< in the order in which they were put aside
    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// "day", as in settings and on the command line; nullopt for a word that is none of them.
[[nodiscard]] QString wordOf(View view);
[[nodiscard]] std::optional<View> viewOf(const QString &word);

[[nodiscard]] std::vector<SavedView> loadSavedViews(QSettings &settings);
void storeSavedViews(QSettings &settings, const std::vector<SavedView> &views);

[[nodiscard]] ViewState loadState(QSettings &settings, const QString &clinicFile);
void saveState(QSettings &settings, const QString &clinicFile, const ViewState &state);

} // namespace praxidesk::shell
