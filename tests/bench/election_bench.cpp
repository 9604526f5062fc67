// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_election.hpp>

#include <purse/budget/election/equal_shares_run.hpp>
#include <purse/budget/election/rule.hpp>
#include <purse/document/pb_file.hpp>

#include <benchmark/benchmark.h>

#include <map>

// Ballots on a hundred projects: reading them, and counting them. tests/bench/elections.py times plain Python on the
// same.

namespace purse {
namespace {

using election::Arithmetic;
using election::Completion;
using election::RuleChoice;

const std::string& textOf(std::int64_t voters)
{
    static std::map<std::int64_t, std::string> made;
    std::string& text = made[voters];
    if (text.empty())
        text = test::madePbText(static_cast<std::size_t>(voters), 100, 20250001);
    return text;
}

const election::Election& electionOf(std::int64_t voters)
{
    static std::map<std::int64_t, election::Election> read;
    const auto found = read.find(voters);
    return found != read.end() ? found->second : read.emplace(voters, readPb(textOf(voters))->election).first->second;
}

void readVotes(benchmark::State& state)
{
    const std::string& text = textOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(readPb(text));
}
BENCHMARK(readVotes)->Name("pb_read")->Arg(100'000);

void putTogether(benchmark::State& state)
{
    const election::Election& election = electionOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(profileOf(election, election::Utility::Cost));
}
BENCHMARK(putTogether)->Name("pb_profile")->Arg(100'000);

/// One run, from ballots that are put together already.
void runShares(benchmark::State& state, Arithmetic arithmetic)
{
    const election::Election& election = electionOf(state.range(0));
    const election::Profile profile = *profileOf(election, election::Utility::Cost);
    const std::vector<std::uint32_t> ranks = *tieRanks(election, {});
    const election::Fraction endowment(profile.budget, static_cast<std::int64_t>(profile.voters));
    election::EqualSharesRun run(profile, ranks, arithmetic);
    for (auto _ : state) {
        run.run(endowment, profile.budget);
        benchmark::DoNotOptimize(run.cost());
    }
}
BENCHMARK_CAPTURE(runShares, one, Arithmetic::Double)->Name("shares_double")->Arg(10'000)->Arg(100'000);
BENCHMARK_CAPTURE(runShares, one, Arithmetic::Exact)->Name("shares_exact")->Arg(10'000)->Arg(100'000);

void countVotes(benchmark::State& state, RuleChoice choice)
{
    const election::Election& election = electionOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(count(election, choice));
}

const RuleChoice add1Double{
    .completion = Completion::Add1, .stopsWhenExhaustive = true, .arithmetic = Arithmetic::Double};
const RuleChoice add1Exact{.completion = Completion::Add1, .stopsWhenExhaustive = true};
BENCHMARK_CAPTURE(countVotes, add1, add1Double)->Name("add1_double")->Arg(10'000);
BENCHMARK_CAPTURE(countVotes, add1, add1Exact)->Name("add1_exact")->Arg(10'000);
BENCHMARK_CAPTURE(countVotes, all, RuleChoice{.rule = "phragmen"})->Name("phragmen_exact")->Arg(100'000);
BENCHMARK_CAPTURE(countVotes, all, RuleChoice{.rule = "greedy"})->Name("greedy")->Arg(100'000);

} // namespace
} // namespace purse
