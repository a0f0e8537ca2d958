#pragma once
// The ways in which one exchange goes wrong, whatever server it is with.

#include "tests/standin/loopback_server.h"

namespace praxidesk::test {

/// In which way it goes wrong; `elsewhere` is a server that must not hear of us.
struct Way {
    const char *name;
    std::function<Mishap(const QUrl &own, const QUrl &elsewhere)> mishap;
    bool isHarmless = false;                        ///< nobody notices
    bool isSlow = false;                            ///< the transport has to be impatient

    /// Attempts it until the server has met it. Whoever hangs is waited for shortly; with more patience where a slow machine gave up
    /// something else before it came to that.
    void tryUntilMet(const std::function<void(Milliseconds patience, int &met)> &attempt) const;
};

[[nodiscard]] const std::vector<Way> &ways();

} // namespace praxidesk::test
