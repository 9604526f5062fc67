// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/bounds.hpp>
#include <purse/calc/families.hpp>

#include <purse/solve/compensated_sum.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace purse::calc {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Json solved(Inputs& inputs, const WaterFilling& problem, const std::string& level)
{
    if (!inputs.isFine())
        return {};
    const KernelSolution solution = solve(problem);
    inputs.refuseUnlessSolved(solution.status, solution.distance);
    return {{"x", toJson(solution.amounts)}, {level, solution.level}, {"certificate", toJson(solution.certificate)}};
}

/// Cost of amounts that may be infinite.
double costOfAll(const Eigen::VectorXd& amounts, const Eigen::VectorXd& cost)
{
    CompensatedSum sum;
    for (Eigen::Index i = 0; i < amounts.size(); ++i) {
        if (std::isinf(amounts[i]))
            return amounts[i];
        sum.add(cost[i] * amounts[i]);
    }
    return sum.value();
}

Json finiteOrNull(double value) { return std::isfinite(value) ? Json(value) : Json(); }

/// The lowest amounts m for which everybody fits into [m, ratio m] and into the bounds.
std::optional<std::pair<double, double>> lowestUnderRatio(const WaterFilling& problem, double ratio)
{
    const Eigen::Index size = problem.lower.size();
    WaterFilling raised = problem; // everybody at m or at the lower bound
    raised.upper = Eigen::VectorXd::Constant(size, infinity);
    WaterFilling capped = problem; // everybody at ratio m or at the upper bound
    capped.lower = Eigen::VectorXd::Constant(size, -infinity);
    capped.slope = Eigen::VectorXd::Constant(size, ratio);

    const double least = std::max(problem.lower.maxCoeff() / ratio, solve(capped).level);
    const double most = std::min(problem.upper.minCoeff(), solve(raised).level);
    const double last = 1e-12 * std::max(1.0, std::fabs(most)); // the last bits of two sums
    if (least > most + last)
        return std::nullopt;
    return std::pair{std::min(least, most), most};
}

Status statusOf(double least, double most, double budget)
{
    const double last = 1e-9 * std::max(1.0, std::fabs(budget));
    return budget < least - last ? Status::TooSmall : budget > most + last ? Status::TooLarge : Status::Feasible;
}

Json feasibility(Inputs& inputs)
{
    const WaterFilling problem = readBounds(inputs, {"lower", "upper"});
    const std::optional<double> ratio = inputs.optionalNumber("ratio", {.least = 1.0});
    if (!inputs.isFine() || problem.lower.size() == 0)
        return Json::object();

    const double least = costOfAll(problem.lower, problem.cost);
    const double most = costOfAll(problem.upper, problem.cost);
    Status status = statusOf(least, most, problem.budget);
    Json result{{"min_cost", finiteOrNull(least)}, {"max_cost", finiteOrNull(most)}};
    if (ratio) {
        result["m_interval"] = Json();
        const auto interval = status == Status::Feasible ? lowestUnderRatio(problem, *ratio) : std::nullopt;
        if (interval)
            result["m_interval"] = {interval->first, interval->second};
        else if (status == Status::Feasible)
            status = Status::RatioInfeasible;
    }
    result["status"] = toText(status);
    return result;
}

Json boundedProportional(Inputs& inputs)
{
    WaterFilling problem = readBounds(inputs, {"base"});
    problem.slope = inputs.vector("base", Inputs::notNegative(), problem.lower.size());
    return solved(inputs, problem, "theta");
}

Json maxMinBounds(Inputs& inputs)
{
    WaterFilling problem = readBounds(inputs, {"lower", "upper", "scale"});
    problem.slope = inputs.vector("scale", Inputs::aboveZero(), problem.lower.size(), 1.0);
    return solved(inputs, problem, "level");
}

Json quadraticToTarget(Inputs& inputs)
{
    WaterFilling problem = readBounds(inputs, {"target"});
    problem.offset = inputs.vector("target", {}, problem.lower.size());
    const Eigen::VectorXd weights = inputs.vector("weights", Inputs::aboveZero(), problem.lower.size(), 1.0);
    problem.slope = problem.cost.cwiseProduct(weights);
    Json result = solved(inputs, problem, "lambda");
    if (!inputs.isFine())
        return {};

    CompensatedSum objective;
    for (Eigen::Index i = 0; i < weights.size(); ++i) {
        const double distance = result["x"][static_cast<std::size_t>(i)].get<double>() - problem.offset[i];
        objective.add(distance * distance / (2.0 * weights[i]));
    }
    result["objective"] = objective.value();
    return result;
}

Json subsistenceAndShares(Inputs& inputs)
{
    WaterFilling problem = readBounds(inputs, {"subsistence"});
    problem.offset = inputs.vector("subsistence", {}, problem.lower.size());
    const Eigen::VectorXd weights = inputs.vector("weights", Inputs::aboveZero(), problem.lower.size(), 1.0);
    problem.slope = weights.cwiseQuotient(problem.cost);
    return solved(inputs, problem, "t");
}

Json holdHarmless(Inputs& inputs)
{
    WaterFilling problem = readBounds(inputs, {"previous"});
    problem.slope = inputs.vector("previous", Inputs::notNegative(), problem.lower.size());
    problem.upper = problem.slope.cwiseMax(problem.lower);
    if (!inputs.isFine())
        return {};

    const KernelSolution solution = solve(problem);
    if (solution.status == Status::TooLarge) // no cut needed: the rest is not ours to give
        return {{"delta", 0.0}, {"floors", toJson(problem.upper)}};
    inputs.refuseUnlessSolved(solution.status, solution.distance);
    return {{"delta", std::max(0.0, 1.0 - solution.level)},
            {"floors", toJson(solution.amounts)},
            {"certificate", toJson(solution.certificate)}};
}

/// Bounds that hold change within so much of previous pay, inside other bounds: to be given to any rule with bounds.
Json stepLimits(Inputs& inputs)
{
    const Eigen::VectorXd previous = inputs.vector("previous", Inputs::notNegative());
    const double down = inputs.number("down", {.least = 0.0, .most = 1.0}, 1.0);
    const double up = inputs.optionalNumber("up", Inputs::notNegative()).value_or(infinity);
    Eigen::VectorXd lower = inputs.bounds("lower", previous.size(), 0.0).cwiseMax((1.0 - down) * previous);
    Eigen::VectorXd upper = inputs.bounds("upper", previous.size(), infinity);
    if (std::isfinite(up))
        upper = upper.cwiseMin((1.0 + up) * previous);
    Json open = Json::array();
    for (Eigen::Index i = 0; i < previous.size(); ++i) {
        if (lower[i] > upper[i])
            inputs.refuse("previous/" + std::to_string(i), "No pay is inside the steps and the bounds of this person.",
                          "Allow larger steps, or change the bounds.");
        open.push_back(finiteOrNull(upper[i]));
    }
    return {{"lower", toJson(lower)}, {"upper", open}};
}

} // namespace

WaterFilling readBounds(Inputs& inputs, const std::vector<std::string>& sizes)
{
    const Eigen::Index size = inputs.people(sizes);
    WaterFilling problem;
    problem.budget = inputs.number("budget", {});
    problem.lower = inputs.bounds("lower", size, -infinity);
    problem.upper = inputs.bounds("upper", size, infinity);
    problem.cost = inputs.vector("cost", Inputs::aboveZero(), size, 1.0);
    problem.offset = Eigen::VectorXd::Zero(size);
    problem.slope = Eigen::VectorXd::Ones(size);
    for (Eigen::Index i = 0; i < size; ++i)
        if (problem.lower[i] > problem.upper[i])
            inputs.refuse("lower/" + std::to_string(i), "This lower bound is above the upper bound.",
                          "Swap them, or change one.");
    return problem;
}

void refuseLessThanNothing(Inputs& inputs, const WaterFilling& bounds)
{
    const auto refuse = [&](const std::string& key, const Eigen::VectorXd& values) {
        for (Eigen::Index i = 0; i < values.size(); ++i)
            if (values[i] < 0.0 && std::isfinite(values[i])) // else it was left out
                inputs.refuse(key + "/" + std::to_string(i), "Nobody can have less than nothing here.",
                              "Give a number from zero on.");
    };
    refuse("lower", bounds.lower);
    refuse("upper", bounds.upper);
}

Json toJson(const Certificate& certificate)
{
    return {{"budget_residual", certificate.budgetResidual},
            {"bound_violation", certificate.boundViolation},
            {"fixed_point_residual", certificate.fixedPointResidual}};
}

std::vector<Calculation> boundedCalculations()
{
    return {
        {"bounded_proportional",
         "One factor on a base for all, inside bounds.",
         {"budget", "base", "lower", "upper", "cost"},
         boundedProportional},
        {"feasibility",
         "Whether bounds and a ratio cap can meet a budget.",
         {"budget", "lower", "upper", "cost", "ratio"},
         feasibility},
        {"hold_harmless",
         "The smallest common cut of previous pay that a budget asks for.",
         {"budget", "previous", "lower", "cost"},
         holdHarmless},
        {"maxmin_bounds",
         "One level for all, inside bounds.",
         {"budget", "lower", "upper", "cost", "scale"},
         maxMinBounds},
        {"quadratic_to_target",
         "Nearest to a target, inside bounds.",
         {"budget", "target", "lower", "upper", "cost", "weights"},
         quadraticToTarget},
        {"step_limits",
         "Bounds that keep pay within steps from previous pay.",
         {"previous", "down", "up", "lower", "upper"},
         stepLimits},
        {"stone_geary",
         "Subsistence, and weighted shares of the rest.",
         {"budget", "subsistence", "weights", "lower", "upper", "cost"},
         subsistenceAndShares},
    };
}

} // namespace purse::calc
