#pragma once
// The use cases of supply: when a schedule's actors work, the Slots made from that, and how visits are laid into it.
// Each change is one transaction, journalled and undoable, like those of the desk.

#include "core/desk/desk.h"

#include <map>

namespace praxidesk::desk {

/// A day that is closed for everybody, as a calendar of public holidays says.
struct Holiday {
    QDate date;
    QString name;
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

struct GenerateRequest {
    ScheduleId schedule;
    QDate first;                                    ///< both inclusive; cut to the planning horizon
    QDate last;
    std::optional<Minutes> length = {};             ///< none: the weekly hours' grid
    bool byItself = false;                          ///< nobody asked: no step of undo, and nobody is told
};
/// What making Slots from weekly hours changes. Only Slots that were made so and are still free ever go.
struct Generation {
    std::vector<Interval> added;
    std::vector<SlotId> made;                       ///< for each interval of `added`, once it is done
    std::vector<SlotId> removed;                    ///< free generated Slots that the hours no longer have
    int unchanged = 0;                              ///< generated Slots that are as they should be
    int kept = 0;                                   ///< booked, blocked, held or hand-made Slots in the way: left alone
};

/// Everything of a Schedule that staff edit. Actors, once booked, may still be changed: bookings keep theirs.
struct ScheduleDetails {
    std::vector<Reference> actors;
    std::vector<Concept> serviceCategory, serviceType, specialty;
    std::optional<Instant> horizonStart, horizonEnd;
    QString comment;
    std::vector<SchedulingParameters> parameters;
};

/// What schedules inherit, while it is edited: taken instead of what is kept.
struct ParameterDefaults {
    SchedulingParameters clinic;
    std::map<ActorId, std::vector<SchedulingParameters>> services; ///< those that are edited
};

class SupplyDesk {
public:
    explicit SupplyDesk(Desk &desk) : m_desk(desk) {}

    [[nodiscard]] WeeklyHours hours(ScheduleId schedule) const; ///< empty without any
    [[nodiscard]] Result<void> setHours(ScheduleId schedule, const WeeklyHours &hours);
    /// Other rules and grid, the same exceptions. With `from` or `to` the rules hold in those days only (both inclusive),
    /// where they replace what was; older rules keep the days before and after. InvalidArgument where a recurrence would
    /// have to go on after them: where it counts from cannot be moved.
    [[nodiscard]] Result<void> setRules(ScheduleId schedule, std::vector<WeeklyRule> rules, Minutes grid, std::optional<QDate> from = {},
                                        std::optional<QDate> to = {});
    /// Every existing day from `first` to `last` (inclusive) of each schedule has `exception` instead of its rules;
    /// nullopt: its rules again. InvalidArgument beyond 3 years.
    [[nodiscard]] Result<void> setExceptions(const std::vector<ScheduleId> &schedules, QDate first, QDate last,
                                             const std::optional<DayException> &exception);
    /// One undoable step. Days that already have an exception keep it.
    [[nodiscard]] Result<void> closeHolidays(const std::vector<ScheduleId> &schedules, const std::vector<Holiday> &holidays);
    /// Rules, grid and, when asked, exceptions of another schedule.
    [[nodiscard]] Result<void> copyHours(ScheduleId from, ScheduleId to, bool withExceptions);

    [[nodiscard]] Result<Generation> planSlots(const GenerateRequest &request) const;
    /// Idempotent: a second time changes nothing.
    [[nodiscard]] Result<Generation> generateSlots(const GenerateRequest &request);

    [[nodiscard]] Result<ScheduleDetails> details(ScheduleId schedule) const;
    [[nodiscard]] Result<void> setDetails(ScheduleId schedule, const ScheduleDetails &details);
    /// New schedule with details and hours in one step.
    [[nodiscard]] Result<ScheduleId> create(const ScheduleDetails &details, const WeeklyHours &hours = {});

    /// A practitioner, room, device or service that the clinic did not know yet. InvalidArgument for other types, or without a name.
    [[nodiscard]] Result<ActorId> addActor(ResourceType type, const QString &name);

    /// On a HealthcareService. Schedules inherit field by field: own for the service, own for any, the service's, the clinic's.
    [[nodiscard]] Result<void> setServiceParameters(ActorId service, const std::vector<SchedulingParameters> &parameters);
    [[nodiscard]] SchedulingParameters clinicParameters() const;
    [[nodiscard]] Result<void> setClinicParameters(const SchedulingParameters &parameters);
    /// `service`: reference, code or label; empty: any.
    [[nodiscard]] availability::Rhythm rhythm(ScheduleId schedule, const QString &service = {}) const;
    /// The starts that a day would have with these hours and parameters, without writing anything; ascending.
    [[nodiscard]] std::vector<Instant> previewStarts(ScheduleId schedule, const WeeklyHours &hours,
                                                     const std::vector<SchedulingParameters> &parameters, QDate date) const;
    /// The same of a schedule as it is kept, with other defaults. `service`: empty for any.
    [[nodiscard]] std::vector<Instant> previewStarts(ScheduleId schedule, const QString &service, const ParameterDefaults &defaults, QDate date) const;

private:
    Desk &m_desk;
};

} // namespace praxidesk::desk
