// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/alpha_fair.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace purse {

void showValue(const AlphaFairProblem& problem, std::ostream& out)
{
    out << "alpha " << problem.alpha << ", budget " << problem.budget << ", weights " << problem.weights.transpose()
        << ", scale " << problem.scale.transpose() << ", lower " << problem.lower.transpose() << ", upper "
        << problem.upper.transpose() << ", cost " << problem.cost.transpose();
}

namespace test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Eigen::VectorXd tenths(Eigen::Index size, int least, int most)
{
    Eigen::VectorXd values(size);
    for (double& value : values)
        value = *rc::gen::inRange(least, most + 1) / 10.0;
    return values;
}

/// Up to eight people whose bounds a budget fits; some have no upper bound.
rc::Gen<AlphaFairProblem> anyProblem(const std::vector<double>& alphas)
{
    return rc::gen::exec([alphas] {
        const Eigen::Index n = *rc::gen::inRange<Eigen::Index>(1, 9);
        AlphaFairProblem problem{.weights = tenths(n, 1, 40),
                                 .scale = tenths(n, 1, 40),
                                 .lower = tenths(n, 1, 30),
                                 .upper = tenths(n, 0, 90),
                                 .cost = tenths(n, 5, 30),
                                 .alpha = *rc::gen::elementOf(alphas)};
        problem.upper += problem.lower;
        const double share = *rc::gen::inRange(0, 101) / 100.0;
        problem.budget = problem.cost.dot(problem.lower + share * (problem.upper - problem.lower));
        if (*rc::gen::inRange(0, 3) == 0)
            problem.upper[0] = infinity;
        return problem;
    });
}

double costOf(const AlphaFairProblem& problem, const Eigen::VectorXd& amounts) { return problem.cost.dot(amounts); }

/// What a price leads to: the x at which w / s (x / s)^-alpha = lambda a, held by the bounds. By std::pow.
Eigen::VectorXd amountsAt(const AlphaFairProblem& problem, double lambda)
{
    Eigen::VectorXd amounts(problem.lower.size());
    for (Eigen::Index i = 0; i < amounts.size(); ++i) {
        const double s = problem.scale[i];
        const double free = s * std::pow(problem.weights[i] / (lambda * problem.cost[i] * s), 1.0 / problem.alpha);
        amounts[i] = std::clamp(free, problem.lower[i], problem.upper[i]);
    }
    return amounts;
}

/// By halving the price: slow, and independent of the kernel.
Eigen::VectorXd byHalving(const AlphaFairProblem& problem)
{
    double cheap = 1e-30;
    double dear = 1e30;
    for (int k = 0; k < 400; ++k) {
        const double middle = std::sqrt(cheap * dear);
        (costOf(problem, amountsAt(problem, middle)) > problem.budget ? cheap : dear) = middle;
    }
    return amountsAt(problem, dear);
}

const std::vector<double> curved{0.3, 0.5, 1.0, 1.5, 2.0, 5.0, 20.0};

RC_GTEST_PROP(AlphaFair, AgreesWithHalvingThePrice, ())
{
    const AlphaFairProblem problem = *anyProblem(curved);
    const AlphaFairSolution solution = solve(problem);

    RC_ASSERT(solution.status == Status::Feasible);
    RC_ASSERT((solution.amounts - byHalving(problem)).cwiseAbs().maxCoeff() <= 1e-8);
}

RC_GTEST_PROP(AlphaFair, MeetsItsBudgetInsideTheBoundsWithoutAGap, ())
{
    const AlphaFairProblem problem = *anyProblem(curved);
    const AlphaFairSolution solution = solve(problem);
    const double size = 1.0 + std::fabs(solution.objective);

    RC_ASSERT(std::fabs(costOf(problem, solution.amounts) - problem.budget) <= 1e-9 * (1.0 + problem.budget));
    RC_ASSERT((solution.amounts - problem.lower).minCoeff() >= -1e-12);
    RC_ASSERT((problem.upper - solution.amounts).minCoeff() >= -1e-12);
    if (std::isfinite(solution.dualityGap) && solution.lambda > 1e-9)
        RC_ASSERT(solution.dualityGap <= 1e-7 * size);
    RC_ASSERT(solution.kktResidual <= 1e-9);
}

RC_GTEST_PROP(AlphaFair, TellsByItsKktResidualWhoHasTooMuch, ())
{
    const AlphaFairProblem problem = *anyProblem({0.5, 1.0, 2.0});
    const AlphaFairSolution solution = solve(problem);
    const auto who = *rc::gen::inRange<Eigen::Index>(0, problem.lower.size());
    Eigen::VectorXd amounts = solution.amounts;
    amounts[who] *= 1.5; // then a unit of money adds 1.5^-alpha times as much
    if (solution.amounts[who] == problem.lower[who] || solution.amounts[who] == problem.upper[who])
        return;

    RC_ASSERT(kktResidualAt(problem, amounts, solution.lambda) >= 0.99 * (1.0 - std::pow(1.5, -problem.alpha)));
}

RC_GTEST_PROP(AlphaFair, IsBeatenByNoOtherAmounts, ())
{
    const AlphaFairProblem problem = *anyProblem({0.0, 0.5, 1.0, 2.0});
    const AlphaFairSolution solution = solve(problem);
    const Eigen::Index n = problem.lower.size();
    const auto from = *rc::gen::inRange<Eigen::Index>(0, n);
    const auto to = *rc::gen::inRange<Eigen::Index>(0, n);
    const double money = *rc::gen::inRange(0, 101) / 100.0
                         * std::min(problem.cost[from] * (solution.amounts[from] - problem.lower[from]),
                                    problem.cost[to] * (std::min(problem.upper[to], 1e3) - solution.amounts[to]));
    if (from == to || money <= 0.0)
        return;
    Eigen::VectorXd other = solution.amounts; // the same cost, a little moved from one person to another
    other[from] -= money / problem.cost[from];
    other[to] += money / problem.cost[to];

    RC_ASSERT(objectiveAt(problem, other) <= solution.objective + 1e-7 * (1.0 + std::fabs(solution.objective)));
}

RC_GTEST_PROP(AlphaFair, AtInfinityRaisesTheWorstOffFirst, ())
{
    const AlphaFairProblem problem = *anyProblem({infinity, 60.0});
    const AlphaFairSolution solution = solve(problem);
    const auto share = [&](Eigen::Index i) { return solution.amounts[i] / problem.scale[i]; };
    constexpr double noise = 1e-9;

    for (Eigen::Index i = 0; i < problem.lower.size(); ++i)
        for (Eigen::Index j = 0; j < problem.lower.size(); ++j) // nobody with less could take from one with more
            RC_ASSERT(share(i) >= share(j) - noise || solution.amounts[i] >= problem.upper[i] - noise
                      || solution.amounts[j] <= problem.lower[j] + noise);
}

TEST(AlphaFair, LooksOnlyAtTheSumAtZeroAndRaisesEqualsTogether)
{
    const AlphaFairSolution solution = solve(AlphaFairProblem{.weights = Eigen::Vector3d(1, 2, 2),
                                                              .scale = Eigen::Vector3d::Ones(),
                                                              .lower = Eigen::Vector3d::Zero(),
                                                              .upper = Eigen::Vector3d(10, 10, 10),
                                                              .cost = Eigen::Vector3d::Ones(),
                                                              .alpha = 0.0,
                                                              .budget = 12.0});

    EXPECT_EQ(solution.amounts, Eigen::Vector3d(0, 6, 6));
    EXPECT_DOUBLE_EQ(solution.lambda, 2.0);
    EXPECT_DOUBLE_EQ(solution.objective, 24.0);
}

TEST(AlphaFair, SaysByHowMuchABudgetMisses)
{
    AlphaFairProblem problem{.weights = Eigen::Vector2d::Ones(),
                             .scale = Eigen::Vector2d::Ones(),
                             .lower = Eigen::Vector2d(1, 1),
                             .upper = Eigen::Vector2d(2, 3),
                             .cost = Eigen::Vector2d::Ones(),
                             .alpha = 1.0,
                             .budget = 1.5};
    for (const double alpha : {0.0, 1.0, infinity}) {
        problem.alpha = alpha;
        problem.budget = 1.5;
        EXPECT_EQ(solve(problem).status, Status::TooSmall) << alpha;
        EXPECT_DOUBLE_EQ(solve(problem).distance, 0.5) << alpha;
        problem.budget = 7.0;
        EXPECT_EQ(solve(problem).status, Status::TooLarge) << alpha;
        EXPECT_DOUBLE_EQ(solve(problem).distance, 2.0) << alpha;
    }
}

} // namespace
} // namespace test
} // namespace purse
