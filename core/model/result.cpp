#include "core/model/result.h"

namespace praxidesk {

QString code(ErrorCode error) {
    switch (error) {
    case ErrorCode::SlotTaken: return QStringLiteral("slot-taken");
    case ErrorCode::OutsideHours: return QStringLiteral("outside-hours");
    case ErrorCode::Blocked: return QStringLiteral("blocked");
    case ErrorCode::Held: return QStringLiteral("held");
    case ErrorCode::ScheduleInactive: return QStringLiteral("schedule-inactive");
    case ErrorCode::OutsideHorizon: return QStringLiteral("outside-horizon");
    case ErrorCode::OffGrid: return QStringLiteral("off-grid");
    case ErrorCode::PatientDoubleBooked: return QStringLiteral("patient-double-booked");
    case ErrorCode::OverbookNeedsReason: return QStringLiteral("overbook-needs-reason");
    case ErrorCode::TransitionNotAllowed: return QStringLiteral("transition-not-allowed");
    case ErrorCode::UndoImpossible: return QStringLiteral("undo-impossible");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::InvalidResource: return QStringLiteral("invalid-resource");
    case ErrorCode::InvalidTime: return QStringLiteral("invalid-time");
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid-argument");
    case ErrorCode::ClinicMissing: return QStringLiteral("clinic-missing");
    case ErrorCode::ClinicNewer: return QStringLiteral("clinic-newer");
    case ErrorCode::ClinicDamaged: return QStringLiteral("clinic-damaged");
    case ErrorCode::ServerUnreachable: return QStringLiteral("server-unreachable");
    case ErrorCode::ServerRefused: return QStringLiteral("server-refused");
    case ErrorCode::SignInNeeded: return QStringLiteral("sign-in-needed");
    case ErrorCode::NotSupportedByServer: return QStringLiteral("not-supported-by-server");
    case ErrorCode::ClinicLocked: return QStringLiteral("clinic-locked");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::ReadOnly: return QStringLiteral("read-only");
    case ErrorCode::StorageFailure: return QStringLiteral("storage-failure");
    }
    Q_UNREACHABLE();
}

} // namespace praxidesk
