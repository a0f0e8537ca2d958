#pragma once
#include "core/store/store.h"

namespace praxidesk::booking {

/// What people call a visit's patient: the stored patient's name, else what the visit says of one who is not in this clinic,
/// else the reference. Empty where a visit names nobody.
[[nodiscard]] QString patientLabel(const store::Store &store, const Appointment &visit);

} // namespace praxidesk::booking
