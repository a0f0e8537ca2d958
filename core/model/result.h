#pragma once
// Failure is a value: what went wrong, in words for people and in a code for programs.

#include "core/time/instant.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace praxidesk {

/// Each has a word that never changes (`code()`), and belongs to one exit status of praxictl (CLI.md).
enum class ErrorCode {
    // a scheduling rule says no
    SlotTaken, OutsideHours, Blocked, Held, ScheduleInactive, OutsideHorizon, OffGrid, PatientDoubleBooked,
    OverbookNeedsReason, TransitionNotAllowed, UndoImpossible,
    // bad input
    NotFound, InvalidResource, InvalidTime, InvalidArgument, ClinicMissing, ClinicNewer, ClinicDamaged,
    // server
    ServerUnreachable, ServerRefused, SignInNeeded, NotSupportedByServer,
    // storage
    ClinicLocked, DiskFull, ReadOnly, StorageFailure,
};

/// "slot-taken", "outside-hours", …
[[nodiscard]] QString code(ErrorCode error);

/// One rule that forbids a time, and what it clashes with. `rule` is an error code's word.
struct Clash {
    ErrorCode rule = ErrorCode::SlotTaken;
    QString message;                    ///< a sentence for people
    QString reference;                  ///< "Slot/…", "Appointment/…", "Schedule/…"; empty when nothing in particular
    std::optional<Interval> interval;   ///< when the clashing thing is, if it has a time
    friend bool operator==(const Clash &, const Clash &) = default;
};

struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString message;              ///< for people: what happened, and what it means
    QString detail = {};          ///< technical; for logs and support
    std::vector<Clash> clashes = {};
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

} // namespace praxidesk
