#pragma once
// What cannot be sent because it builds on something that the server did not take: a booking of a patient whom it refused,
// a later change of a visit that it refused. Worked out from references each time, so that it ends by itself with its cause.

#include "core/sync/plan.h"

#include <functional>
#include <map>
#include <set>

namespace praxidesk::sync {

/// The cause, not what lies between: of a chain its beginning.
struct Hindrance {
    enum class Kind {
        Refused,
        NotAllowed,
        NoPlace,                                    ///< it stays on this computer
        GivenUp,                                    ///< somebody decided that it is not sent
    };
    Kind kind = Kind::Refused;
    ResourceKey key;                                ///< what is not there
    QString group;                                  ///< of the change that was not taken; empty with GivenUp
    qint64 change = 0;                              ///< of that group; 0 with GivenUp
    QString words;                                  ///< the server's
    friend bool operator==(const Hindrance &, const Hindrance &) = default;
};

/// By index of the group: what its changes refer to here.
using References = std::vector<std::set<ResourceKey>>;
[[nodiscard]] std::set<ResourceKey> referencesOf(const store::Store &store, const store::OutboxChange &change);
[[nodiscard]] References referencesOf(const store::Store &store, const std::vector<PlannedGroup> &groups);

/// Whether the server keeps resources of a type. Of what it does not keep, its dialect leaves out the reference, or says
/// who is meant in another way.
using Keeps = std::function<bool(const QString &typeName)>;

/// By operation: each change that was not sent and cannot be. In a group that is more than a way to save requests, what
/// hinders one change hinders all.
[[nodiscard]] std::map<QString, Hindrance> hindrances(const store::Store &store, store::ServerId server, const std::vector<PlannedGroup> &groups, const References &references, const Keeps &keeps);
/// The same of all that waits for a server, for those that were set aside.
[[nodiscard]] std::map<QString, Hindrance> hindrances(const store::Store &store, store::ServerId server);

/// "It builds on Ned Flanders, which Clinik did not accept: no such insurance"
[[nodiscard]] QString inWords(const store::Store &store, const Hindrance &hindrance, const QString &server);

/// Changes that were set aside and cannot be sent without these resources, which the server will not get; what builds on
/// them in turn is among them.
[[nodiscard]] std::vector<store::OutboxChange> setAsideWithout(const store::Store &store, store::ServerId server, std::set<ResourceKey> missing);

} // namespace praxidesk::sync
