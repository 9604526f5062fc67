// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_numbers.hpp"

#include <support/instances.hpp>

#include <purse/solve/base_rate.hpp>
#include <purse/solve/batch.hpp>
#include <purse/solve/leximin.hpp>
#include <purse/solve/ratio_cap.hpp>
#include <purse/solve/water_level.hpp>

#include <benchmark/benchmark.h>

// Each work is measured in turn with its limit: one read of the same columns, from the same pages, with the same
// instructions. "x_limit" is the median of the ratios of such pairs; only ratios are worth comparing between runs.
// Where the limit is no memory to read, it is the peers of peers.py that count.

namespace purse::test {
namespace {

Running oneThread() { return {.threads = 1}; }

void cea(benchmark::State& state)
{
    const auto cents = ceaU(std::size_t(state.range(0)));
    const ManyNumbers claims(inPounds(cents));
    const double budget = sixTenths(cents);
    measurePairs(
        state, [&] { return read(claims); },
        [&] { return equalAwardsLevel(claims.span(), budget, oneThread()).level; });
}
BENCHMARK(cea)->Name("cea_10m")->Arg(10'000'000)->Iterations(9)->UseManualTime();
BENCHMARK(cea)->Name("cea_1m")->Arg(1'000'000)->Iterations(51)->UseManualTime();
BENCHMARK(cea)->Name("one_12")->Arg(12)->Iterations(501)->UseManualTime();
BENCHMARK(cea)->Name("one_200")->Arg(200)->Iterations(501)->UseManualTime();
BENCHMARK(cea)->Name("cea_10k")->Arg(10'000)->Iterations(101)->UseManualTime();

void ceaOnTwo(benchmark::State& state)
{
    const auto cents = ceaU(std::size_t(state.range(0)));
    const ManyNumbers claims(inPounds(cents));
    const double budget = sixTenths(cents);
    measurePairs(
        state, [&] { return equalAwardsLevel(claims.span(), budget, oneThread()).level; },
        [&] { return equalAwardsLevel(claims.span(), budget, {.threads = 2}).level; });
}
BENCHMARK(ceaOnTwo)->Name("cea_10m_two_threads_by_one")->Arg(10'000'000)->Iterations(9)->UseManualTime();

void ceaWritten(benchmark::State& state)
{
    const auto cents = ceaU(std::size_t(state.range(0)));
    const ManyNumbers claims(inPounds(cents));
    ManyNumbers awards(std::vector<double>(cents.size()));
    const double budget = sixTenths(cents);
    measurePairs(
        state, [&] { return read(claims) + fill(awards); },
        [&] {
            const double level = equalAwardsLevel(claims.span(), budget, oneThread()).level;
            return writeAwards(claims.span(), level, awards.span(), oneThread());
        });
}
BENCHMARK(ceaWritten)->Name("cea_10m_with_awards")->Arg(10'000'000)->Iterations(9)->UseManualTime();

void kernel(benchmark::State& state)
{
    const GeneralInstance made = general(std::size_t(state.range(0)));
    const ManyNumbers offset(made.offset), slope(made.slope), lower(made.lower), upper(made.upper);
    const WaterColumns columns{offset.span(), slope.span(), lower.span(), upper.span(), {}};
    measurePairs(
        state, [&] { return read(offset) + read(slope) + read(lower) + read(upper); },
        [&] { return waterLevel(columns, made.budget, oneThread()).level; });
}
BENCHMARK(kernel)->Name("kernel_10m")->Arg(10'000'000)->Iterations(9)->UseManualTime();
BENCHMARK(kernel)->Name("kernel_12")->Arg(12)->Iterations(501)->UseManualTime();
BENCHMARK(kernel)->Name("kernel_200")->Arg(200)->Iterations(501)->UseManualTime();
BENCHMARK(kernel)->Name("kernel_10k")->Arg(10'000)->Iterations(101)->UseManualTime();
BENCHMARK(kernel)->Name("kernel_1m")->Arg(1'000'000)->Iterations(51)->UseManualTime();

/// The columns of a made-up payroll, and its groups.
struct Payroll {
    RateInstance made;
    ManyNumbers units, supplement, fte;
    std::vector<RateGroup> groups;

    explicit Payroll(std::size_t n) : made(members(n)), units(made.units), supplement(made.supplement), fte(made.fte)
    {
        for (std::size_t g = 0; g < 4; ++g) {
            const std::size_t from = made.first[g], count = made.first[g + 1] - from;
            groups.push_back({units.span().subspan(from, count),
                              supplement.span().subspan(from, count),
                              fte.span().subspan(from, count),
                              {rateThresholds[g].begin(), rateThresholds[g].end()},
                              {rateIncrements[g].begin(), rateIncrements[g].end()}});
        }
    }
    double limit() const { return read(units) + read(supplement) + read(fte); }
};

void rate(benchmark::State& state)
{
    const Payroll payroll(std::size_t(state.range(0)));
    measurePairs(
        state, [&] { return payroll.limit(); },
        [&] { return baseRate(payroll.groups, payroll.made.budget, oneThread()).level; });
}
BENCHMARK(rate)->Name("rate_10m")->Arg(10'000'000)->Iterations(9)->UseManualTime();
BENCHMARK(rate)->Name("rate_12")->Arg(12)->Iterations(501)->UseManualTime();
BENCHMARK(rate)->Name("rate_200")->Arg(200)->Iterations(501)->UseManualTime();
BENCHMARK(rate)->Name("rate_10k")->Arg(10'000)->Iterations(101)->UseManualTime();
BENCHMARK(rate)->Name("rate_1m")->Arg(1'000'000)->Iterations(51)->UseManualTime();

void rateOnce(benchmark::State& state)
{
    const Payroll payroll(std::size_t(state.range(0)));
    measurePairs(
        state, [&] { return payroll.limit(); }, [&] { return costAtRate(payroll.groups, 2250.0, oneThread()); });
}
BENCHMARK(rateOnce)->Name("rate_10m_one")->Arg(10'000'000)->Iterations(9)->UseManualTime();

void ratioCapped(benchmark::State& state)
{
    const auto n = std::size_t(state.range(0));
    const RatioInstance made = ratioCap(n);
    const RatioCapProblem problem{.kind = RatioKind::Quadratic,
                                  .budget = made.budget,
                                  .ratio = 2.0,
                                  .lower = std::vector<double>(n, 0.0),
                                  .upper = std::vector<double>(n, 10'000.0),
                                  .target = made.target,
                                  .weights = made.weights};
    const ManyNumbers target(made.target), weights(made.weights);
    measurePairs(
        state, [&] { return read(target) + read(weights); }, [&] { return solve(problem).least; });
}
BENCHMARK(ratioCapped)->Name("ratio_cap_200")->Arg(200)->Iterations(101)->UseManualTime();
BENCHMARK(ratioCapped)->Name("ratio_cap_12")->Arg(12)->Iterations(101)->UseManualTime();

void leximinInGroups(benchmark::State& state)
{
    const LeximinInstance made = leximinGroups(std::size_t(state.range(0)), std::size_t(state.range(1)));
    const ManyNumbers upper(made.upper);
    measurePairs(
        state, [&] { return read(upper); },
        [&] {
            return solve(LeximinProblem{made.upper, made.group, made.ceiling, made.budget}).level;
        });
}
BENCHMARK(leximinInGroups)->Name("leximin_groups_200")->Args({200, 10})->Iterations(501)->UseManualTime();

/// Instances of GEN with one base each, side by side.
struct Scenarios {
    std::vector<double> offset, slope, lower, upper, budgets;

    Scenarios(std::size_t members, std::size_t scenarios)
        : offset(members * scenarios), slope(offset), lower(offset), upper(offset), budgets(scenarios)
    {
        for (std::size_t s = 0; s < scenarios; ++s) {
            const GeneralInstance one = general(members, 1'000'000 + s);
            budgets[s] = one.budget;
            for (std::size_t j = 0; j < members; ++j) {
                const std::size_t at = batchPlace(s, j, members);
                offset[at] = one.offset[j];
                slope[at] = one.slope[j];
                lower[at] = one.lower[j];
                upper[at] = one.upper[j];
            }
        }
    }
};

void batch(benchmark::State& state)
{
    const auto members = std::size_t(state.range(0)), scenarios = std::size_t(state.range(1));
    const Scenarios made(members, scenarios);
    const ManyNumbers offset(made.offset), slope(made.slope), lower(made.lower), upper(made.upper);
    std::vector<double> levels(scenarios), residuals(scenarios);
    const BatchWater columns{offset.span(), slope.span(), lower.span(), upper.span(), members};
    measurePairs(
        state, [&] { return read(offset) + read(slope) + read(lower) + read(upper); },
        [&] {
            waterLevels(columns, made.budgets, {levels, residuals}, oneThread());
            return levels.back();
        });
    state.counters["ns_a_solve"] = state.counters["seconds"] * 1e9 / double(scenarios);
}
BENCHMARK(batch)->Name("batch_12")->Args({12, 1'000'000})->Iterations(7)->UseManualTime();
BENCHMARK(batch)->Name("batch_200")->Args({200, 50'000})->Iterations(7)->UseManualTime();

/// The same claims from memory are the limit: drawing should cost less than reading.
void monteCarlo(benchmark::State& state)
{
    const auto members = std::size_t(state.range(0)), scenarios = std::size_t(state.range(1));
    const std::vector<double> low(members, 500.0), spread(members, 4500.0);
    const double budget = 0.6 * 2750.0 * double(members);
    std::vector<double> levels(scenarios), residuals(scenarios);
    const ManyNumbers drawn{std::vector<double>(members * scenarios, 1.0)};
    measurePairs(
        state, [&] { return read(drawn); },
        [&] {
            drawnAwardsLevels({low, spread, 300}, budget, 0, {levels, residuals}, oneThread());
            return levels.back();
        });
    state.counters["ns_a_solve"] = state.counters["seconds"] * 1e9 / double(scenarios);
}
BENCHMARK(monteCarlo)->Name("montecarlo_12")->Args({12, 1'000'000})->Iterations(7)->UseManualTime();
BENCHMARK(monteCarlo)->Name("montecarlo_200")->Args({200, 50'000})->Iterations(7)->UseManualTime();

} // namespace
} // namespace purse::test
