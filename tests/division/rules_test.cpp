// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_functions.hpp"
#include "vectors/vectors.hpp"

#include <purse/division/rule.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>
#include <set>

namespace purse {

void showValue(const ClaimsProblem& problem, std::ostream& out)
{
    out << problem.endowment << " for " << problem.claims.transpose() << " by weights " << problem.weights.transpose();
}

namespace test {
namespace {

Eigen::VectorXd vectorOf(const std::vector<double>& values)
{
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// A tight budget for up to nine claims; equal and zero claims among them, single pounds or all the money there is.
rc::Gen<ClaimsProblem> anyProblem(bool weighted)
{
    return rc::gen::exec([weighted] {
        const double unit = *rc::gen::element(1.0, 1e12 / 7.0);
        const auto n = static_cast<std::size_t>(*rc::gen::inRange(1, 10));
        ClaimsProblem problem;
        problem.claims = unit * vectorOf(*rc::gen::container<std::vector<double>>(n, number(0, 20)));
        problem.endowment = problem.claims.sum() * (*rc::gen::inRange(0, 101) / 100.0);
        if (weighted)
            problem.weights = vectorOf(*rc::gen::container<std::vector<double>>(n, number(1, 4)));
        return problem;
    });
}

double sizeOf(const ClaimsProblem& problem) { return std::max(1.0, problem.claims.sum()); }

void forEveryRule(const std::function<void(const Rule&)>& check)
{
    for (const Rule& rule : rules())
        check(rule);
}

RC_GTEST_PROP(EveryRule, SpendsTheEndowmentAndKeepsTheBounds, (bool weighted))
{
    const ClaimsProblem problem = *anyProblem(weighted);
    forEveryRule([&](const Rule& rule) {
        const Eigen::VectorXd x = awards(rule, problem);
        RC_ASSERT(isNear(x.sum(), problem.endowment, sizeOf(problem)));
        RC_ASSERT(x.minCoeff() >= 0.0);
        RC_ASSERT((problem.claims - x).minCoeff() >= 0.0);
    });
}

RC_GTEST_PROP(EveryRule, KeepsTheOrderOfClaimsAndOfLosses, ())
{
    const ClaimsProblem problem = *anyProblem(false);
    const double noise = 1e-12 * sizeOf(problem);
    forEveryRule([&](const Rule& rule) {
        const Eigen::VectorXd x = awards(rule, problem);
        for (Eigen::Index i = 0; i < x.size(); ++i)
            for (Eigen::Index j = 0; j < x.size(); ++j)
                if (problem.claims[i] <= problem.claims[j]) {
                    RC_ASSERT(x[i] <= x[j] + noise);
                    RC_ASSERT(problem.claims[i] - x[i] <= problem.claims[j] - x[j] + noise);
                }
    });
}

RC_GTEST_PROP(EveryRule, GivesTheSameInWhateverOrderClaimsAreListed, ())
{
    const ClaimsProblem problem = *anyProblem(true);
    std::vector<Eigen::Index> order(static_cast<std::size_t>(problem.claims.size()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::ranges::reverse(order);
    const auto shift = static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, order.size()));
    std::rotate(order.begin(), order.begin() + shift, order.end());
    const ClaimsProblem turned{
        .claims = problem.claims(order), .endowment = problem.endowment, .weights = problem.weights(order)};
    forEveryRule([&](const Rule& rule) {
        const Eigen::VectorXd expected = awards(rule, problem)(order);
        RC_ASSERT((awards(rule, turned) - expected).cwiseAbs().maxCoeff() <= 1e-10 * sizeOf(problem));
    });
}

RC_GTEST_PROP(EveryRule, GivesTheSameInPoundsAndInPence, ())
{
    const ClaimsProblem pounds = *anyProblem(true);
    const ClaimsProblem pence{
        .claims = 100.0 * pounds.claims, .endowment = 100.0 * pounds.endowment, .weights = pounds.weights};
    forEveryRule([&](const Rule& rule) {
        RC_ASSERT((awards(rule, pence) - 100.0 * awards(rule, pounds)).cwiseAbs().maxCoeff() <= 1e-8 * sizeOf(pounds));
    });
}

RC_GTEST_PROP(EveryRule, GivesNobodyLessFromMore, ())
{
    const ClaimsProblem less = *anyProblem(true);
    ClaimsProblem more = less;
    more.endowment += (less.claims.sum() - less.endowment) * (*rc::gen::inRange(0, 101) / 100.0);
    forEveryRule([&](const Rule& rule) {
        RC_ASSERT((awards(rule, more) - awards(rule, less)).minCoeff() >= -1e-10 * sizeOf(less));
    });
}

RC_GTEST_PROP(EveryRule, DividesALaterCutAsIfFromTheSmallerBudget, ())
{
    const ClaimsProblem problem = *anyProblem(false);
    const double cut = problem.endowment * (*rc::gen::inRange(0, 101) / 100.0);
    forEveryRule([&](const Rule& rule) {
        const ClaimsProblem fromAwards{.claims = awards(rule, problem), .endowment = cut, .weights = {}};
        const ClaimsProblem fromClaims{.claims = problem.claims, .endowment = cut, .weights = {}};
        RC_ASSERT((awards(rule, fromAwards) - awards(rule, fromClaims)).cwiseAbs().maxCoeff()
                  <= 1e-8 * sizeOf(problem));
    });
}

TEST(EveryRule, PaysClaimsInFullWhereThereIsEnough)
{
    const ClaimsProblem rich{.claims = vectorOf({10, 0, 30}), .endowment = 50.0, .weights = {}};
    forEveryRule([&](const Rule& rule) { EXPECT_EQ(awards(rule, rich), rich.claims) << rule.id; });
}

TEST(EveryRule, RefusesFiguresThatMakeNoSense)
{
    forEveryRule([](const Rule& rule) {
        EXPECT_THROW(awards(rule, {.claims = vectorOf({1, -1}), .endowment = 1.0, .weights = {}}),
                     std::invalid_argument);
        EXPECT_THROW(awards(rule, {.claims = vectorOf({1, 1}), .endowment = -1.0, .weights = {}}),
                     std::invalid_argument);
        EXPECT_THROW(awards(rule, {.claims = vectorOf({1, 1}), .endowment = 1.0, .weights = vectorOf({1})}),
                     std::invalid_argument);
        EXPECT_THROW(awards(rule, {.claims = vectorOf({1, 1}), .endowment = 1.0, .weights = vectorOf({1, 0})}),
                     std::invalid_argument);
    });
}

TEST(EveryRule, IsListedOnceWithWords)
{
    std::set<std::string> ids;
    forEveryRule([&](const Rule& rule) {
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
        EXPECT_FALSE(rule.title.empty() || rule.promise.empty() || rule.source.empty()) << rule.id;
        EXPECT_EQ(findRule(rule.id), &rule);
    });
    EXPECT_EQ(findRule("no such rule"), nullptr);
}

TEST(Rules, GiveTheTestNumbers)
{
    std::map<std::string, int> checked;
    for (const auto& vector : vectors("claims")) {
        const std::string id = vector["rule"];
        const Rule* rule = findRule(id.starts_with("weighted_") ? id.substr(9) : id);
        if (!rule)
            continue;
        const auto& inputs = vector["inputs"];
        const ClaimsProblem problem{.claims = vectorOf(inputs["claims"].get<std::vector<double>>()),
                                    .endowment = inputs["estate"],
                                    .weights = vectorOf(inputs.value("weights", std::vector<double>{}))};
        const Eigen::VectorXd x = awards(*rule, problem);
        const nlohmann::json found{{"awards", std::vector<double>(x.begin(), x.end())}};
        EXPECT_TRUE(agrees(found, vector["expected"], vector["tolerance"])) << vector["id"] << found;
        ++checked[id];
    }
    for (const char* id : {"proportional", "cea", "cel", "weighted_cea", "weighted_cel"})
        EXPECT_GE(checked[id], 2) << id;
}

} // namespace
} // namespace test
} // namespace purse
