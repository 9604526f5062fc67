// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <benchmark/benchmark.h>

// From a changed answer to a new comparison: 300 members x 6 scenarios, the engine's part of two frames.

namespace purse {
namespace {

/// Members whose hours and answers follow from their number alone.
Document largeGroup(int people)
{
    Document document = made::fourPeople();
    document.members.clear();
    std::uint64_t state = 42;
    const auto next = [&state](std::uint64_t below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33U) % below;
    };
    for (int i = 0; i < people; ++i) {
        Member member = made::member("m" + std::to_string(i), "0");
        member.work.hoursPerWeek = {Decimal::fromBillionths(static_cast<std::int64_t>(16 + next(60)) * 500'000'000)};
        member.answers = {{"children", Answer{Decimal{static_cast<std::int64_t>(next(5))}}},
                          {"city", Answer{next(2) == 1}}};
        member.payroll.director = next(10) == 0;
        document.members.push_back(std::move(member));
    }
    document.budgets[0].lines[0].amount.amount = made::money(30000 * people);
    document.models.push_back(made::upliftModel());
    document.models.back().id = "common";
    document.models.back().fit.parameters.set("unknown", {std::string("common_factor")});
    document.models.push_back(made::upliftModel());
    document.models.back().id = "ratio";
    document.models.back().fit.parameters.set("ratio_cap", {Decimal{2}});
    document.scenarios.push_back(made::scenario("common"));
    document.scenarios.push_back(made::scenario("ratio"));
    return document;
}

void compareScenarios(benchmark::State& state)
{
    Document document = largeGroup(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        document.members[0].answers["children"] = Answer{Decimal{state.iterations() % 3}};
        benchmark::DoNotOptimize(compare(document, made::levies()));
    }
}
BENCHMARK(compareScenarios)->Arg(12)->Arg(300)->Unit(benchmark::kMillisecond);

void solveOneScenario(benchmark::State& state)
{
    const Document document = largeGroup(300);
    const std::string id = document.scenarios[static_cast<std::size_t>(state.range(0))].id;
    for (auto _ : state)
        benchmark::DoNotOptimize(solveScenario(document, id, made::levies()));
    state.SetLabel(id);
}
BENCHMARK(solveOneScenario)->DenseRange(0, 5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace purse
