// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/instances.hpp"
#include "vectors/vectors.hpp"

#include <purse/solve/elementary.hpp>
#include <purse/solve/ratio_cap.hpp>
#include <purse/solve/water_level.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace purse::test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<double> numbers(const nlohmann::json& inputs, const std::string& key)
{
    std::vector<double> values;
    if (inputs.contains(key))
        for (const auto& value : inputs[key])
            values.push_back(value.is_null() ? infinity : value.get<double>());
    return values;
}

RatioCapProblem problemOf(const nlohmann::json& inputs)
{
    const std::string kind = inputs["kind"];
    return {.kind = kind == "maxmin"  ? RatioKind::MaxMin
                    : kind == "alpha" ? RatioKind::Alpha
                                      : RatioKind::Quadratic,
            .budget = inputs["budget"],
            .ratio = inputs["ratio"],
            .alpha = inputs.value("alpha", 1.0),
            .lower = numbers(inputs, "lower"),
            .upper = numbers(inputs, "upper"),
            .cost = numbers(inputs, "cost"),
            .target = numbers(inputs, "target"),
            .weights = numbers(inputs, "weights"),
            .scale = numbers(inputs, "scale")};
}

TEST(RatioCap, AgreesWithTheTestNumbers)
{
    int checked = 0;
    for (const auto& vector : vectors("welfare")) {
        if (vector["rule"] != "ratio_cap")
            continue;
        const RatioCapSolution solution = solve(problemOf(vector["inputs"]));
        const nlohmann::json found{{"x", solution.amounts}, {"min", solution.least}};
        EXPECT_EQ(solution.status, Status::Feasible) << vector["id"];
        EXPECT_TRUE(agrees(found["x"], vector["expected"]["x"], vector["tolerance"])) << vector["id"] << found;
        if (vector["expected"].contains("min")) {
            EXPECT_TRUE(agrees(found["min"], vector["expected"]["min"], vector["tolerance"])) << vector["id"];
        }
        ++checked;
    }
    EXPECT_GE(checked, 7);
}

RatioCapProblem published(std::size_t n)
{
    RatioInstance made = ratioCap(n);
    RatioCapProblem problem{.kind = RatioKind::Quadratic, .budget = made.budget, .ratio = 2.0};
    problem.lower.assign(n, 0.0);
    problem.upper.assign(n, 10'000.0);
    problem.target = made.target;
    problem.weights = made.weights;
    return problem;
}

TEST(RatioCap, FindsThePublishedLeastAmounts)
{
    const std::vector<std::pair<std::size_t, double>> least{
        {12, 1208.52026254}, {200, 1207.10505424}, {2'000, 1212.41443459}, {10'000, 1208.06925088}};
    for (const auto& [n, m] : least) {
        const RatioCapSolution solution = solve(published(n));
        EXPECT_NEAR(solution.least, m, 5e-8) << n;
        EXPECT_NEAR(solution.budgetResidual, 0.0, 1e-12 * 1800.0 * double(n)) << n;
        EXPECT_LE(solution.ratioViolation, 1e-9) << n;
        EXPECT_LE(solution.solves, 25) << n;
    }
}

double objective(const RatioCapProblem& p, const std::vector<double>& x)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double w = p.weights.empty() ? 1.0 : p.weights[i], s = p.scale.empty() ? 1.0 : p.scale[i];
        if (p.kind == RatioKind::Quadratic)
            sum -= (x[i] - p.target[i]) * (x[i] - p.target[i]) / (2.0 * w);
        else
            sum += p.alpha == 1.0 ? w * std::log(x[i] / s) : w * std::pow(x[i] / s, 1.0 - p.alpha) / (1.0 - p.alpha);
    }
    return sum;
}

/// The best amounts with a given least one, by halving the level.
std::vector<double> withLeast(const RatioCapProblem& p, double m)
{
    const auto amount = [&](std::size_t i, double t) {
        const double a = p.cost.empty() ? 1.0 : p.cost[i], w = p.weights.empty() ? 1.0 : p.weights[i];
        const double s = p.scale.empty() ? 1.0 : p.scale[i];
        const double raw =
            p.kind == RatioKind::Quadratic ? p.target[i] + t * a * w : t * s * std::pow(w / (a * s), 1.0 / p.alpha);
        return std::clamp(raw, std::max(p.lower[i], m),
                          std::max(std::max(p.lower[i], m), std::min(p.upper[i], p.ratio * m)));
    };
    double low = p.kind == RatioKind::Quadratic ? -1e6 : 0.0, high = 1e6;
    std::vector<double> x(p.lower.size());
    for (int halvings = 0; halvings < 200; ++halvings) {
        const double t = 0.5 * (low + high);
        double cost = 0.0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = amount(i, t);
            cost += (p.cost.empty() ? 1.0 : p.cost[i]) * x[i];
        }
        (cost < p.budget ? low : high) = t;
    }
    return x;
}

TEST(RatioCap, IsNoWorseThanAnyOtherLeastAmount)
{
    int feasible = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        std::uint64_t next = 0;
        const auto below = [&](std::uint64_t most) { return double(splitmix64(seed, next++) % most); };
        const std::size_t n = 1 + splitmix64(9, seed) % 12;
        RatioCapProblem p{.kind = seed % 2 == 0 ? RatioKind::Quadratic : RatioKind::Alpha,
                          .ratio = 1.0 + below(30) / 10.0,
                          .alpha = 0.5 + below(6) / 2.0};
        double least = 0.0, most = 0.0;
        for (std::size_t i = 0; i < n; ++i) {
            p.lower.push_back(5.0 + below(10));
            p.upper.push_back(p.lower.back() + below(40));
            p.cost.push_back(1.0 + below(4));
            p.target.push_back(below(60));
            p.weights.push_back(0.5 + below(3));
            p.scale.push_back(1.0 + below(20));
            least += p.cost[i] * p.lower[i];
            most += p.cost[i] * p.upper[i];
        }
        p.budget = least + 0.1 * (1.0 + below(9)) * (most - least);
        const RatioCapSolution solution = solve(p);
        const LeastAmounts m = leastAmounts(p);
        EXPECT_EQ(solution.status == Status::Feasible, m.lowest <= m.highest + 1e-9) << seed;
        if (solution.status != Status::Feasible)
            continue;
        ++feasible;
        EXPECT_NEAR(solution.budgetResidual, 0.0, 1e-10 * p.budget) << seed;
        EXPECT_LE(solution.ratioViolation, 1e-11) << seed;
        EXPECT_LE(solution.boundViolation, 0.0) << seed;
        const double ours = objective(p, solution.amounts);
        for (int k = 0; k <= 20; ++k) {
            const double other = m.lowest + k / 20.0 * (m.highest - m.lowest);
            EXPECT_GE(ours, objective(p, withLeast(p, other)) - 1e-9 * std::fabs(ours)) << seed << ' ' << other;
        }
    }
    EXPECT_GE(feasible, 100);
}

TEST(RatioCap, SaysWhyThereIsNoSolution)
{
    RatioCapProblem p{.budget = 90.0, .ratio = 2.0, .lower = {0.0, 0.0, 50.0}, .upper = {60.0, 60.0, 60.0}};
    EXPECT_EQ(solve(p).status, Status::RatioInfeasible);
    p.budget = 49.0;
    EXPECT_EQ(solve(p).status, Status::TooSmall);
    EXPECT_DOUBLE_EQ(solve(p).distance, 1.0);
    p.budget = 181.0;
    EXPECT_EQ(solve(p).status, Status::TooLarge);
    p.ratio = 0.5;
    EXPECT_THROW(solve(p), std::invalid_argument);
    EXPECT_EQ(solve(RatioCapProblem{}).status, Status::Feasible);
}

TEST(Power, IsNearTheTrueOne)
{
    for (const double base : {1e-300, 0.01, 0.7, 0.999, 1.0, 1.5, 2.0, 3.7, 1e4, 1e200})
        for (const double exponent : {-3.0, -1.0, -0.37, 0.0, 0.02, 0.5, 1.0, 1.0 / 3.0, 2.0, 20.0}) {
            const double expected = std::pow(base, exponent);
            const double last = 2e-15 * (1.0 + std::fabs(exponent * std::log(base)));
            if (std::isnormal(expected)) {
                EXPECT_NEAR(power(base, exponent) / expected, 1.0, last) << base << ' ' << exponent;
            }
        }
    EXPECT_EQ(power(0.0, 0.3), 0.0);
    EXPECT_EQ(power(0.0, -0.3), infinity);
    EXPECT_EQ(power(1e300, 3.0), infinity);
}

} // namespace
} // namespace purse::test
