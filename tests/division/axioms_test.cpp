// SPDX-License-Identifier: GPL-3.0-or-later
#include "axiom_checks.hpp"

#include <purse/division/claims_problem.hpp>

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <numeric>

namespace purse::test {
namespace {

/// The rules whose axioms are said: those with tiers have the axioms of the rule inside, except the queue.
std::vector<const Rule*> rulesWithAxioms()
{
    std::vector<const Rule*> said;
    for (const Rule& rule : rules())
        if (!rule.isNested() || rule.id == "priority")
            said.push_back(&rule);
    return said;
}

std::vector<double> thetasOf(const Rule& rule)
{
    return rule.usesTheta ? std::vector{0.0, 0.25, 1.0 / 3.0, 0.5, 0.75, 1.0} : std::vector{0.5};
}

/// A queue serves in the order of the list.
Dividing dividing(const Rule& rule, double theta)
{
    return [&rule, theta](const Eigen::VectorXd& claims, double endowment) {
        ClaimsProblem problem{.claims = claims, .endowment = std::max(0.0, endowment), .theta = theta};
        if (rule.isNested()) {
            std::vector<Eigen::Index> order(static_cast<std::size_t>(claims.size()));
            std::iota(order.begin(), order.end(), Eigen::Index{0});
            problem.classes = classesOfQueue(order);
            problem.within = {findRule("cea")};
        }
        return awards(rule, problem);
    };
}

/// Nobody can say whether a queue favours merged claims: the place of the merged one is anybody's guess.
bool isAsked(const Rule& rule, Axiom axiom)
{
    return !rule.isNested() || (axiom != Axiom::NoAdvantageousMerging && axiom != Axiom::NoAdvantageousSplitting);
}

std::string pathOfCounterexamples()
{
    return std::string(PURSE_SOURCE_DIR) + "/tests/division/data/counterexamples.json";
}

struct Counterexample {
    AxiomCase found;
    double theta = 0.5;
};

/// Among few people first: such a counterexample is easier to read.
std::optional<Counterexample> search(const Rule& rule, Axiom axiom, std::uint64_t tries)
{
    for (const int people : {4, 7})
        for (std::uint64_t seed = 1; seed <= tries; ++seed)
            for (const double theta : thetasOf(rule))
                if (const AxiomCase tried = axiomCase(seed, people); !keeps(axiom, dividing(rule, theta), tried))
                    return Counterexample{tried, theta};
    return std::nullopt;
}

nlohmann::json toJson(const Rule& rule, const AxiomWords& axiom, const Counterexample& counterexample)
{
    const Eigen::VectorXd& claims = counterexample.found.claims;
    return {{"rule", rule.id},
            {"axiom", axiom.id},
            {"claims", std::vector<double>(claims.begin(), claims.end())},
            {"endowment", counterexample.found.endowment},
            {"theta", counterexample.theta},
            {"draw", std::to_string(counterexample.found.draw)}};
}

/// Looks for a counterexample to everything that a rule does not claim, and writes them down.
void writeCounterexamples()
{
    constexpr std::uint64_t tries = 200'000;
    nlohmann::json list = nlohmann::json::array();
    for (const Rule* rule : rulesWithAxioms())
        for (const AxiomWords& axiom : axioms()) {
            if (rule->axioms.contains(axiom.axiom) || !isAsked(*rule, axiom.axiom))
                continue;
            if (const auto found = search(*rule, axiom.axiom, tries))
                list.push_back(toJson(*rule, axiom, *found));
            else
                ADD_FAILURE() << rule->id << " may keep " << axiom.id;
        }
    std::string text = "[\n";
    for (std::size_t k = 0; k < list.size(); ++k)
        text += list[k].dump() + (k + 1 < list.size() ? ",\n" : "\n");
    std::ofstream(pathOfCounterexamples()) << text << "]\n";
}

TEST(Axioms, AreListedInTheirOrderWithWords)
{
    for (std::size_t k = 0; k < axioms().size(); ++k) {
        EXPECT_EQ(static_cast<std::size_t>(axioms()[k].axiom), k);
        EXPECT_FALSE(axioms()[k].title.empty() || axioms()[k].meaning.empty()) << axioms()[k].id;
    }
}

/// The first of many cases that breaks an axiom.
std::optional<Counterexample> broken(const Rule& rule, Axiom axiom)
{
    constexpr std::uint64_t cases = 10'000;
    const std::vector<double> thetas = thetasOf(rule);
    for (std::uint64_t seed = 1; seed <= cases; ++seed) {
        const Counterexample tried{axiomCase(seed), thetas[seed % thetas.size()]};
        if (!keeps(axiom, dividing(rule, tried.theta), tried.found))
            return tried;
    }
    return std::nullopt;
}

TEST(EveryRule, KeepsTheAxiomsThatItClaims)
{
    for (const Rule* rule : rulesWithAxioms())
        for (const AxiomWords& axiom : axioms()) {
            const auto found = rule->axioms.contains(axiom.axiom) ? broken(*rule, axiom.axiom) : std::nullopt;
            EXPECT_FALSE(found) << rule->id << " and " << axiom.id << ": " << found->found.endowment << " for "
                                << found->found.claims.transpose() << ", theta " << found->theta;
        }
}

/// Two that every rule keeps: a larger claim never brings less (claim monotonicity), and where the endowment grows as
/// much as one claim, that award grows no more (linked claim-endowment monotonicity).
TEST(EveryRule, AnswersALargerClaimWithNoLessAndNoMoreThanItGrew)
{
    constexpr std::uint64_t cases = 10'000;
    constexpr double noise = 1e-9;
    for (const Rule* rule : rulesWithAxioms())
        for (std::uint64_t seed = 1; seed <= cases; ++seed) {
            const std::vector<double> thetas = thetasOf(*rule);
            const Dividing divide = dividing(*rule, thetas[seed % thetas.size()]);
            const AxiomCase tried = axiomCase(seed);
            const Eigen::Index who = static_cast<Eigen::Index>(tried.draw % 97) % tried.claims.size();
            const auto more = static_cast<double>(1 + tried.draw % 7);
            Eigen::VectorXd grown = tried.claims;
            grown[who] += more;
            const double before = divide(tried.claims, tried.endowment)[who];

            ASSERT_GE(divide(grown, tried.endowment)[who], before - noise) << rule->id << ", seed " << seed;
            ASSERT_LE(divide(grown, tried.endowment + more)[who], before + more + noise)
                << rule->id << ", seed " << seed;
        }
}

TEST(EveryRule, HasACounterexampleToEachAxiomThatItDoesNotClaim)
{
    if (std::getenv("PURSE_UPDATE_GOLDEN"))
        writeCounterexamples();
    std::ifstream file(pathOfCounterexamples());
    std::map<std::pair<std::string, std::string>, nlohmann::json> known;
    for (const nlohmann::json& each : nlohmann::json::parse(file))
        known[{each["rule"], each["axiom"]}] = each;
    for (const Rule* rule : rulesWithAxioms())
        for (const AxiomWords& axiom : axioms()) {
            if (rule->axioms.contains(axiom.axiom) || !isAsked(*rule, axiom.axiom))
                continue;
            const auto found = known.find({rule->id, axiom.id});
            ASSERT_NE(found, known.end()) << rule->id << " and " << axiom.id;
            const auto claims = found->second["claims"].get<std::vector<double>>();
            const AxiomCase tried{
                .claims = Eigen::Map<const Eigen::VectorXd>(claims.data(), static_cast<Eigen::Index>(claims.size())),
                .endowment = found->second["endowment"],
                .draw = std::stoull(found->second["draw"].get<std::string>())};
            EXPECT_FALSE(keeps(axiom.axiom, dividing(*rule, found->second["theta"]), tried))
                << rule->id << " and " << axiom.id;
        }
}

} // namespace
} // namespace purse::test
