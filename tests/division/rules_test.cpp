// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_functions.hpp"

#include <purse/division/claims_problem.hpp>
#include <purse/solve/kernel.hpp>

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

/// With what a rule with another inside reads: half of each claim first, or those with the largest claim last.
ClaimsProblem withSettings(const Rule& rule, ClaimsProblem problem)
{
    if (!rule.isNested())
        return problem;
    problem.tiers = tiersAboveReferences(problem.claims, problem.claims / 2.0);
    problem.classes = (problem.claims.array() == problem.claims.maxCoeff()).cast<double>();
    problem.within = {findRule("talmud")};
    return problem;
}

Eigen::VectorXd awardsOf(const Rule& rule, const ClaimsProblem& problem)
{
    return awards(rule, withSettings(rule, problem));
}

void forEveryRule(const std::function<void(const Rule&)>& check)
{
    for (const Rule& rule : rules())
        check(rule);
}

RC_GTEST_PROP(EveryRule, SpendsTheEndowmentAndKeepsTheBounds, (bool weighted))
{
    const ClaimsProblem problem = *anyProblem(weighted);
    forEveryRule([&](const Rule& rule) {
        const Eigen::VectorXd x = awardsOf(rule, problem);
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
        if (rule.usesClasses) // what a class is for
            return;
        const Eigen::VectorXd x = awardsOf(rule, problem);
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
        const Eigen::VectorXd expected = awardsOf(rule, problem)(order);
        RC_ASSERT((awardsOf(rule, turned) - expected).cwiseAbs().maxCoeff() <= 1e-10 * sizeOf(problem));
    });
}

RC_GTEST_PROP(EveryRule, GivesTheSameInPoundsAndInPence, ())
{
    const ClaimsProblem pounds = *anyProblem(true);
    const ClaimsProblem pence{
        .claims = 100.0 * pounds.claims, .endowment = 100.0 * pounds.endowment, .weights = pounds.weights};
    forEveryRule([&](const Rule& rule) {
        RC_ASSERT((awardsOf(rule, pence) - 100.0 * awardsOf(rule, pounds)).cwiseAbs().maxCoeff()
                  <= 1e-8 * sizeOf(pounds));
    });
}

RC_GTEST_PROP(EveryRule, GivesNobodyLessFromMore, ())
{
    const ClaimsProblem less = *anyProblem(true);
    ClaimsProblem more = less;
    more.endowment += (less.claims.sum() - less.endowment) * (*rc::gen::inRange(0, 101) / 100.0);
    forEveryRule([&](const Rule& rule) {
        RC_ASSERT((awardsOf(rule, more) - awardsOf(rule, less)).minCoeff() >= -1e-10 * sizeOf(less));
    });
}

RC_GTEST_PROP(EveryRule, OfStagesRisesAlongItsPath, (bool weighted))
{
    const ClaimsProblem problem = *anyProblem(weighted);
    const double noise = 1e-9 * sizeOf(problem);
    forEveryRule([&](const Rule& rule) {
        const auto path = awardPath(rule, withSettings(rule, problem));
        RC_ASSERT(path.has_value() == (rule.hasStages() || rule.isNested())); // inside is Talmud
        if (!path)
            return;
        const double level = solve(KernelProblem{.amounts = *path,
                                                 .budget = problem.endowment,
                                                 .lowest = -std::numeric_limits<double>::infinity(),
                                                 .highest = std::numeric_limits<double>::infinity()})
                                 .level;
        const Eigen::VectorXd expected = awardsOf(rule, problem);
        for (std::size_t i = 0; i < path->size(); ++i) {
            RC_ASSERT((*path)[i].isNondecreasing());
            RC_ASSERT(std::fabs((*path)[i](level) - expected[static_cast<Eigen::Index>(i)]) <= noise);
        }
    });
}

TEST(PriorityClasses, AskTheRuleInsideAboutTheirOwnMembersOnly)
{
    const ClaimsProblem problem{.claims = vectorOf({4, 6, 6}),
                                .endowment = 7.0,
                                .classes = vectorOf({0, 1, 1}),
                                .within = {findRule("dominguez_thomson")}}; // which counts people who claim nothing
    EXPECT_EQ(awards(*findRule("priority_classes"), problem), vectorOf({4, 1.5, 1.5}));
}

TEST(PriorityClasses, ServeAQueueOfAnyLength)
{
    const Eigen::Index n = 50'000;
    std::vector<Eigen::Index> order(static_cast<std::size_t>(n));
    std::iota(order.rbegin(), order.rend(), Eigen::Index{0}); // the last comes first
    const ClaimsProblem problem{.claims = Eigen::VectorXd::Ones(n),
                                .endowment = 10.5,
                                .classes = classesOfQueue(order),
                                .within = {findRule("cea")}};
    const Eigen::VectorXd x = awards(*findRule("priority"), problem);
    EXPECT_EQ(x.tail(10).sum(), 10.0);
    EXPECT_EQ(x[n - 11], 0.5);
    EXPECT_EQ(x.head(n - 11).sum(), 0.0);
}

TEST(EveryRule, PaysClaimsInFullWhereThereIsEnough)
{
    const ClaimsProblem rich{.claims = vectorOf({10, 0, 30}), .endowment = 50.0, .weights = {}};
    forEveryRule([&](const Rule& rule) { EXPECT_EQ(awardsOf(rule, rich), rich.claims) << rule.id; });
}

TEST(EveryRule, RefusesFiguresThatMakeNoSense)
{
    forEveryRule([](const Rule& rule) {
        EXPECT_THROW(awardsOf(rule, {.claims = vectorOf({1, -1}), .endowment = 1.0, .weights = {}}),
                     std::invalid_argument);
        EXPECT_THROW(awardsOf(rule, {.claims = vectorOf({1, 1}), .endowment = -1.0, .weights = {}}),
                     std::invalid_argument);
        EXPECT_THROW(awardsOf(rule, {.claims = vectorOf({1, 1}), .endowment = 1.0, .weights = vectorOf({1})}),
                     std::invalid_argument);
        EXPECT_THROW(awardsOf(rule, {.claims = vectorOf({1, 1}), .endowment = 1.0, .weights = vectorOf({1, 0})}),
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

} // namespace
} // namespace test
} // namespace purse
