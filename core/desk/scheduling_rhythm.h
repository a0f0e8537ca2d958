#pragma once
// Which SchedulingParameters hold for a schedule and a service, and what follows from them.

#include "core/store/store.h"
#include "core/availability/availability.h"

namespace praxidesk::desk {

struct ParameterDefaults;

/// The healthcare services of a clinic: read when a name is asked for first, and once for however many schedules.
class Services {
public:
    struct Service {
        ResourceKey key;
        QString reference;
        QString name;
        std::vector<Concept> types;
        std::vector<SchedulingParameters> parameters;
    };
    /// `instead`: of the defaults that are kept.
    explicit Services(const store::Store &store, const ParameterDefaults *instead = nullptr) : m_store(&store), m_instead(instead) {}
    /// Those that go by `name`: reference, name, code or label.
    [[nodiscard]] std::vector<const Service *> called(const QString &name);
    [[nodiscard]] const ParameterDefaults *instead() const { return m_instead; }

private:
    const store::Store *m_store;
    const ParameterDefaults *m_instead;
    std::optional<std::vector<Service>> m_services;
};

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

/// All that a service decides, found out in one go.
struct ServiceLayout {
    availability::Rhythm rhythm;
    ZonedHours hours;
    QStringList names;
};
[[nodiscard]] ServiceLayout layoutFor(const store::Store &store, const Schedule &schedule, const WeeklyHours &hours, const QString &service, Services &services);

/// The bytes that `clinicParameters` come from: they tell whether these have changed.
[[nodiscard]] QString clinicParametersText(const store::Store &store);

} // namespace praxidesk::desk
