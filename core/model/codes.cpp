#include "core/model/codes.h"

#include <array>
#include <utility>

namespace praxidesk {
namespace {

template <typename Enum, size_t size>
using Table = std::array<std::pair<Enum, QLatin1String>, size>;

template <typename Enum, size_t size>
QString codeIn(const Table<Enum, size> &table, Enum value) {
    for (const auto &[entry, word] : table) {
        if (entry == value) {
            return QString(word);
        }
    }
    return {};
}

template <typename Enum, size_t size>
std::optional<Enum> valueIn(const Table<Enum, size> &table, QStringView code) {
    for (const auto &[entry, word] : table) {
        if (code == word) {
            return entry;
        }
    }
    return std::nullopt;
}

using L1 = QLatin1String;

const Table<ResourceType, 11> resourceTypes{{
    {ResourceType::Schedule, L1("Schedule")},
    {ResourceType::Slot, L1("Slot")},
    {ResourceType::Appointment, L1("Appointment")},
    {ResourceType::AppointmentResponse, L1("AppointmentResponse")},
    {ResourceType::Patient, L1("Patient")},
    {ResourceType::Practitioner, L1("Practitioner")},
    {ResourceType::PractitionerRole, L1("PractitionerRole")},
    {ResourceType::Location, L1("Location")},
    {ResourceType::HealthcareService, L1("HealthcareService")},
    {ResourceType::Device, L1("Device")},
    {ResourceType::Organization, L1("Organization")},
}};

const Table<SlotStatus, 5> slotStatuses{{
    {SlotStatus::Busy, L1("busy")},
    {SlotStatus::Free, L1("free")},
    {SlotStatus::BusyUnavailable, L1("busy-unavailable")},
    {SlotStatus::BusyTentative, L1("busy-tentative")},
    {SlotStatus::EnteredInError, L1("entered-in-error")},
}};

const Table<AppointmentStatus, 10> appointmentStatuses{{
    {AppointmentStatus::Proposed, L1("proposed")},
    {AppointmentStatus::Pending, L1("pending")},
    {AppointmentStatus::Booked, L1("booked")},
    {AppointmentStatus::Arrived, L1("arrived")},
    {AppointmentStatus::Fulfilled, L1("fulfilled")},
    {AppointmentStatus::Cancelled, L1("cancelled")},
    {AppointmentStatus::NoShow, L1("noshow")},
    {AppointmentStatus::EnteredInError, L1("entered-in-error")},
    {AppointmentStatus::CheckedIn, L1("checked-in")},
    {AppointmentStatus::Waitlist, L1("waitlist")},
}};

const Table<ParticipationStatus, 7> participationStatuses{{
    {ParticipationStatus::Accepted, L1("accepted")},
    {ParticipationStatus::Declined, L1("declined")},
    {ParticipationStatus::Tentative, L1("tentative")},
    {ParticipationStatus::NeedsAction, L1("needs-action")},
    {ParticipationStatus::InProcess, L1("in-process")},
    {ParticipationStatus::Completed, L1("completed")},
    {ParticipationStatus::EnteredInError, L1("entered-in-error")},
}};

const Table<ParticipantRequired, 3> participantRequired{{
    {ParticipantRequired::Required, L1("required")},
    {ParticipantRequired::Optional, L1("optional")},
    {ParticipantRequired::InformationOnly, L1("information-only")},
}};

const Table<BlockKind, 4> blockKinds{{
    {BlockKind::Lunch, L1("lunch")},
    {BlockKind::Meeting, L1("meeting")},
    {BlockKind::Leave, L1("leave")},
    {BlockKind::Other, L1("other")},
}};

const Table<Promise, 5> promises{{
    {Promise::Local, L1("local")},
    {Promise::Queued, L1("queued")},
    {Promise::Confirmed, L1("confirmed")},
    {Promise::Refused, L1("refused")},
    {Promise::Conflict, L1("conflict")},
}};

} // namespace

QString toCode(ResourceType type) { return codeIn(resourceTypes, type); }
QString toCode(SlotStatus status) { return codeIn(slotStatuses, status); }
QString toCode(AppointmentStatus status) { return codeIn(appointmentStatuses, status); }
QString toCode(ParticipationStatus status) { return codeIn(participationStatuses, status); }
QString toCode(ParticipantRequired required) { return codeIn(participantRequired, required); }
QString toCode(BlockKind kind) { return codeIn(blockKinds, kind); }
QString toCode(Promise promise) { return codeIn(promises, promise); }

template <> std::optional<ResourceType> fromCode<ResourceType>(QStringView code) {
    return valueIn(resourceTypes, code).value_or(ResourceType::Other);
}
template <> std::optional<SlotStatus> fromCode<SlotStatus>(QStringView code) { return valueIn(slotStatuses, code); }
template <> std::optional<AppointmentStatus> fromCode<AppointmentStatus>(QStringView code) {
    return valueIn(appointmentStatuses, code);
}
template <> std::optional<ParticipationStatus> fromCode<ParticipationStatus>(QStringView code) {
    return valueIn(participationStatuses, code);
}
template <> std::optional<ParticipantRequired> fromCode<ParticipantRequired>(QStringView code) {
    return valueIn(participantRequired, code);
}
template <> std::optional<BlockKind> fromCode<BlockKind>(QStringView code) { return valueIn(blockKinds, code); }
template <> std::optional<Promise> fromCode<Promise>(QStringView code) { return valueIn(promises, code); }

bool occupies(AppointmentStatus status) {
    switch (status) {
    case AppointmentStatus::Proposed:
    case AppointmentStatus::Pending:
    case AppointmentStatus::Booked:
    case AppointmentStatus::Arrived:
    case AppointmentStatus::CheckedIn:
    case AppointmentStatus::Fulfilled:
        return true;
    case AppointmentStatus::Cancelled:
    case AppointmentStatus::NoShow:
    case AppointmentStatus::EnteredInError:
    case AppointmentStatus::Waitlist:
        return false;
    }
    Q_UNREACHABLE();
}

bool isActor(ResourceType type) {
    switch (type) {
    case ResourceType::Practitioner:
    case ResourceType::PractitionerRole:
    case ResourceType::Location:
    case ResourceType::HealthcareService:
    case ResourceType::Device:
        return true;
    default:
        return false;
    }
}

bool mayFollow(AppointmentStatus from, AppointmentStatus to) {
    using S = AppointmentStatus;
    if (to == S::EnteredInError) {
        return from != S::EnteredInError;
    }
    switch (from) {
    case S::Proposed: return to == S::Pending || to == S::Booked || to == S::Cancelled || to == S::Waitlist;
    case S::Pending: return to == S::Booked || to == S::Cancelled || to == S::Arrived || to == S::NoShow || to == S::Waitlist;
    case S::Booked: return to == S::Arrived || to == S::CheckedIn || to == S::Fulfilled || to == S::NoShow || to == S::Cancelled;
    case S::Arrived: return to == S::CheckedIn || to == S::Fulfilled || to == S::Booked || to == S::Cancelled || to == S::NoShow;
    case S::CheckedIn: return to == S::Fulfilled || to == S::Arrived || to == S::Cancelled;
    case S::Fulfilled: return to == S::CheckedIn || to == S::Arrived || to == S::Booked;
    case S::NoShow: return to == S::Booked || to == S::Arrived || to == S::Cancelled;
    case S::Waitlist: return to == S::Proposed || to == S::Pending || to == S::Booked || to == S::Cancelled;
    case S::Cancelled:
    case S::EnteredInError: return false;
    }
    Q_UNREACHABLE();
}

} // namespace praxidesk
