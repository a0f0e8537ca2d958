#pragma once
// How commands reach the clinic's servers.

#include "app/command/session.h"
#include "core/sync/connection.h"

#include <set>

namespace praxidesk::command {

/// Ends what it does when the session is interrupted. `isNamed`: the person said which server, so the token that this program was
/// given is for it.
[[nodiscard]] std::unique_ptr<sync::Connection, sync::DeletedLater> connectionTo(const Session &session, store::ServerId server, bool isNamed = false);

/// Servers that work out free time are asked for that of these schedules within `within`.
struct Asked {
    std::set<ScheduleId> stale;                     ///< not answered for: what was offered before stands
    QStringList remarks;                            ///< why, for people
};
[[nodiscard]] QCoro::Task<Asked> askForOffers(const Session &session, std::vector<ScheduleId> schedules, Interval within, Milliseconds duration, const QString &service);

} // namespace praxidesk::command
