#pragma once
// Whether a clinic file is what it should be. Reads only.

#include "core/store/database.h"

namespace praxidesk::store {

/// The file's own structure: integrity_check and foreign keys. Holds for files of any version.
[[nodiscard]] QStringList fileProblems(Database &database);
/// What the program keeps true: projections equal to the bytes, no unexcused overlap, every patient found by the search,
/// the audit chain. Holds for files of the current version.
[[nodiscard]] QStringList clinicProblems(Database &database);

} // namespace praxidesk::store
