#pragma once
// Visits that are put aside while one looks for another time. They keep their time until they are put down elsewhere.

#include "core/store/store.h"
#include "ui/shell/panel_list.h"
#include "ui/shell/view_state.h"

namespace praxidesk::shell {

/// Where a visit stands: when, and with whom. Another place means that it was moved since.
[[nodiscard]] QString placeOf(const Appointment &appointment);
/// Those that are still where they were when they were put aside, and still take place.
[[nodiscard]] std::vector<Pinned> stillPinned(const store::Store &store, const std::vector<Pinned> &pinned);
/// In the order in which they were put aside. Empty when there are none.
[[nodiscard]] std::vector<PanelRow> pinnedRows(const store::Store &store, const std::vector<Pinned> &pinned);

} // namespace praxidesk::shell
