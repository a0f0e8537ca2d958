#pragma once
// What the window's command line says (LOOK.md). Wrong usage is a sentence, never a crash.

#include "core/model/result.h"
#include "core/time/zone.h"
#include "ui/shell/view_state.h"

#include <QDate>
#include <QSize>

#include <optional>

namespace praxidesk::window {

struct Options {
    QString clinic;
    bool demo = false;
    std::optional<Instant> now;                     ///< in the computer's zone, where `nowText` names none
    QString nowText;
    std::optional<shell::View> view;
    QDate date;                                     ///< invalid: today
    QString picture;
    std::optional<QSize> size;
    std::optional<shell::Theme> theme;
    bool rightToLeft = false;
    QString page;                                   ///< of the right panel, for pictures
    QStringList visits;                             ///< references
    QString command;                                ///< its id, see Command
    QString settings;                               ///< a file; empty: those of this person, and for a picture none
    bool helpWanted = false;
    bool versionWanted = false;
};

/// InvalidArgument names the option that is wrong and what it should look like.
[[nodiscard]] Result<Options> readOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();
/// praxidesk(1), from the same definitions as the help.
[[nodiscard]] QString manPage();

/// The exit status that praxictl would have (CLI.md).
[[nodiscard]] int exitStatus(ErrorCode code);

} // namespace praxidesk::window
