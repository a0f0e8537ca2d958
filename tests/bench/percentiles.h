#pragma once
// Google Benchmark reports means; budgets are medians and 95th percentiles of single steps.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace praxidesk::bench {

class Percentiles {
public:
    /// Runs one step, counts it and tells the benchmark how long it took (use with UseManualTime).
    template <typename Step>
    void measure(benchmark::State &state, const Step &step)
    {
        const auto begin = std::chrono::steady_clock::now();
        step();
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
        m_seconds.push_back(elapsed.count());
        state.SetIterationTime(elapsed.count());
    }

    /// Adds the counters p50_ms and p95_ms.
    void report(benchmark::State &state)
    {
        if (m_seconds.empty())
            return;
        std::sort(m_seconds.begin(), m_seconds.end());
        state.counters["p50_ms"] = 1000 * m_seconds[m_seconds.size() / 2];
        state.counters["p95_ms"] = 1000 * m_seconds[m_seconds.size() * 95 / 100];
    }

private:
    std::vector<double> m_seconds;
};

} // namespace praxidesk::bench
