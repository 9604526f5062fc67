// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every rule, and what each rule says of itself: tried on random elections; of what it does not say there
// is an election that shows why.
#include "random_election.hpp"

#include <purse/budget/election/equal_shares_run.hpp>
#include <purse/budget/election/side_by_side.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <sstream>

namespace purse::test {
namespace {

using election::Completion;
using election::Counted;
using election::Election;
using election::Property;
using election::Rule;
using election::RuleChoice;
using election::Utility;

std::vector<RuleChoice> everyChoice()
{
    std::vector<RuleChoice> all;
    for (const Rule& rule : election::electionRules())
        all.push_back({.rule = rule.id});
    for (const Utility utility : {Utility::Cost, Utility::Cardinality})
        for (const Completion completion : {Completion::Greedy, Completion::Add1, Completion::Add1Greedy})
            for (const bool flag : {false, true})
                all.push_back({.utility = utility,
                               .completion = completion,
                               .stopsWhenExhaustive = flag,
                               .startsWhole = flag,
                               .comparison = flag});
    all.push_back({.rule = "exact_equal_shares", .utility = Utility::Cardinality, .completion = Completion::AddOpt});
    return all;
}

std::vector<std::string> fundedIn(const Election& election, const Counted& counted)
{
    std::vector<std::string> ids;
    for (const election::Round& round : counted.rounds)
        ids.push_back(election.projects[round.project].id);
    return ids;
}

std::vector<std::string> fundedBy(const Election& election, const RuleChoice& choice)
{
    const Result<Counted> counted = election::count(election, choice);
    if (!counted)
        throw std::runtime_error(counted.error().front().what);
    return fundedIn(election, *counted);
}

RC_GTEST_PROP(EveryRule, StaysInTheBudgetAndFundsNothingTwice, ())
{
    const Election election = randomElection();
    for (const RuleChoice& choice : everyChoice()) {
        const Result<Counted> counted = election::count(election, choice);
        RC_ASSERT(counted.has_value());
        std::int64_t cost = 0;
        for (const election::Round& round : counted->rounds)
            cost += election.projects[round.project].cost.toMinor();
        RC_ASSERT(cost == counted->cost);
        RC_ASSERT(cost <= election.budget.toMinor());
        std::vector<std::string> funded = fundedIn(election, *counted);
        std::ranges::sort(funded);
        RC_ASSERT(std::adjacent_find(funded.begin(), funded.end()) == funded.end());
    }
}

RC_GTEST_PROP(EveryRule, DoesNotMindTheOrderOfVotersAndProjects, ())
{
    const Election election = randomElection();
    const Election other = shuffled(election);
    for (RuleChoice choice : everyChoice()) {
        choice.ties = {.kind = election::TieOrder::Kind::ByCostVotesLot, .seed = 7};
        RC_ASSERT(fundedBy(election, choice) == fundedBy(other, choice));
    }
}

RC_GTEST_PROP(EveryRule, IsTheSameInDoubles, ())
{
    const Election election = randomElection();
    for (RuleChoice choice : everyChoice()) {
        const std::vector<std::string> exact = fundedBy(election, choice);
        choice.arithmetic = election::Arithmetic::Double;
        RC_ASSERT(fundedBy(election, choice) == exact);
    }
}

/// Add1 gives the outcome of one run at the endowment it names; with one unit more it is over the budget, or the same
/// for good; and every step before stays in the budget.
RC_GTEST_PROP(Add1, RisesStepByStepToTheLastOutcomeInTheBudget, ())
{
    const Election election = randomElection();
    const RuleChoice choice{.completion = Completion::Add1};
    const Counted counted = *election::count(election, choice);
    const election::Profile profile = *countedProfile(election, choice);
    const std::vector<std::uint32_t> ranks = *tieRanks(election, {});
    election::EqualSharesRun run(profile, ranks, election::Arithmetic::Exact);
    const election::Fraction start(profile.budget, static_cast<std::int64_t>(profile.voters));
    const auto costAt = [&](std::int64_t k) {
        run.run(start + election::Fraction(k * election.wholeUnit(), 1), std::numeric_limits<std::int64_t>::max());
        return run.cost();
    };
    for (std::int64_t k = 0; k < counted.increments; ++k)
        RC_ASSERT(costAt(k) <= profile.budget);
    RC_ASSERT(costAt(counted.increments) == counted.cost);
    RC_ASSERT(*counted.endowment == start + election::Fraction(counted.increments * election.wholeUnit(), 1));
    const std::int64_t next = costAt(counted.increments + 1);
    RC_ASSERT(next > profile.budget || next == counted.cost);
}

/// Whether an election keeps a property under a rule; one that shows otherwise is a counterexample.
bool keeps(const Election& election, const Rule& rule, Property property)
{
    const RuleChoice choice{.rule = rule.id, .utility = Utility::Cardinality};
    const Counted counted = *election::count(election, choice);
    const election::Profile profile = *countedProfile(election, choice);
    std::vector<bool> isFunded(profile.projects());
    for (const election::Round& round : counted.rounds)
        isFunded[round.project] = true;
    const auto isStillFunded = [&](const Election& changed, std::size_t project) {
        const std::vector<std::string> funded = fundedBy(changed, choice);
        return std::ranges::find(funded, election.projects[project].id) != funded.end();
    };
    for (std::size_t p = 0; p < isFunded.size(); ++p) {
        std::uint64_t without = 0; // supporters who have nothing
        for (const election::Profile::Support& support : profile.supportOf(p)) {
            bool hasAny = false;
            for (const election::Profile::Entry& entry : profile.ballotOf(support.group))
                hasAny = hasAny || isFunded[entry.project];
            without += hasAny ? 0 : profile.weight[support.group];
        }
        const bool couldPay = static_cast<std::int64_t>(without) * profile.budget
                              >= static_cast<std::int64_t>(profile.voters) * profile.cost[p];
        const bool isSupported = profile.points[p] > 0;
        if (property == Property::Exhaustive && !isFunded[p] && isSupported
            && counted.cost + profile.cost[p] <= profile.budget)
            return false;
        if (property == Property::Representation && !isFunded[p] && without > 0 && couldPay)
            return false;
        if (!isFunded[p])
            continue;
        if (property == Property::CheaperIsNoWorse)
            for (const std::int64_t less : {std::int64_t{1}, profile.cost[p] / 2}) {
                Election changed = election;
                changed.projects[p].cost = Money::fromMinor(profile.cost[p] - less);
                if (!isStillFunded(changed, p))
                    return false;
            }
        if (property == Property::SupportHelps)
            for (std::size_t voter = 0; voter < election.ballots.size(); ++voter)
                if (!isStillFunded(withSupport(election, voter, static_cast<std::uint32_t>(p)), p))
                    return false;
        if (property == Property::MoreMoneyKeepsAll)
            for (const std::int64_t more : {1, 2, 5}) {
                Election changed = election;
                changed.budget = election.budget + Money::fromMinor(more);
                if (!isStillFunded(changed, p))
                    return false;
            }
    }
    return true;
}

TEST(EveryRule, KeepsWhatItSaysOnRandomElections)
{
    for (const Rule& rule : election::electionRules())
        for (const Property property : rule.properties)
            EXPECT_TRUE(rc::check("keeps its property",
                                  [&] {
                                      const Election election = randomElection();
                                      RC_ASSERT(keeps(election, rule, property));
                                  }))
                << rule.id << ": "
                << std::ranges::find(election::propertyKinds(), property, &election::PropertyKind::property)->id;
}

/// The first of a long row of small elections that shows that a rule does not keep a property.
TEST(EveryRule, HasACounterexampleForWhatItDoesNotSay)
{
    for (const Rule& rule : election::electionRules())
        for (const election::PropertyKind& kind : election::propertyKinds()) {
            if (rule.properties.contains(kind.property))
                continue;
            std::optional<std::uint64_t> found;
            for (std::uint64_t seed = 0; seed < 60'000 && !found; ++seed)
                if (!keeps(smallElection(seed), rule, kind.property))
                    found = seed;
            EXPECT_TRUE(found) << rule.id << " may well keep " << kind.id;
        }
}

TEST(EveryRule, DescribesItselfAsData)
{
    for (const Rule& rule : election::electionRules()) {
        EXPECT_FALSE(rule.title.empty() || rule.promise.empty() || rule.source.empty()) << rule.id;
        for (const std::string& setting : rule.settings)
            EXPECT_NE(std::ranges::find(election::settingKinds(), setting, &election::SettingKind::id),
                      election::settingKinds().end())
                << rule.id << " " << setting;
    }
}

std::string pageOf(const std::string& name)
{
    std::ifstream file(std::string(PURSE_SOURCE_DIR) + "/docs/budget/" + name + ".md");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(Pages, DescribeEveryElectionRule)
{
    for (const Rule& rule : election::electionRules()) {
        EXPECT_NE(pageOf("rules").find("`" + rule.id + "`"), std::string::npos) << rule.id;
        if (rule.id.ends_with("_no_skip"))
            continue; // on the page of the rule that skips
        const std::string page = pageOf(rule.id);
        EXPECT_NE(page.find("`" + rule.id + "`: " + rule.promise), std::string::npos) << rule.id;
    }
    const std::string shares = pageOf("equal_shares");
    for (const election::SettingKind& setting : election::settingKinds())
        EXPECT_NE(shares.find("`" + setting.id + "`"), std::string::npos) << setting.id;
}

/// The table of docs/budget/rules.md, row by row.
TEST(Pages, SayWhatEveryElectionRuleKeeps)
{
    std::istringstream lines(pageOf("rules"));
    int rows = 0;
    for (std::string line; std::getline(lines, line);)
        for (const Rule& rule : election::electionRules()) {
            if (!line.starts_with("| ") || line.find("`" + rule.id + "`") == std::string::npos)
                continue;
            ++rows;
            std::vector<std::string> cells(1);
            for (const char c : line)
                if (c == '|')
                    cells.emplace_back();
                else if (c != ' ')
                    cells.back() += c;
            for (std::size_t k = 0; k < election::propertyKinds().size(); ++k)
                EXPECT_EQ(cells.at(k + 2) == "yes", rule.properties.contains(election::propertyKinds()[k].property))
                    << rule.id << " " << election::propertyKinds()[k].id;
        }

    EXPECT_EQ(rows, 8);
}

TEST(TieOrder, IsData)
{
    Election election = smallElection(1);
    election.projects = {
        {"a", "", Money::fromMinor(5)}, {"b", "", Money::fromMinor(3)}, {"c", "", Money::fromMinor(3)}};
    election.ballots = {};
    for (const std::uint32_t project : {0U, 1U, 2U, 2U}) {
        election.ballots.add(project);
        election.ballots.end();
    }
    using Kind = election::TieOrder::Kind;
    using Ranks = std::vector<std::uint32_t>;

    EXPECT_EQ(*tieRanks(election, {}), (Ranks{0, 1, 2}));
    EXPECT_EQ(*tieRanks(election, {.kind = Kind::ByCostVotesLot}), (Ranks{2, 1, 0}));
    EXPECT_EQ(*tieRanks(election, {.kind = Kind::Listed, .ids = {"c"}}), (Ranks{1, 2, 0}));
    EXPECT_FALSE(tieRanks(election, {.kind = Kind::Listed, .ids = {"x"}}));
}

TEST(Fractions, AreExactAndInLowestTerms)
{
    using election::BigInteger;
    using election::Fraction;
    BigInteger power(1);
    for (int i = 0; i < 60; ++i)
        power *= BigInteger(1'000'000'007);

    EXPECT_EQ(BigInteger(INT64_MIN).toText(), "-9223372036854775808");
    EXPECT_EQ((power - power).toText(), "0");
    EXPECT_EQ((power * power - (power - 1) * (power + 1)).toText(), "1");
    EXPECT_EQ(Fraction(power * 6, power * 4).toText(), "3/2");
    EXPECT_EQ((Fraction(1, 3) - Fraction(1, 2)).toText(), "-1/6");
    EXPECT_LT(Fraction(-1, 3), Fraction(-1, 4));
    EXPECT_DOUBLE_EQ((power * 3).over(power), 3.0);
    EXPECT_EQ(BigInteger(1000000000000000000).toText(), "1000000000000000000");
}

} // namespace
} // namespace purse::test
