// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/column.hpp>
#include <purse/solve/passes.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace purse::test {

/// A column in huge pages.
class ManyNumbers {
public:
    explicit ManyNumbers(const std::vector<double>& values) : m_values(values.size())
    {
        std::ranges::copy(values, m_values.data());
    }
    std::span<const double> span() const { return m_values.span(); }
    std::span<double> span() { return m_values.span(); }

private:
    Column m_values;
};

/// One read from the first number to the last.
inline double read(const ManyNumbers& column)
{
    static const Passes& loops = passes(bestInstructionSet());
    double sum = 0.0;
    const std::span<const double> values = column.span();
    for (std::size_t i = 0; i < values.size(); i += Passes::maxPass)
        sum += loops.total(values.data() + i, std::min(Passes::maxPass, values.size() - i));
    return sum;
}

inline double fill(ManyNumbers& column)
{
    std::ranges::fill(column.span(), 1.0);
    return column.span().back();
}

/// Runs limit and work in turn; small ones many times between two looks at the clock. Counters: "seconds" of the work and "limit_seconds", medians; "x_limit", the median of
/// the ratios of pairs.
template <class Limit, class Work>
void measurePairs(benchmark::State& state, const Limit& limit, const Work& work)
{
    const int times = state.range(0) <= 10'000 ? 100 : 1;
    const auto seconds = [times](const auto& f) {
        const auto start = std::chrono::steady_clock::now();
        for (int k = 0; k < times; ++k)
            benchmark::DoNotOptimize(f());
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / times;
    };
    const auto median = [](std::vector<double> values) {
        std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
        return values[values.size() / 2];
    };
    benchmark::DoNotOptimize(limit());
    benchmark::DoNotOptimize(work());
    std::vector<double> limits, works, ratios;
    for (auto _ : state) {
        limits.push_back(seconds(limit));
        works.push_back(seconds(work));
        ratios.push_back(works.back() / limits.back());
        state.SetIterationTime(works.back());
    }
    state.counters["seconds"] = median(works);
    state.counters["limit_seconds"] = median(limits);
    state.counters["x_limit"] = median(ratios);
}

} // namespace purse::test
