#pragma once
#include "core/store/database.h"
#include "core/store/store.h"

namespace praxidesk::store {

/// Contract of Store::searchPatients. Whole words come first, then beginnings, then parts of words.
[[nodiscard]] std::vector<PatientHit> searchPatients(Database &database, const QString &text, int limit, Instant now, int thisYear);

} // namespace praxidesk::store
