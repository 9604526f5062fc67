// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/instances.hpp>

#include <purse/division/apportion_many.hpp>
#include <purse/measure/gini_of_cents.hpp>
#include <purse/measure/gini_of_many.hpp>
#include <purse/measure/theil_of_many.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <numeric>

// Measures and whole cents of ten million people.

namespace purse {
namespace {

constexpr std::size_t people = 10'000'000;

const std::vector<std::int64_t>& evenCents()
{
    static const std::vector<std::int64_t> cents = test::ceaU(people);
    return cents;
}
const std::vector<std::int64_t>& tailedCents()
{
    static const std::vector<std::int64_t> cents = test::ceaP(people);
    return cents;
}

void gini10m(benchmark::State& state, const std::vector<std::int64_t>& cents)
{
    const std::vector<double> pounds = test::inPounds(cents);
    for (auto _ : state)
        benchmark::DoNotOptimize(giniOfMany(pounds));
}
BENCHMARK_CAPTURE(gini10m, even, evenCents())->Name("gini_10m/even")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(gini10m, tailed, tailedCents())->Name("gini_10m/tailed")->Unit(benchmark::kMillisecond);

void giniCents10m(benchmark::State& state, const std::vector<std::int64_t>& cents)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(giniOfCents(cents));
}
BENCHMARK_CAPTURE(giniCents10m, even, evenCents())->Name("gini_cents_10m/even")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(giniCents10m, tailed, tailedCents())->Name("gini_cents_10m/tailed")->Unit(benchmark::kMillisecond);

void theil10m(benchmark::State& state)
{
    const std::vector<double> pounds = test::inPounds(evenCents());
    for (auto _ : state)
        benchmark::DoNotOptimize(theilTOfMany(pounds));
}
BENCHMARK(theil10m)->Name("theil_10m")->Unit(benchmark::kMillisecond);

void cents10m(benchmark::State& state, const std::vector<double>& amounts)
{
    const auto total = static_cast<std::int64_t>(std::accumulate(amounts.begin(), amounts.end(), 0.0));
    std::vector<std::int64_t> parts(amounts.size());
    for (auto _ : state) {
        apportionMany(total, amounts, parts);
        benchmark::ClobberMemory();
    }
}

/// Pay in proportion to claims: hardly two remainders are the same.
std::vector<double> inProportion()
{
    std::vector<double> amounts = test::inPounds(evenCents());
    for (double& amount : amounts)
        amount *= 60.123;
    return amounts;
}

/// Equal awards up to the claim: four people in ten have the same remainder.
std::vector<double> upToLevel()
{
    std::vector<double> amounts(evenCents().begin(), evenCents().end());
    for (double& amount : amounts)
        amount = std::min(amount, 185'353.54140083573);
    return amounts;
}
BENCHMARK_CAPTURE(cents10m, proportional, inProportion())
    ->Name("cents_10m/proportional")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(cents10m, level, upToLevel())->Name("cents_10m/level")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace purse
