// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_election.hpp"

#include <purse/budget/election/what_it_takes.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

using election::Completion;
using election::Counted;
using election::Election;
using election::RuleChoice;

std::string fundedBy(const Election& election, const RuleChoice& choice)
{
    const Counted counted = election::count(election, choice).value();
    std::string ids;
    for (const election::Round& round : counted.rounds)
        ids += election.projects[round.project].id;
    return ids;
}

/// Three voters with 10 units: 3.33 each.
Election threeVoters() { return electionFrom({6, 4, 5}, 10, {{0}, {0, 1}, {2}}); }

TEST(Settings, StartsWholeRoundsSharesDown)
{
    EXPECT_EQ(election::count(threeVoters(), {})->endowment->toText(), "10/3");
    EXPECT_EQ(election::count(threeVoters(), {.startsWhole = true})->endowment->toText(), "3");
}

TEST(Settings, Add1GoesInStepsAndStopsWhereItIsTold)
{
    const Election election = electionFrom({8, 8}, 10, {{0}, {0}, {1}});
    const RuleChoice choice{.completion = Completion::Add1, .stopsWhenExhaustive = true};
    RuleChoice inTwos = choice;
    inTwos.step = 2;

    EXPECT_EQ(fundedBy(election, {}), "");
    EXPECT_EQ(fundedBy(election, choice), "a");
    EXPECT_EQ(election::count(election, choice)->increments, 1);
    EXPECT_EQ(election::count(election, inTwos)->increments, 2);
    EXPECT_FALSE(election::count(election, {.completion = Completion::Add1, .step = 0}));
}

TEST(Settings, Add1EndsInAnyCaseAndSaysSo)
{
    Election election = electionFrom({900'000'000'000, 1}, 1'000'000'000'000, {{0}, {1}, {}});
    const RuleChoice choice{.completion = Completion::Add1, .arithmetic = election::Arithmetic::Double};
    const Result<Counted> counted = election::count(election, choice);

    ASSERT_FALSE(counted);
    EXPECT_EQ(counted.error().front().where, "step");
    EXPECT_TRUE(election::count(election, {.completion = Completion::Add1, .step = 1'000'000'000}));
}

TEST(Settings, ThresholdLeavesOutWhatFewWant)
{
    const Election election = electionFrom({3, 9}, 12, {{0}, {0}, {0}, {1}});

    EXPECT_EQ(fundedBy(election, {.rule = "greedy"}), "ab");
    EXPECT_EQ(fundedBy(election, {.rule = "greedy", .threshold = 3}), "ab"); // just reached: 1/4 = 9/36
    EXPECT_EQ(fundedBy(election, {.rule = "greedy", .threshold = 2}), "a");
}

TEST(Settings, ThresholdIsTheReasonOfWhatItLeavesOut)
{
    const Election election = electionFrom({3, 9}, 12, {{0}, {0}, {0}, {1}});
    const RuleChoice choice{.rule = "greedy", .threshold = 2};
    const Counted counted = election::count(election, choice).value();

    EXPECT_TRUE(whatItTakes(election, choice, counted, 1)->isBelowThreshold);
    EXPECT_FALSE(whatItTakes(election, choice, counted, 1)->cost);
}

TEST(Settings, ComparisonTakesGreedyWhereMoreVotersPreferIt)
{
    const Election election = electionFrom({9, 2}, 10, {{0}, {0}, {0}, {1}});
    const Result<Counted> counted = election::count(election, {.comparison = true});

    EXPECT_EQ(fundedBy(election, {}), "b");
    EXPECT_TRUE(counted->tookGreedy);
    EXPECT_EQ(counted->preference->forGreedy, 3U);
    EXPECT_EQ(counted->preference->forShares, 1U);
    EXPECT_EQ(fundedBy(election, {.comparison = true}), "a");
}

TEST(Settings, GoWithTheirRuleOnly)
{
    EXPECT_FALSE(election::count(threeVoters(), {.rule = "greedy", .completion = Completion::Add1}));
    EXPECT_FALSE(election::count(threeVoters(), {.completion = Completion::AddOpt}));
    EXPECT_FALSE(election::count(threeVoters(), {.threshold = -1}));
    EXPECT_FALSE(election::count(threeVoters(), {.utility = election::Utility::Borda}));
    EXPECT_FALSE(election::count(electionFrom({1}, 1, {}), {}));
}

TEST(Projects, ThatCostNothingAreFundedWhereSomebodyWantsThem)
{
    const Election election = electionFrom({0, 0, 5}, 10, {{0, 2}, {2}});

    EXPECT_EQ(fundedBy(election, {}), "ac");
    EXPECT_EQ(fundedBy(election, {.utility = election::Utility::Cardinality}), "ac");
    EXPECT_EQ(fundedBy(election, {.rule = "exact_equal_shares", .utility = election::Utility::Cardinality}), "ac");
}

TEST(Projects, ThatWereWithdrawnAreNeverFunded)
{
    Election election = threeVoters();
    election.projects[0].isWithdrawn = true;
    for (const election::Rule& rule : election::electionRules())
        EXPECT_EQ(fundedBy(election, {.rule = rule.id}).find('a'), std::string::npos) << rule.id;
}

TEST(Projects, DearerThanTheBudgetAreNeverFunded)
{
    const Election election = electionFrom({20, 4}, 10, {{0}, {0}, {0, 1}, {1}});
    for (const election::Rule& rule : election::electionRules())
        EXPECT_EQ(fundedBy(election, {.rule = rule.id}).find('a'), std::string::npos) << rule.id;
}

} // namespace
} // namespace purse::test
