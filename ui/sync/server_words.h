#pragma once
#include "core/sync/connection.h"

namespace praxidesk::sync_ui {

/// What a tested server can do and what stays here, as rich text.
[[nodiscard]] QString checkText(const sync::ServerCheck &check);

} // namespace praxidesk::sync_ui
