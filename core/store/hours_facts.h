#pragma once
// The file's format of weekly hours and of a waitlist's wish within the local facts. Positions and keys are never reused.

#include "core/model/resources.h"

#include <QCborArray>
#include <QCborMap>

namespace praxidesk::store {

[[nodiscard]] QCborMap encodeHours(const WeeklyHours &hours);
[[nodiscard]] WeeklyHours decodeHours(const QCborMap &map);
[[nodiscard]] QCborArray encodeWish(const WaitlistWish &wish);
[[nodiscard]] WaitlistWish decodeWish(const QCborArray &array);

} // namespace praxidesk::store
