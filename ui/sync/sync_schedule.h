#pragma once
// When the background synchronises, without any timer of its own: soon after a change, every few minutes, when the
// network is back, after the computer slept, and when the window comes to the front. The clock is handed in.

#include "core/time/instant.h"

#include <functional>
#include <optional>

namespace praxidesk::sync_ui {

class SyncSchedule {
public:
    /// Goes on while the computer sleeps, and never jumps with the wall clock.
    using Uptime = std::function<Milliseconds()>;
    explicit SyncSchedule(Uptime uptime);

    static constexpr Milliseconds quietBefore{2'000};       ///< after a change, and after what comes from outside
    static constexpr Milliseconds longestDelay{15'000};     ///< of a change that others follow without a pause
    static constexpr Milliseconds regularly{120'000};       ///< unless another time was chosen
    static constexpr Milliseconds tick{30'000};             ///< how often ticked() is called
    static constexpr Milliseconds settling{5'000};          ///< a network after a sleep
    static constexpr Milliseconds pause{900'000};           ///< after somebody stopped it

    void start();                                           ///< of the program: soon
    void changed();                                         ///< something waits to be sent
    void networkReturned();
    void cameToFront();
    /// To be called every `tick` by a timer that does not go on during a sleep: a longer gap was one.
    void ticked();
    void stopped();                                         ///< by a person: nothing by itself for a while
    void asked();                                           ///< by a person: as if it was never stopped
    void finished();                                        ///< a run is over; the next regular one counts from here

    /// How long after one run the next one comes by itself.
    void setRegular(Milliseconds regular);
    [[nodiscard]] Milliseconds regular() const { return m_regular; }

    /// How long until the next run; zero: now.
    [[nodiscard]] Milliseconds wait() const;
    [[nodiscard]] bool isDue() const { return wait() == Milliseconds(0); }
    [[nodiscard]] bool isPaused() const;

private:
    void within(Milliseconds delay);

    Uptime m_uptime;
    Milliseconds m_regular = regularly;
    Milliseconds m_next;
    Milliseconds m_lastTick;
    std::optional<Milliseconds> m_firstChange;              ///< of those that wait for a pause
    std::optional<Milliseconds> m_lastRun;
    std::optional<Milliseconds> m_pausedUntil;
};

} // namespace praxidesk::sync_ui
