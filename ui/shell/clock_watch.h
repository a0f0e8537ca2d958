#pragma once
#include "core/store/store.h"

#include <QCoreApplication>

namespace praxidesk::shell {

/// Notices that the computer's clock is behind what was done already: days, arrivals and the audit go by it.
class ClockWatch {
    Q_DECLARE_TR_FUNCTIONS(ClockWatch)
public:
    /// What to tell; empty when the clock goes on as it should, or this was told before.
    [[nodiscard]] QString look(const store::Store &clinic);
    /// Another clinic is open.
    void forget() { *this = {}; }

private:
    Instant m_latest = Instant::min();              ///< that was seen
    bool m_told = false;
};

} // namespace praxidesk::shell
