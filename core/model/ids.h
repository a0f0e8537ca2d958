#pragma once
// Strong ids. Each is the immutable local key of one resource of the clinic file; ids of servers and imported files
// map to it and never leave the store (OCCUPANCY.md, Identity).

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace praxidesk {

template <typename Tag>
struct Id {
    qint64 value = 0; ///< 0: none

    [[nodiscard]] constexpr explicit operator bool() const { return value != 0; }
    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ResourceKey = Id<struct ResourceTag>;       ///< any resource
using PatientId = Id<struct PatientTag>;
using ActorId = Id<struct ActorTag>;              ///< practitioner, role, location, device, healthcare service
using ScheduleId = Id<struct ScheduleTag>;
using SlotId = Id<struct SlotTag>;
using AppointmentId = Id<struct AppointmentTag>;
using ResponseId = Id<struct ResponseTag>;
using ChangeId = Id<struct ChangeTag>;            ///< one undoable change of the clinic

/// A typed id names a resource: widening is always right, narrowing is the caller's claim.
template <typename Tag>
[[nodiscard]] constexpr ResourceKey resourceKey(Id<Tag> id) { return ResourceKey{id.value}; }
template <typename TypedId>
[[nodiscard]] constexpr TypedId narrow(ResourceKey key) { return TypedId{key.value}; }

} // namespace praxidesk
