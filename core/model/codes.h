#pragma once
// FHIR R4's closed sets of codes. Each enum has `toCode` (the FHIR word) and `fromCode<T>`.

#include <QString>
#include <QStringView>

#include <optional>

namespace praxidesk {

/// Resource types that Praxidesk understands; any other type is kept untouched as Other.
enum class ResourceType {
    Other, Schedule, Slot, Appointment, AppointmentResponse, Patient, Practitioner, PractitionerRole, Location,
    HealthcareService, Device, Organization,
};
/// hl7.org/fhir/R4/valueset-slotstatus.html
enum class SlotStatus { Busy, Free, BusyUnavailable, BusyTentative, EnteredInError };
/// hl7.org/fhir/R4/valueset-appointmentstatus.html
enum class AppointmentStatus {
    Proposed, Pending, Booked, Arrived, Fulfilled, Cancelled, NoShow, EnteredInError, CheckedIn, Waitlist,
};
/// hl7.org/fhir/R4/valueset-participationstatus.html (also the values of AppointmentResponse.participantStatus that it shares)
enum class ParticipationStatus { Accepted, Declined, Tentative, NeedsAction, InProcess, Completed, EnteredInError };
/// hl7.org/fhir/R4/valueset-participantrequired.html
enum class ParticipantRequired { Required, Optional, InformationOnly };
/// Kinds of block; ours, kept in the extension `urn:praxidesk:block-kind` of the block's Slot.
enum class BlockKind { Lunch, Meeting, Leave, Other };
/// How firm an appointment is.
enum class Promise { Local, Queued, Confirmed, Refused, Conflict };

[[nodiscard]] QString toCode(ResourceType type); ///< empty for Other
[[nodiscard]] QString toCode(SlotStatus status);
[[nodiscard]] QString toCode(AppointmentStatus status);
[[nodiscard]] QString toCode(ParticipationStatus status);
[[nodiscard]] QString toCode(ParticipantRequired required);
[[nodiscard]] QString toCode(BlockKind kind);
[[nodiscard]] QString toCode(Promise promise);

/// nullopt for an unknown word (for ResourceType: Other).
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromCode(QStringView code);
template <> std::optional<ResourceType> fromCode<ResourceType>(QStringView code);
template <> std::optional<SlotStatus> fromCode<SlotStatus>(QStringView code);
template <> std::optional<AppointmentStatus> fromCode<AppointmentStatus>(QStringView code);
template <> std::optional<ParticipationStatus> fromCode<ParticipationStatus>(QStringView code);
template <> std::optional<ParticipantRequired> fromCode<ParticipantRequired>(QStringView code);
template <> std::optional<BlockKind> fromCode<BlockKind>(QStringView code);
template <> std::optional<Promise> fromCode<Promise>(QStringView code);

/// OCCUPANCY.md: an appointment in one of these statuses occupies its actors.
[[nodiscard]] bool occupies(AppointmentStatus status);
/// Whether a type can be an actor whose time is guarded (patients are not).
[[nodiscard]] bool isActor(ResourceType type);
/// The status table of DESIGN.md: which status may follow which by hand.
[[nodiscard]] bool mayFollow(AppointmentStatus from, AppointmentStatus to);

} // namespace praxidesk
