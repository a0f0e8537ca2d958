#pragma once
// How much of a page is taken in one go: each go is a transaction. Where somebody draws a frame never waits for more than one;
// elsewhere the next page comes and is handed to whoever reads it between two of them.

#include <algorithm>
#include <chrono>

namespace praxidesk::sync {

class Bites {
public:
    using Duration = std::chrono::microseconds;
    /// As long as a go may take, with the end of its transaction and whoever hears of the news: a quarter of a frame.
    static constexpr Duration whole{4000};
    /// The same where nobody draws.
    static constexpr Duration unseen{16000};
    static constexpr Duration least{300};

    explicit Bites(Duration most = whole) : m_whole(most) {}
    /// As long as resources are taken in the next go.
    [[nodiscard]] Duration next() const { return m_next; }
    /// The last go took resources for `worked`, and was over after `all`.
    void took(Duration worked, Duration all) {
        const Duration fitting = Duration(worked.count() * m_whole.count() / std::max<Duration::rep>(1, all.count()));
        // too long is shortened at once, what is left over is used little by little
        m_next = std::clamp(all > m_whole ? std::min(m_next, fitting) : (3 * m_next + std::max(m_next, fitting)) / 4, least, m_whole);
    }

private:
    Duration m_whole;
    Duration m_next{1500};
};

} // namespace praxidesk::sync
