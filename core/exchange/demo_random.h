#pragma once
// A small generator of our own: the standard library's distributions differ between platforms, and the same seed must
// give the same clinic everywhere.

#include <QByteArray>
#include <QtGlobal>

#include <span>

namespace praxidesk::exchange {

/// SplitMix64.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next() {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// [0, bound); 0 for an empty range.
    int below(int bound) { return bound <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound)); }
    /// [low, high], both inclusive.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(double probability) { return static_cast<double>(next() >> 11U) * 0x1.0p-53 < probability; }
    template <typename Range>
    const auto &oneOf(const Range &range) { return range[static_cast<decltype(range.size())>(below(static_cast<int>(range.size())))]; }

private:
    quint64 m_state;
};

} // namespace praxidesk::exchange
