// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/bounds.hpp>
#include <purse/calc/families.hpp>

#include <purse/solve/alpha_fair.hpp>
#include <purse/solve/compensated_sum.hpp>
#include <purse/solve/ratio_cap.hpp>

namespace purse::calc {
namespace {

std::vector<double> list(const Eigen::VectorXd& values) { return {values.begin(), values.end()}; }

RatioKind readKind(Inputs& inputs)
{
    const std::string kind = inputs.choice("kind", {"maxmin", "quadratic", "alpha"});
    return kind == "maxmin" ? RatioKind::MaxMin : kind == "quadratic" ? RatioKind::Quadratic : RatioKind::Alpha;
}

/// What a kind does not read would change nothing.
void refuseUnread(Inputs& inputs, RatioKind kind)
{
    const auto refuse = [&](const std::string& key, bool isRead) {
        if (!isRead && inputs.has(key))
            inputs.refuse(key, "This kind does not read it.", "Leave it out, or choose another kind.");
    };
    refuse("target", kind == RatioKind::Quadratic);
    refuse("weights", kind != RatioKind::MaxMin);
    refuse("scale", kind != RatioKind::Quadratic);
    refuse("alpha", kind == RatioKind::Alpha);
}

RatioCapProblem readProblem(Inputs& inputs)
{
    const RatioKind kind = readKind(inputs);
    refuseUnread(inputs, kind);
    const WaterFilling bounds = readBounds(inputs, {"lower", "upper", "target", "weights", "scale"});
    refuseLessThanNothing(inputs, bounds);
    const Eigen::Index size = bounds.lower.size();
    RatioCapProblem problem{.kind = kind,
                            .budget = bounds.budget,
                            .ratio = inputs.number("ratio", {.least = 1.0}),
                            .lower = list(bounds.lower.cwiseMax(0.0)), // a bound left out is zero
                            .upper = list(bounds.upper),
                            .cost = list(bounds.cost)};
    if (problem.kind != RatioKind::MaxMin)
        problem.weights = list(inputs.vector("weights", Inputs::aboveZero(), size, 1.0));
    if (problem.kind != RatioKind::Quadratic)
        problem.scale = list(inputs.vector("scale", Inputs::aboveZero(), size, 1.0));
    if (problem.kind == RatioKind::Quadratic)
        problem.target = list(inputs.vector("target", {}, size));
    if (problem.kind == RatioKind::Alpha)
        problem.alpha = inputs.number("alpha", Inputs::aboveZero());
    return problem;
}

/// What the rule makes small or large; nothing for max-min, which compares people one by one.
Json objectiveOf(const RatioCapProblem& problem, const std::vector<double>& amounts)
{
    const auto vector = [](const std::vector<double>& values) {
        return Eigen::VectorXd(
            Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size())));
    };
    if (problem.kind == RatioKind::Alpha)
        return objectiveAt({.weights = vector(problem.weights), .scale = vector(problem.scale), .alpha = problem.alpha},
                           vector(amounts));
    CompensatedSum sum;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const double distance = amounts[i] - problem.target[i];
        sum.add(distance * distance / (2.0 * problem.weights[i]));
    }
    return sum.value();
}

void refuseUnlessSolved(Inputs& inputs, const RatioCapSolution& solution)
{
    if (solution.status == Status::RatioInfeasible)
        inputs.refuse({.where = inputs.where(),
                       .what = "There is no solution: bounds and budget can be met, but not within this ratio.",
                       .hint = "Allow a larger ratio, or change the bounds.",
                       .status = solution.status});
    else
        inputs.refuseUnlessSolved(solution.status, solution.distance);
}

Json ratioCap(Inputs& inputs)
{
    const RatioCapProblem problem = readProblem(inputs);
    if (!inputs.isFine() || problem.lower.empty())
        return Json::object();
    const RatioCapSolution solution = solve(problem);
    refuseUnlessSolved(inputs, solution);
    if (!inputs.isFine())
        return {};
    Json answer{{"x", solution.amounts},
                {"min", solution.least},
                {"certificate",
                 {{"budget_residual", solution.budgetResidual},
                  {"bound_violation", solution.boundViolation},
                  {"ratio_violation", solution.ratioViolation}}}};
    if (problem.kind != RatioKind::MaxMin)
        answer["objective"] = objectiveOf(problem, solution.amounts);
    return answer;
}

} // namespace

std::vector<Calculation> ratioCapCalculations()
{
    return {
        {"ratio_cap",
         "The best amounts of which the largest is at most so many times the smallest.",
         {"budget", "lower", "upper", "cost", "ratio", "kind", "target", "weights", "scale", "alpha"},
         ratioCap},
    };
}

} // namespace purse::calc
