// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_numbers.hpp"

#include <purse/budget/portioning/portion_of_many.hpp>

#include <benchmark/benchmark.h>

#include <deque>

// The limit is one read of the same columns; see kernel_bench.cpp.

namespace purse::test {
namespace {

/// What a million people propose for twelve lines: products of two random numbers, scaled to 1.
class ManyProposals {
public:
    ManyProposals(std::size_t members, std::size_t lines)
    {
        std::vector<std::vector<double>> columns(lines, std::vector<double>(members));
        std::uint64_t state = 20250001;
        const auto next = [&state] {
            state = state * 6364136223846793005U + 1442695040888963407U;
            return static_cast<double>(state >> 33U) / 2147483648.0;
        };
        for (std::size_t i = 0; i < members; ++i) {
            double sum = 0.0;
            for (auto& column : columns)
                sum += column[i] = 1e-6 + next() * next();
            for (auto& column : columns)
                column[i] /= sum;
        }
        for (const auto& column : columns)
            m_columns.emplace_back(column);
        for (const ManyNumbers& column : m_columns)
            m_spans.push_back(column.span());
    }
    ProposalColumns columns() const { return m_spans; }
    double readOnce() const
    {
        double sum = 0.0;
        for (const ManyNumbers& column : m_columns)
            sum += read(column);
        return sum;
    }

private:
    std::deque<ManyNumbers> m_columns;
    std::vector<std::span<const double>> m_spans;
};

void mean(benchmark::State& state)
{
    const ManyProposals made(std::size_t(state.range(0)), 12);
    measurePairs(
        state, [&] { return made.readOnce(); }, [&] { return meanOfMany(made.columns(), {.threads = 1}).shares[0]; });
}
BENCHMARK(mean)->Name("portion_mean_1m_x_12")->Arg(1'000'000)->Iterations(21)->UseManualTime();

template <PhantomSystem system>
void phantoms(benchmark::State& state)
{
    const ManyProposals made(std::size_t(state.range(0)), 12);
    measurePairs(
        state, [&] { return made.readOnce(); },
        [&] { return phantomsOfMany(system, made.columns(), {.threads = 1}).shares[0]; });
}
BENCHMARK(phantoms<independentMarketsPhantom>)
    ->Name("portion_independent_markets_1m_x_12")
    ->Arg(1'000'000)
    ->Iterations(11)
    ->UseManualTime();
BENCHMARK(phantoms<utilitarianPhantom>)
    ->Name("portion_utilitarian_1m_x_12")
    ->Arg(1'000'000)
    ->Iterations(11)
    ->UseManualTime();
BENCHMARK(phantoms<ladderPhantom>)->Name("portion_ladder_1m_x_12")->Arg(1'000'000)->Iterations(11)->UseManualTime();

} // namespace
} // namespace purse::test
