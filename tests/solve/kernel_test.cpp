// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_functions.hpp"

#include <purse/solve/kernel.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace purse {

void showValue(const KernelProblem& problem, std::ostream& out)
{
    out << "budget " << problem.budget << " in [" << problem.lowest << ", " << problem.highest << "]";
    for (std::size_t i = 0; i < problem.amounts.size(); ++i) {
        out << "\n amount ";
        showValue(problem.amounts[i], out);
        if (!problem.costs.empty()) {
            out << "\n cost ";
            showValue(problem.costs[i], out);
        }
        for (const Pool& pool : problem.pools) {
            out << "\n levy above " << pool.allowance << ": ";
            showValue(pool.levy[i], out);
        }
    }
}

namespace test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Cost at a level by the definition, without any work on functions.
double plainCostAt(const KernelProblem& problem, double level)
{
    double total = 0.0;
    for (std::size_t i = 0; i < problem.amounts.size(); ++i)
        total += problem.costs.empty() ? problem.amounts[i](level) : problem.costs[i](problem.amounts[i](level));
    for (const Pool& pool : problem.pools) {
        double levied = -pool.allowance;
        for (std::size_t i = 0; i < problem.amounts.size(); ++i)
            levied += pool.levy[i](problem.amounts[i](level));
        total += std::max(0.0, levied);
    }
    return total;
}

double slowRoot(const KernelProblem& problem, double low, double high)
{
    for (int halvings = 0; halvings < 300; ++halvings) {
        const double middle = low + (high - low) / 2.0;
        (plainCostAt(problem, middle) < problem.budget ? low : high) = middle;
    }
    return high; // the smallest level that reaches the budget
}

rc::Gen<KernelProblem> anyProblem(Size size)
{
    return rc::gen::exec([size] {
        const double unit = stretch(size);
        const auto n = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
        const auto many = [n](const rc::Gen<PiecewiseLinear>& gen) {
            return *rc::gen::container<std::vector<PiecewiseLinear>>(n, gen);
        };
        KernelProblem problem;
        problem.amounts = many(risingFunction(size));
        if (*rc::gen::arbitrary<bool>())
            problem.costs = many(steepFunction(size));
        for (int pools = *rc::gen::inRange(0, 3); pools > 0; --pools)
            problem.pools.push_back({many(risingFunction(size)), unit * *number(-20, 40)});
        problem.budget = unit * *number(-50, 150);
        problem.lowest = unit * *number(-12, 0);
        problem.highest = *rc::gen::oneOf(rc::gen::just(infinity),
                                          rc::gen::map(number(0, 12), [unit](double t) { return unit * t; }));
        return problem;
    });
}

RC_GTEST_PROP(Kernel, AgreesWithSlowHalving, ())
{
    const Size size = *rc::gen::element(Size::Small, Size::Large);
    const double unit = stretch(size);
    const KernelProblem problem = *anyProblem(size);
    const double highest = std::isfinite(problem.highest) ? problem.highest : 1e6 * unit;
    const double least = plainCostAt(problem, problem.lowest);
    const double most = plainCostAt(problem, highest);

    const KernelSolution solution = solve(problem);

    if (isNear(least, problem.budget, unit) || isNear(most, problem.budget, unit))
        RC_DISCARD("on the edge, where either answer is right");
    if (least > problem.budget) {
        RC_ASSERT(solution.status == Status::TooSmall);
        RC_ASSERT(isNear(solution.distance, least - problem.budget, 100.0 * unit));
    } else if (most < problem.budget) {
        RC_ASSERT(solution.status == Status::TooLarge);
        RC_ASSERT(isNear(solution.distance, problem.budget - most, 100.0 * unit));
    } else {
        RC_ASSERT(solution.status == Status::Feasible);
        RC_ASSERT(isNear(solution.level, slowRoot(problem, problem.lowest, highest), 100.0 * unit));
        RC_ASSERT(isNear(plainCostAt(problem, solution.level), problem.budget, 100.0 * unit));
        RC_ASSERT(isNear(solution.certificate.budgetResidual, 0.0, 100.0 * unit));
        for (std::size_t i = 0; i < problem.amounts.size(); ++i)
            RC_ASSERT(solution.amounts[static_cast<Eigen::Index>(i)] == problem.amounts[i](solution.level));
    }
}

RC_GTEST_PROP(Kernel, CostsWhatTheDefinitionSays, ())
{
    const KernelProblem problem = *anyProblem(Size::Small);
    const double level = *number(-15, 15);

    RC_ASSERT(isNear(costAt(problem, level), plainCostAt(problem, level), 10.0));
}

KernelProblem alone(PiecewiseLinear amount, double budget, double lowest = 0.0, double highest = infinity)
{
    return {.amounts = {std::move(amount)},
            .costs = {},
            .pools = {},
            .budget = budget,
            .lowest = lowest,
            .highest = highest};
}

TEST(Kernel, TakesTheSmallestLevelOfAFlatPiece)
{
    const PiecewiseLinear flat = PiecewiseLinear::through({{0, 0}, {2, 10}, {5, 10}, {6, 20}}, 0, 1);

    const KernelSolution solution = solve(alone(flat, 10.0));

    EXPECT_EQ(solution.status, Status::Feasible);
    EXPECT_DOUBLE_EQ(solution.level, 2.0);
}

TEST(Kernel, SaysHowMuchIsMissing)
{
    const KernelSolution solution = solve(alone(clip(PiecewiseLinear::identity(), 30.0, infinity), 20.0));

    EXPECT_EQ(solution.status, Status::TooSmall);
    EXPECT_DOUBLE_EQ(solution.distance, 10.0);
    EXPECT_DOUBLE_EQ(solution.amounts[0], 30.0);
}

TEST(Kernel, SaysHowMuchIsLeft)
{
    const KernelSolution solution = solve(alone(clip(PiecewiseLinear::identity(), 0.0, 30.0), 45.0));

    EXPECT_EQ(solution.status, Status::TooLarge);
    EXPECT_DOUBLE_EQ(solution.distance, 15.0);
    EXPECT_DOUBLE_EQ(solution.amounts[0], 30.0);
}

TEST(Kernel, WalksAsFarAsItMustWhereTheLastPieceIsNearlyFlat)
{
    const KernelSolution solution = solve(alone(PiecewiseLinear::line(0.0, 1e-9), 1e6));

    EXPECT_EQ(solution.status, Status::Feasible);
    EXPECT_NEAR(solution.level, 1e15, 1e3);
}

TEST(Kernel, WalksDownWhereNothingBoundsTheLevel)
{
    const KernelSolution solution = solve(alone(PiecewiseLinear::identity(), -1e12, -infinity));

    EXPECT_EQ(solution.status, Status::Feasible);
    EXPECT_NEAR(solution.level, -1e12, 1e-3);
}

TEST(Kernel, DoesNotTakeAPoolForAWayDown)
{
    KernelProblem problem = alone(PiecewiseLinear::identity(), -5.0, -infinity);
    problem.costs = {PiecewiseLinear::through({{0, 0}}, 0, 1)}; // costs nothing below zero
    problem.pools = {{{PiecewiseLinear::line(0.0, 0.1)}, 100.0}};

    const KernelSolution solution = solve(problem);

    EXPECT_EQ(solution.status, Status::TooSmall);
    EXPECT_DOUBLE_EQ(solution.distance, 5.0);
}

TEST(Kernel, StartsAPoolWhereItsAllowanceIsUsedUp)
{
    KernelProblem problem;
    problem.amounts = {PiecewiseLinear::identity(), PiecewiseLinear::identity()};
    problem.pools = {{{PiecewiseLinear::line(0.0, 0.15), PiecewiseLinear::line(0.0, 0.15)}, 30.0}};
    problem.highest = infinity;

    problem.budget = 200.0; // exactly where the pool starts
    EXPECT_DOUBLE_EQ(solve(problem).level, 100.0);

    problem.budget = 200.0 + 2.3; // 2 + 0.3 for one level more
    EXPECT_DOUBLE_EQ(solve(problem).level, 101.0);
}

TEST(Kernel, HasAnAnswerForNobody)
{
    KernelProblem problem;
    problem.highest = infinity;

    EXPECT_EQ(solve(problem).status, Status::Feasible);

    problem.budget = 5.0;
    EXPECT_EQ(solve(problem).status, Status::TooLarge);
}

} // namespace
} // namespace test
} // namespace purse
