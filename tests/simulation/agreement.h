#pragma once
// Whether a clinic and a server have the same: what the tests of synchronisation ask when all is quiet.

#include "core/store/ledger.h"
#include "tests/simulation/simulated_server.h"

namespace praxidesk::test {

/// Empty: each resource of the clinic is on the server and says the same there, and the other way round, and no two visits
/// overlap unexcused. Else the first difference, in words. `base` is what the clinic calls the server.
[[nodiscard]] QString disagreement(store::Store &store, store::ServerId id, const QString &base, const SimulatedServer &server);
/// Empty: nothing was made twice by one operation.
[[nodiscard]] QString doneTwice(const SimulatedServer &server);

} // namespace praxidesk::test
