// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_functions.hpp"
#include "vectors/vectors.hpp"

#include <purse/solve/kernel.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace purse::test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Eigen::VectorXd vectorOf(const nlohmann::json& numbers, double forNull = infinity)
{
    Eigen::VectorXd values(static_cast<Eigen::Index>(numbers.size()));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        values[static_cast<Eigen::Index>(i)] = numbers[i].is_null() ? forNull : numbers[i].get<double>();
    return values;
}

WaterFilling boundedProblem(const nlohmann::json& inputs)
{
    const Eigen::VectorXd lower = vectorOf(inputs["lower"]);
    return {.offset = Eigen::VectorXd::Zero(lower.size()),
            .slope = Eigen::VectorXd::Ones(lower.size()),
            .lower = lower,
            .upper = vectorOf(inputs["upper"]),
            .cost = inputs.contains("cost") ? vectorOf(inputs["cost"]) : Eigen::VectorXd{},
            .budget = inputs["budget"]};
}

std::vector<double> listOf(const Eigen::VectorXd& values) { return {values.begin(), values.end()}; }

TEST(WaterFilling, RaisesTheLowestFirstAsTheTestNumbersSay)
{
    int checked = 0;
    for (const auto& vector : vectors("welfare")) {
        if (vector["rule"] != "maxmin_bounds" || vector["inputs"].contains("scale")
            || vector["inputs"].contains("offset"))
            continue;
        const KernelSolution solution = solve(boundedProblem(vector["inputs"]));
        const nlohmann::json found{{"x", listOf(solution.amounts)}, {"level", solution.level}};
        EXPECT_TRUE(agrees(found["x"], vector["expected"]["x"], vector["tolerance"])) << vector["id"] << found;
        ++checked;
    }
    EXPECT_GE(checked, 3);
}

TEST(WaterFilling, ScalesABaseWithinBoundsAsTheTestNumbersSay)
{
    int checked = 0;
    for (const auto& vector : vectors("welfare")) {
        if (vector["rule"] != "bounded_proportional")
            continue;
        WaterFilling problem = boundedProblem(vector["inputs"]);
        problem.slope = vectorOf(vector["inputs"]["base"]);
        const KernelSolution solution = solve(problem);
        const nlohmann::json found{{"x", listOf(solution.amounts)}, {"theta", solution.level}};
        EXPECT_TRUE(agrees(found, vector["expected"], vector["tolerance"])) << vector["id"] << found;
        ++checked;
    }
    EXPECT_EQ(checked, 3);
}

TEST(WaterFilling, SaysWhetherThereIsASolutionAsTheTestNumbersSay)
{
    int checked = 0;
    for (const auto& vector : vectors("welfare")) {
        if (vector["rule"] != "feasibility" || vector["inputs"].contains("ratio"))
            continue;
        const KernelSolution solution = solve(boundedProblem(vector["inputs"]));
        EXPECT_EQ(toText(solution.status), vector["expected"]["status"].get<std::string>()) << vector["id"];
        ++checked;
    }
    EXPECT_GE(checked, 3);
}

WaterFilling anyWaterFilling()
{
    const auto n = static_cast<Eigen::Index>(*rc::gen::inRange(1, 8));
    const auto some = [n](int least, int most) {
        Eigen::VectorXd values(n);
        for (Eigen::Index i = 0; i < n; ++i)
            values[i] = *number(least, most);
        return values;
    };
    WaterFilling problem{
        .offset = some(-9, 9), .slope = some(0, 3), .lower = some(-9, 9), .upper = {}, .cost = {}, .budget = 0.0};
    problem.upper = problem.lower + some(0, 9);
    problem.cost = some(1, 3);
    const double share = *rc::gen::inRange(0, 101) / 100.0;
    const double least = problem.cost.dot(problem.lower);
    problem.budget = least + share * (problem.cost.dot(problem.upper) - least);
    return problem;
}

RC_GTEST_PROP(WaterFilling, CarriesACertificateThatAnybodyCanCheck, ())
{
    const WaterFilling problem = anyWaterFilling();

    const KernelSolution solution = solve(problem);

    const double cost = problem.cost.dot(solution.amounts);
    RC_ASSERT(isNear(cost - problem.budget, solution.certificate.budgetResidual, 100.0));
    RC_ASSERT(solution.certificate.boundViolation <= 1e-12);
    RC_ASSERT(solution.certificate.fixedPointResidual <= 1e-9);
    if ((problem.slope.array() > 0.0).all()) // then the bounds alone say what can be reached
        RC_ASSERT(solution.status == Status::Feasible);
    if (solution.status == Status::Feasible)
        RC_ASSERT(isNear(cost, problem.budget, 10.0));
}

RC_GTEST_PROP(WaterFilling, IsToldApartFromWrongAmountsByItsCertificate, ())
{
    const WaterFilling problem = anyWaterFilling();
    const KernelSolution solution = solve(problem);
    const auto who = static_cast<Eigen::Index>(*rc::gen::inRange<long>(0, problem.offset.size()));
    const double wrong = *rc::gen::element(-1000.0, -1.0, 1.0, 1000.0);
    Eigen::VectorXd amounts = solution.amounts;
    amounts[who] += wrong;

    const Certificate certificate = certify(problem, solution.level, amounts);

    const double moved = certificate.budgetResidual - solution.certificate.budgetResidual;
    RC_ASSERT(isNear(moved, wrong * problem.cost[who], 100.0));
    RC_ASSERT(isNear(certificate.fixedPointResidual, std::fabs(wrong), 100.0));
    const double outside = std::max(problem.lower[who] - amounts[who], amounts[who] - problem.upper[who]);
    RC_ASSERT(isNear(certificate.boundViolation, std::max(0.0, outside), 100.0));
}

} // namespace
} // namespace purse::test
