#pragma once
// A clinic to read beside the one that is open: for reports and copies that a worker makes while people go on working.

#include "core/store/store.h"

namespace praxidesk::store {

/// The clinic as it stands at this moment, whatever is written to it meanwhile; without the lock, and every write to it is
/// refused. Belongs to the thread that opened it, and is to be let go of soon: as long as it lives, what is written
/// meanwhile stays in the file's log. ClinicMissing, ClinicNewer, ClinicDamaged as Store::open, but nothing is set aside.
[[nodiscard]] Result<std::unique_ptr<Store>> openToRead(const QString &path, Clock clock);

} // namespace praxidesk::store
