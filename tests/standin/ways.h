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
};

[[nodiscard]] const std::vector<Way> &ways();

} // namespace praxidesk::test
