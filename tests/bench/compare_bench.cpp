// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/large_group.hpp>

#include <benchmark/benchmark.h>

// From a changed answer to a new comparison: 300 members x 6 scenarios, the engine's part of two frames.

namespace purse {
namespace {

void compareScenarios(benchmark::State& state)
{
    Document document = made::largeGroup(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        document.members[0].answers["children"] = Answer{Decimal{state.iterations() % 3}};
        benchmark::DoNotOptimize(compare(document, made::levies()));
    }
}
BENCHMARK(compareScenarios)->Arg(12)->Arg(300)->Unit(benchmark::kMillisecond);

void solveOneScenario(benchmark::State& state)
{
    const Document document = made::largeGroup(300);
    const std::string id = document.scenarios[static_cast<std::size_t>(state.range(0))].id;
    for (auto _ : state)
        benchmark::DoNotOptimize(solveScenario(document, id, made::levies()));
    state.SetLabel(id);
}
BENCHMARK(solveOneScenario)->DenseRange(0, 5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace purse
