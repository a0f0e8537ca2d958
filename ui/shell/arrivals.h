#pragma once
// Today's visits by how far they have come, with waiting minutes.

#include "core/store/store.h"
#include "ui/shell/panel_list.h"

namespace praxidesk::shell {

struct Arrivals {
    std::vector<PanelRow> rows;                     ///< waiting, not here yet, in room, done
    int waiting = 0;
};
/// `showDone`: the done ones are listed, not only counted.
[[nodiscard]] Arrivals arrivalsOf(const store::Store &store, QDate day, Instant now, bool showDone);

/// What a click makes of a visit: arrived, in room, done; nullopt where nothing follows.
[[nodiscard]] std::optional<AppointmentStatus> nextStep(AppointmentStatus status);
/// What being dragged into a section makes of it.
[[nodiscard]] AppointmentStatus statusOfSection(int section);

} // namespace praxidesk::shell
