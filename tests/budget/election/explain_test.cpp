// SPDX-License-Identifier: GPL-3.0-or-later
#include "published.hpp"

#include <purse/budget/election/side_by_side.hpp>
#include <purse/budget/election/trail.hpp>
#include <purse/budget/election/what_it_takes.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace purse::test {
namespace {

using election::Completion;
using election::Counted;
using election::Election;
using election::RuleChoice;
using election::Utility;

Election made(std::size_t voters, std::uint64_t seed = 20250001)
{
    return readPb(madePbText(voters, 20, seed))->election;
}

bool isFunded(const Election& election, const RuleChoice& choice, std::uint32_t project)
{
    const Result<Counted> counted = election::count(election, choice);
    return counted && std::ranges::find(counted->rounds, project, &election::Round::project) != counted->rounds.end();
}

std::vector<std::uint32_t> unfundedOf(const Election& election, const Counted& counted)
{
    std::vector<std::uint32_t> projects;
    for (std::uint32_t p = 0; p < election.projects.size(); ++p)
        if (std::ranges::find(counted.rounds, p, &election::Round::project) == counted.rounds.end())
            projects.push_back(p);
    return projects;
}

/// Some of them, far apart: each is counted many times over.
std::vector<std::uint32_t> someUnfundedOf(const Election& election, const Counted& counted)
{
    constexpr std::size_t some = 3;
    const std::vector<std::uint32_t> all = unfundedOf(election, counted);
    std::vector<std::uint32_t> projects;
    for (std::size_t k = 0; k < std::min(some, all.size()); ++k)
        projects.push_back(all[k * all.size() / std::min(some, all.size())]);
    return projects;
}

TEST(Trail, AddsUpToWhatProjectsCostAndToWhatSupportersHad)
{
    const Election election = made(300);
    for (const char* rule : {"equal_shares", "exact_equal_shares"}) {
        const RuleChoice choice{.rule = rule};
        const Result<Counted> counted = election::count(election, choice);
        const auto trail = trailOf(*countedProfile(election, choice), *counted, choice);

        ASSERT_TRUE(trail);
        for (const election::FundedTrail& funded : trail->funded) {
            double sum = 0.0;
            std::uint64_t voters = 0;
            for (const election::PaidAmount& paid : funded.paid) {
                sum += paid.sum;
                voters += paid.voters;
                EXPECT_TRUE(paid.voters >= election::leastGroup || funded.paid.size() == 1);
            }
            const auto cost = static_cast<double>(election.projects[funded.project].cost.toMinor());
            EXPECT_NEAR(sum, cost, 1e-6 * cost) << rule << " " << election.projects[funded.project].id;
            EXPECT_LE(voters, funded.supporters);
        }
        for (const election::UnfundedTrail& unfunded : trail->unfunded) {
            double spent = unfunded.spentOther;
            for (const auto& each : unfunded.spent) {
                spent += each.sum;
                EXPECT_GE(each.voters, election::leastGroup);
            }
            EXPECT_NEAR(spent + unfunded.left, unfunded.had, 1e-6 * unfunded.had);
            if (choice.rule == "equal_shares") {
                EXPECT_LT(unfunded.left, static_cast<double>(election.projects[unfunded.project].cost.toMinor()));
            }
        }
    }
}

/// As Wieliczka explained its outcome: what supporters had and paid, at the endowment of the outcome.
TEST(Trail, IsAtTheEndowmentOfTheOutcome)
{
    const Election election = made(300);
    const RuleChoice choice{.completion = Completion::Add1Greedy};
    const Result<Counted> counted = election::count(election, choice);
    const auto trail = trailOf(*countedProfile(election, choice), *counted, choice);

    ASSERT_TRUE(trail);
    ASSERT_GT(counted->increments, 0);
    const double each = counted->endowment->toDouble();
    for (const election::UnfundedTrail& unfunded : trail->unfunded)
        EXPECT_NEAR(unfunded.had, static_cast<double>(unfunded.supporters) * each, 1e-6 * unfunded.had);
}

const std::vector<RuleChoice>& rulesToExplain()
{
    static const std::vector<RuleChoice> all{{.rule = "greedy"},
                                             {.rule = "greedy_per_cost"},
                                             {.rule = "greedy_no_skip"},
                                             {.rule = "equal_shares"},
                                             {.rule = "equal_shares", .utility = Utility::Cardinality},
                                             {.rule = "equal_shares", .completion = Completion::Greedy},
                                             {.rule = "exact_equal_shares", .utility = Utility::Cardinality},
                                             {.rule = "phragmen"},
                                             {.rule = "maximin_support"}};
    return all;
}

/// The same election from the start, with ballots added: not the profile that was asked.
Election withVotes(Election election, std::uint32_t project, std::uint32_t votes)
{
    const std::int64_t before = static_cast<std::int64_t>(election.ballots.size());
    for (std::uint32_t k = 0; k < votes; ++k) {
        election.ballots.add(project);
        election.ballots.end();
    }
    // Each new voter brings a share; the numbers are chosen so that shares are whole.
    election.budget = Money::fromMinor(election.budget.toMinor() / before * (before + votes));
    return election;
}

TEST(WhatItTakes, IsFundedAtTheLowerCostAndNotAboveIt)
{
    const Election election = made(30);
    for (const RuleChoice& choice : rulesToExplain()) {
        const Result<Counted> counted = election::count(election, choice);
        for (const std::uint32_t project : someUnfundedOf(election, *counted)) {
            SCOPED_TRACE(titleOf(choice) + " " + election.projects[project].id);
            const auto takes = whatItTakes(election, choice, *counted, project);
            ASSERT_TRUE(takes);
            if (!takes->cost)
                continue;
            Election cheaper = election;
            cheaper.projects[project].cost = Money::fromMinor(*takes->cost);
            EXPECT_TRUE(isFunded(cheaper, choice, project));
            cheaper.projects[project].cost = Money::fromMinor(*takes->cost + 1);
            EXPECT_FALSE(isFunded(cheaper, choice, project));
        }
    }
}

TEST(WhatItTakes, IsFundedWithTheFurtherVotesAndNotWithFewer)
{
    Election election = made(30);
    election.budget = Money::fromMinor(election.budget.toMinor() / 30 * 30);
    for (const RuleChoice& choice : rulesToExplain()) {
        if (choice.rule != "equal_shares" || choice.completion != Completion::None)
            continue; // the others count with the budget, which stays: below
        const Result<Counted> counted = election::count(election, choice);
        for (const std::uint32_t project : someUnfundedOf(election, *counted)) {
            SCOPED_TRACE(titleOf(choice) + " " + election.projects[project].id);
            const auto takes = whatItTakes(election, choice, *counted, project);
            ASSERT_TRUE(takes && takes->votes);
            EXPECT_TRUE(isFunded(withVotes(election, project, *takes->votes), choice, project));
            EXPECT_FALSE(isFunded(withVotes(election, project, *takes->votes - 1), choice, project));
        }
    }
}

TEST(WhatItTakes, CountsVotesForGreedyRulesWithTheBudgetAsItIs)
{
    const Election election = made(30);
    for (const char* rule : {"greedy", "greedy_per_cost", "phragmen", "maximin_support"}) {
        const RuleChoice choice{.rule = rule};
        const Result<Counted> counted = election::count(election, choice);
        for (const std::uint32_t project : someUnfundedOf(election, *counted)) {
            SCOPED_TRACE(std::string(rule) + " " + election.projects[project].id);
            const auto takes = whatItTakes(election, choice, *counted, project);
            ASSERT_TRUE(takes);
            if (!takes->votes)
                continue;
            Election more = withVotes(election, project, *takes->votes);
            more.budget = election.budget;
            EXPECT_TRUE(isFunded(more, choice, project));
            Election fewer = withVotes(election, project, *takes->votes - 1);
            fewer.budget = election.budget;
            EXPECT_FALSE(isFunded(fewer, choice, project));
        }
    }
}

TEST(WhatItTakes, FindsTheSmallestSumMore)
{
    const Election election = made(30);
    for (const RuleChoice& choice : rulesToExplain()) {
        const Result<Counted> counted = election::count(election, choice);
        for (const std::uint32_t project : someUnfundedOf(election, *counted)) {
            SCOPED_TRACE(titleOf(choice) + " " + election.projects[project].id);
            const auto takes = whatItTakes(election, choice, *counted, project);
            ASSERT_TRUE(takes);
            if (!takes->more || choice.completion != Completion::None)
                continue;
            const std::int64_t voters = takes->moreIsEach ? 30 : 1;
            Election richer = election;
            richer.budget = election.budget + Money::fromMinor(*takes->more * voters);
            EXPECT_TRUE(isFunded(richer, choice, project));
            for (std::int64_t less = 1; less <= std::min<std::int64_t>(*takes->more, 40); ++less) {
                richer.budget = election.budget + Money::fromMinor((*takes->more - less) * voters);
                EXPECT_FALSE(isFunded(richer, choice, project)) << less;
            }
        }
    }
}

TEST(SideBySide, MarksProjectsOnWhichTheRuleDecides)
{
    const Election election = made(300);
    const auto choices = election::usualChoices(election.kind);
    const auto all = sideBySide(election, choices);

    ASSERT_TRUE(all);
    EXPECT_EQ(all->columns.size(), choices.size());
    EXPECT_GT(all->decidedByRule(), 0U);
    for (const auto& row : all->rows) {
        const bool first = row.funded.front();
        const bool differs = std::ranges::any_of(row.funded, [&](bool funded) { return funded != first; });
        EXPECT_EQ(row.ruleDecides(), differs);
    }
    EXPECT_EQ(all->outcomeNumbers().front(), 1U);
}

TEST(SideBySide, MeasuresVotersAsOthersDo)
{
    const nlohmann::json all = pbVectors("expected");
    int figures = 0;
    for (const char* kind : {"synthetic", "instances"}) {
        for (const nlohmann::json& instance : all[kind]) {
            if (!instance.contains("voter_outcome") || (kind[0] == 'i' && !pbFolder()))
                continue;
            const Election election = electionOf(instance);
            const std::vector<std::pair<std::string, RuleChoice>> rules{
                {"greedy_cost", {.rule = "greedy"}},
                {"mes_cost", {.rule = "equal_shares"}},
                {"mes_cost_add1_exh", {.completion = Completion::Add1, .stopsWhenExhaustive = true}},
                {"phragmen", {.rule = "phragmen"}}};
            for (const auto& [name, choice] : rules) {
                if (!instance["voter_outcome"].contains(name))
                    continue;
                const nlohmann::json& known = instance["voter_outcome"][name];
                const Result<Counted> counted = election::count(election, choice);
                const auto outcome = voterOutcomeOf(*election::profileOf(election, Utility::Cardinality), *counted);
                EXPECT_NEAR(outcome.meanFunded, known["avg_number_of_approved_winners"], 1e-9);
                EXPECT_NEAR(outcome.giniFunded.value_or(0.0), known["gini_of_number_of_approved_winners"], 1e-9);
                EXPECT_NEAR(outcome.giniCost.value_or(0.0), known["gini_of_cost_of_approved_winners"], 1e-9);
                EXPECT_NEAR(outcome.shareWithAny, known["share_of_voters_with_a_winner"], 1e-9);
                figures += 4;
            }
        }
    }
    std::cout << "figures of voters: " << figures << " agree\n";
    EXPECT_GE(figures, 40);
}

} // namespace
} // namespace purse::test
