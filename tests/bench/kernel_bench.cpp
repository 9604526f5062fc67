// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/instances.hpp>

#include <purse/solve/base_rate.hpp>
#include <purse/solve/passes.hpp>
#include <purse/solve/water_level.hpp>

#include <benchmark/benchmark.h>

#include <numeric>

// Each work has a limit beside it: one read of the same columns with the same instructions. Compare the two of a pair,
// measured in one run, never times of different runs.

namespace purse::test {
namespace {

constexpr Running alone{.threads = 1, .set = InstructionSet::Baseline};
Running running(unsigned threads = 1) { return {.threads = threads, .set = bestInstructionSet()}; }

double read(const std::vector<double>& column)
{
    const Passes& loops = passes(bestInstructionSet());
    double sum = 0.0;
    for (std::size_t i = 0; i < column.size(); i += Passes::maxPass)
        sum += loops.total(column.data() + i, std::min(Passes::maxPass, column.size() - i));
    return sum;
}

void claimsMany(benchmark::State& state)
{
    const auto cents = ceaU(std::size_t(state.range(0)));
    const auto claims = inPounds(cents);
    for (auto _ : state)
        benchmark::DoNotOptimize(equalAwardsLevel(claims, sixTenths(cents), running()));
}
BENCHMARK(claimsMany)->Name("one")->Arg(12)->Arg(200)->Arg(10000)->Arg(1000000);

} // namespace
} // namespace purse::test
