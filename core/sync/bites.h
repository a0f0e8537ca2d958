#pragma once
// How much of a page is taken in one go where somebody draws: each go is a transaction, and a frame never waits for more than one.

#include <algorithm>
#include <chrono>

namespace praxidesk::sync {

class Bites {
public:
    using Duration = std::chrono::microseconds;
    /// As long as a go may take, with the end of its transaction and whoever hears of the news: a quarter of a frame.
    static constexpr Duration whole{4000};
    static constexpr Duration least{300};

    /// As long as resources are taken in the next go.
    [[nodiscard]] Duration next() const { return m_next; }
    /// The last go took resources for `worked`, and was over after `all`.
    void took(Duration worked, Duration all) {
        const Duration fitting = Duration(worked.count() * whole.count() / std::max<Duration::rep>(1, all.count()));
        // too long is shortened at once, what is left over is used little by little
        m_next = std::clamp(all > whole ? std::min(m_next, fitting) : (3 * m_next + std::max(m_next, fitting)) / 4, least, whole);
    }

private:
    Duration m_next{1500};
};

} // namespace praxidesk::sync
