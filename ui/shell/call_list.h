#pragma once
// Visits that were moved, lost or displaced and whose patients have still to be told.

#include "core/store/store.h"
#include "ui/shell/panel_list.h"

namespace praxidesk::shell {

/// By time; with the phone number. Empty when nobody has to be called.
[[nodiscard]] std::vector<PanelRow> callsOf(const store::Store &store);

} // namespace praxidesk::shell
