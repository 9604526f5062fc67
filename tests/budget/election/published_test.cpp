// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outcomes that pabutools and a second implementation found, and outcomes that cities published (tests/vectors/pb).
#include "published.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>

namespace purse::test {
namespace {

using election::Completion;
using election::Counted;
using election::Election;
using election::RuleChoice;
using election::Utility;
using nlohmann::json;

/// What the names in expected.json mean; nothing for rules that we do not have.
std::optional<RuleChoice> choiceOf(std::string name)
{
    static const std::map<std::string, RuleChoice> others{
        {"greedy_cost", {.rule = "greedy"}},
        {"greedy_card", {.rule = "greedy_per_cost"}},
        {"greedy_score", {.rule = "greedy", .utility = Utility::Points}},
        {"greedy_score_per_cost", {.rule = "greedy_per_cost", .utility = Utility::Points}},
        {"greedy_borda_per_cost", {.rule = "greedy_per_cost", .utility = Utility::Borda}},
        {"greedy_points", {.rule = "greedy", .utility = Utility::Places}},
        {"phragmen", {.rule = "phragmen"}},
        {"maximin_support", {.rule = "maximin_support"}},
        {"ees_cost", {.rule = "exact_equal_shares"}},
        {"ees_card", {.rule = "exact_equal_shares", .utility = Utility::Cardinality}},
        {"ees_card_addopt",
         {.rule = "exact_equal_shares", .utility = Utility::Cardinality, .completion = Completion::AddOpt}},
    };
    if (const auto found = others.find(name); found != others.end())
        return found->second;
    if (!name.starts_with("mes_"))
        return std::nullopt;
    RuleChoice choice;
    static const std::vector<std::pair<std::string, Utility>> utilities{
        {"mes_cost", Utility::Cost},
        {"mes_card", Utility::Cardinality},
        {"mes_score_times_cost", Utility::PointsTimesCost},
        {"mes_score", Utility::Points},
        {"mes_borda", Utility::Borda},
        {"mes_points", Utility::Places}};
    const auto utility =
        std::ranges::find_if(utilities, [&](const auto& each) { return name.starts_with(each.first); });
    choice.utility = utility->second;
    const std::string rest = name.substr(utility->first.size());
    choice.stopsWhenExhaustive = rest.starts_with("_add1_exh");
    choice.completion = rest == "_greedy"           ? Completion::Greedy
                        : rest.ends_with("_greedy") ? Completion::Add1Greedy
                        : rest.empty()              ? Completion::None
                                                    : Completion::Add1;
    return choice;
}

std::vector<std::string> fundedIn(const Election& election, const Counted& counted)
{
    std::vector<std::string> ids;
    for (const election::Round& round : counted.rounds)
        ids.push_back(election.projects[round.project].id);
    return ids;
}

/// Decimals of expected.json: "6444791/20".
double numberOf(const std::string& fraction)
{
    const std::size_t slash = fraction.find('/');
    return slash == std::string::npos ? std::stod(fraction)
                                      : std::stod(fraction.substr(0, slash)) / std::stod(fraction.substr(slash + 1));
}

void expectPrices(const Election& election, const Counted& counted, const json& expected, double unit)
{
    const json& rounds = expected["rounds"];
    ASSERT_EQ(rounds.size(), counted.completedFrom);
    for (std::size_t k = 0; k < rounds.size(); ++k) {
        const election::Round& round = counted.rounds[k];
        EXPECT_EQ(election.projects[round.project].id, rounds[k][0]);
        if (!rounds[k][1].is_number())
            continue;
        const double price = rounds[k][1];
        EXPECT_NEAR(round.price * unit, price, 1e-9 * std::max(1.0, price)) << rounds[k][0];
        if (rounds[k].size() > 2) {
            EXPECT_EQ(round.payers, rounds[k][2].get<std::uint64_t>());
        }
    }
}

void expectTies(const Election& election, const Counted& counted, const json& expected)
{
    std::vector<std::vector<std::string>> tied;
    for (const election::Round& round : counted.rounds) {
        if (round.tied.empty())
            continue;
        tied.push_back({election.projects[round.project].id});
        for (const std::uint32_t other : round.tied)
            tied.back().push_back(election.projects[other].id);
        std::ranges::sort(tied.back());
    }
    std::vector<std::vector<std::string>> known = expected["tied_rounds"];
    for (std::vector<std::string>& ids : known)
        std::ranges::sort(ids);
    EXPECT_EQ(tied, known);
}

void expectOutcome(const Election& election, const std::string& name, RuleChoice choice, const json& expected)
{
    const Result<Counted> counted = election::count(election, choice);
    ASSERT_TRUE(counted) << counted.error().front().what;
    std::vector<std::string> funded = fundedIn(election, *counted);
    if (expected["order"] == "sorted")
        std::ranges::sort(funded);
    std::vector<std::string> known = expected["winners"];
    if (expected["order"] == "sorted")
        std::ranges::sort(known);
    EXPECT_EQ(funded, known);
    const double whole = static_cast<double>(election.wholeUnit());
    EXPECT_EQ(static_cast<double>(counted->cost) / whole, numberOf(expected["total_cost"]));
    if (expected.contains("increments")) {
        EXPECT_EQ(counted->increments, expected["increments"].get<std::int64_t>());
    }
    if (expected.contains("endowment")) {
        const election::Fraction each(counted->endowment->numerator(),
                                      counted->endowment->denominator() * election.wholeUnit());
        EXPECT_EQ(each.toText(), expected["endowment"].get<std::string>());
    }
    if (expected.contains("rounds") && !counted->rounds.empty()) {
        const bool isShares = choice.rule == "equal_shares";
        const Result<election::Profile> profile = election::profileOf(election, choice.utility);
        const double unit = isShares ? profile->shownUnit : 1.0 / whole;
        Counted inUtility = *counted;
        if (isShares)
            for (election::Round& round : inUtility.rounds)
                round.price /= static_cast<double>(profile->scale[round.project]);
        expectPrices(election, inUtility, expected, unit);
    }
    if (choice.arithmetic == election::Arithmetic::Exact && name.starts_with("mes_") && !name.ends_with("greedy"))
        expectTies(election, *counted, expected);
}

struct Tally {
    int agreeing = 0;
    std::set<std::string> leftOut;
};

/// Every outcome of one election, in both arithmetics.
void expectAll(const json& instance, Tally& tally)
{
    const Election election = electionOf(instance);
    for (const auto& [name, expected] : instance["rules"].items()) {
        std::optional<RuleChoice> choice = choiceOf(name);
        if (!choice) {
            tally.leftOut.insert(name);
            continue;
        }
        SCOPED_TRACE(instance["file"].get<std::string>() + ": " + name);
        for (const auto arithmetic : {election::Arithmetic::Exact, election::Arithmetic::Double}) {
            SCOPED_TRACE(toText(arithmetic));
            choice->arithmetic = arithmetic;
            expectOutcome(election, name, *choice, expected);
        }
        tally.agreeing += testing::Test::HasFailure() ? 0 : 1;
    }
}

TEST(PublishedOutcomes, OfMadeElectionsAreOurs)
{
    Tally tally;
    const json all = pbVectors("expected");
    for (const json& instance : all["synthetic"])
        expectAll(instance, tally);
    std::cout << "outcomes of made elections: " << tally.agreeing << " agree\n";

    EXPECT_EQ(tally.agreeing, 29);
    EXPECT_EQ(tally.leftOut, std::set<std::string>{});
}

TEST(PublishedOutcomes, OfRealElectionsAreOurs)
{
    if (!pbFolder())
        GTEST_SKIP() << noFolder;
    Tally tally;
    const json all = pbVectors("expected");
    for (const json& instance : all["instances"])
        expectAll(instance, tally);
    std::cout << "outcomes of real elections: " << tally.agreeing << " agree\n";

    EXPECT_EQ(tally.agreeing, 235);
    for (const std::string& name : tally.leftOut)
        EXPECT_TRUE(name.starts_with("cstv_")) << name; // cumulative support transfer voting is not one of our rules
}

/// The rule that a city names; nothing where it names none.
std::optional<RuleChoice> choiceOfCity(const std::string& rule, election::BallotKind kind)
{
    const Utility utility = hasPoints(kind)                         ? Utility::Points
                            : kind == election::BallotKind::Ordinal ? Utility::Places
                                                                    : Utility::Cost;
    if (rule == "greedy" || rule == "greedy-no-skip")
        return RuleChoice{.rule = rule == "greedy" ? "greedy" : "greedy_no_skip", .utility = utility};
    if (rule == "equalshares/add1")
        return RuleChoice{.completion = Completion::Add1, .comparison = true, .threshold = 3};
    return std::nullopt;
}

TEST(PublishedOutcomes, OfCitiesAreOurs)
{
    if (!pbFolder())
        GTEST_SKIP() << noFolder;
    int agreeing = 0;
    const json all = pbVectors("expected");
    for (const json& instance : all["instances"]) {
        const Election election = electionOf(instance);
        const auto choice = choiceOfCity(instance["city_rule"], election.kind);
        if (!choice || !instance.contains("published_selected"))
            continue;
        const Result<Counted> counted = election::count(election, *choice);
        ASSERT_TRUE(counted);
        std::vector<std::string> funded = fundedIn(election, *counted);
        std::vector<std::string> published = instance["published_selected"];
        std::ranges::sort(funded);
        std::ranges::sort(published);
        EXPECT_EQ(funded, published) << instance["file"];
        agreeing += funded == published ? 1 : 0;
    }

    EXPECT_EQ(agreeing, 6);
}

TEST(Comparison, CountsVotersWhoHaveNothingUnderOneOutcome)
{
    if (!pbFolder())
        GTEST_SKIP() << noFolder;
    const json all = pbVectors("expected");
    const Election election = electionOf(all["instances"][0]); // Assen 2024
    const Result<Counted> counted = election::count(election, {.completion = Completion::Add1, .comparison = true});

    ASSERT_TRUE(counted);
    EXPECT_EQ(counted->preference->forShares, 21U);
    EXPECT_EQ(counted->preference->forGreedy, 21U);
    EXPECT_FALSE(counted->tookGreedy); // a tie keeps equal shares
}

} // namespace
} // namespace purse::test
