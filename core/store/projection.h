#pragma once
// What the index tables say about one resource: a pure function of its value, its local facts and whether an open
// conflict excuses its overlap. Comparable, so that `check` can hold the tables against the bytes.

#include "core/fhir/resource_io.h"
#include "core/model/resources.h"

#include <variant>

namespace praxidesk::store {

enum class ConceptKind { ServiceCategory = 0, ServiceType = 1, Specialty = 2 };
struct ConceptWord {
    ConceptKind kind = ConceptKind::ServiceCategory;
    QString word;                                   ///< folded
    friend bool operator==(const ConceptWord &, const ConceptWord &) = default;
    friend bool operator<(const ConceptWord &a, const ConceptWord &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.word < b.word;
    }
};
/// Case does not matter in codes and labels.
[[nodiscard]] QString foldedConcept(const QString &text);

struct ScheduleProjection {
    bool active = true;
    std::vector<qint64> actors;                     ///< keys, in order
    std::vector<ConceptWord> concepts;              ///< sorted
    friend bool operator==(const ScheduleProjection &, const ScheduleProjection &) = default;
};

struct SlotProjection {
    qint64 schedule = 0;
    Interval interval;
    SlotStatus status = SlotStatus::Free;
    bool overbooked = false;
    bool serviceSpecific = false;
    std::optional<int> blockKind;
    QString comment;
    ResourceKey takenBy;
    QString blockGroup;
    QString blockRule;
    bool generated = false;
    QString holdOwner;
    QString holdFor;
    std::optional<Instant> holdExpires;
    ResourceKey heldBy;
    std::vector<ConceptWord> concepts;
    friend bool operator==(const SlotProjection &, const SlotProjection &) = default;
};

enum class OccupancyState { TakesNoTime = 0, Guarded = 1, Excused = 2 };
struct ActorOccupancy {
    qint64 actor = 0;
    OccupancyState state = OccupancyState::Guarded;
    friend auto operator<=>(const ActorOccupancy &, const ActorOccupancy &) = default;
};
struct AppointmentProjection {
    std::optional<Interval> interval;
    AppointmentStatus status = AppointmentStatus::Booked;
    qint64 patient = 0;
    QString visit;
    QString comment;
    QString overbookReason;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> inRoomAt;
    bool onCallList = false;
    QString series;
    int occurrence = 0;
    std::vector<qint64> actors;                     ///< in order
    std::vector<qint64> slotKeys;
    std::vector<ActorOccupancy> occupancy;          ///< sorted, each actor once; only with an interval
    friend bool operator==(const AppointmentProjection &, const AppointmentProjection &) = default;
};

struct ResponseProjection {
    qint64 appointment = 0;
    friend bool operator==(const ResponseProjection &, const ResponseProjection &) = default;
};

struct PatientProjection {
    QString name;
    QString birthDate;                              ///< ISO, only when it is a whole date
    QString phone;
    QString number;
    QString words;
    friend bool operator==(const PatientProjection &, const PatientProjection &) = default;
};

using Projection = std::variant<std::monostate, ScheduleProjection, SlotProjection, AppointmentProjection,
                                ResponseProjection, PatientProjection>;

/// `value` has the keys of its references.
[[nodiscard]] Projection project(const fhir::Value &value, const LocalFacts &local, bool excused);
/// The time range that looks different when this is there.
[[nodiscard]] std::optional<Interval> touchedBy(const Projection &projection);
/// Whose time that is: a Slot's schedule, the actors of an appointment.
[[nodiscard]] std::vector<ResourceKey> ownersOf(const Projection &projection);
/// What a list calls this resource; empty where nothing names it.
[[nodiscard]] QString displayOf(const fhir::Value &value);
/// Applies `visitor` to every reference in the value.
void forEachReference(fhir::Value &value, const std::function<void(Reference &)> &visitor);

} // namespace praxidesk::store
