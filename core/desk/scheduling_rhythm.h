#pragma once
// Which SchedulingParameters hold for a schedule and a service, and what follows from them.

#include "core/store/store.h"
#include "core/availability/availability.h"

namespace praxidesk::desk {

struct ParameterDefaults;

/// The clinic's own; what nobody else says.
[[nodiscard]] SchedulingParameters clinicParameters(const store::Store &store);

/// `service`: reference, code or label; empty: any. Field by field: the schedule's for the service, the schedule's for
/// any, the service's own, the clinic's.
[[nodiscard]] SchedulingParameters parametersFor(const store::Store &store, const Schedule &schedule, const QString &service);

/// The schedule's or the service's parameters bring an alignment (60 minutes when they name none). Without any, and
/// where the clinic's own do not speak of it, starts lie on the grid of the hours. `instead`: of the defaults that are kept.
[[nodiscard]] availability::Rhythm rhythmOf(const store::Store &store, const Schedule &schedule, const WeeklyHours &hours, const QString &service,
                                            const ParameterDefaults *instead = nullptr);

/// Every name that the service goes by here, the one given first; empty for none.
[[nodiscard]] QStringList serviceNames(const store::Store &store, const Schedule &schedule, const QString &service);

/// Weekly hours and the zone of their wall clock.
struct ZonedHours {
    WeeklyHours hours;
    Zone zone;
};
/// `hours` as staff set them in the clinic's zone; the schedule's parameters for the very service come before them, and
/// those that are inherited stand in where there are no rules. The exceptions hold in any case.
[[nodiscard]] ZonedHours hoursFor(const store::Store &store, const Schedule &schedule, const WeeklyHours &hours, const QString &service,
                                  const ParameterDefaults *instead = nullptr);

} // namespace praxidesk::desk
