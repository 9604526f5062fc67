// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/bounds.hpp>
#include <purse/calc/families.hpp>

#include <purse/solve/alpha_fair.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace purse::calc {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A number from zero on, or "inf".
double readAlpha(Inputs& inputs)
{
    return inputs.isText("alpha", "inf") ? infinity : inputs.number("alpha", Inputs::notNegative());
}

/// @param sizes keys of lists with one number for each person; one must be there
AlphaFairProblem readProblem(Inputs& inputs, const std::vector<std::string>& sizes)
{
    WaterFilling bounds = readBounds(inputs, sizes);
    const Eigen::Index size = bounds.lower.size();
    AlphaFairProblem problem{.weights = inputs.vector("weights", Inputs::aboveZero(), size, 1.0),
                             .scale = inputs.vector("scale", Inputs::aboveZero(), size, 1.0),
                             .lower = bounds.lower.cwiseMax(0.0), // a bound left out is zero
                             .upper = bounds.upper,
                             .cost = bounds.cost,
                             .alpha = readAlpha(inputs),
                             .budget = bounds.budget};
    refuseLessThanNothing(inputs, bounds);
    return problem;
}

bool areAllEqual(const Eigen::VectorXd& values)
{
    constexpr double last = 1e-12;
    return values.maxCoeff() - values.minCoeff() <= last * std::fabs(values.maxCoeff());
}

/// What a group may not expect: where a setting changes nothing, or somebody cannot count.
Json notesOn(const AlphaFairProblem& problem)
{
    Json notes = Json::array();
    const bool scaleMatters = !areAllEqual(problem.scale);
    if (problem.alpha == 1.0 && scaleMatters)
        notes.push_back("At alpha 1 the scale changes nothing: needs are not looked at. Use weights for needs.");
    if (isLeximin(problem.alpha) && !areAllEqual(problem.weights))
        notes.push_back("At alpha inf the weights change nothing. Put them into the scale if they should count.");
    const Eigen::VectorXd density = problem.weights.cwiseQuotient(problem.cost.cwiseProduct(problem.scale));
    if (!isLeximin(problem.alpha) && scaleMatters && areAllEqual(density))
        notes.push_back("Every alpha gives the same here: the weights are proportional to cost times scale.");
    return notes;
}

/// People who cannot have anything would make every division equally bad where alpha is 1 or more.
AlphaFairProblem withoutThoseWhoCanHaveNothing(const AlphaFairProblem& problem)
{
    AlphaFairProblem others = problem;
    Eigen::Index count = 0;
    for (Eigen::Index i = 0; i < problem.upper.size(); ++i) {
        if (problem.upper[i] <= 0.0)
            continue;
        others.weights[count] = problem.weights[i];
        others.scale[count] = problem.scale[i];
        others.lower[count] = problem.lower[i];
        others.upper[count] = problem.upper[i];
        others.cost[count++] = problem.cost[i];
    }
    for (Eigen::VectorXd* each : {&others.weights, &others.scale, &others.lower, &others.upper, &others.cost})
        each->conservativeResize(count);
    return others;
}

Eigen::VectorXd putBack(const AlphaFairProblem& problem, const Eigen::VectorXd& amounts)
{
    Eigen::VectorXd all = Eigen::VectorXd::Zero(problem.upper.size());
    for (Eigen::Index i = 0, k = 0; i < all.size(); ++i)
        if (problem.upper[i] > 0.0)
            all[i] = amounts[k++];
    return all;
}

Json alphaFair(Inputs& inputs)
{
    const AlphaFairProblem problem = readProblem(inputs, {"lower", "upper", "weights", "scale"});
    if (!inputs.isFine() || problem.lower.size() == 0)
        return Json::object();
    const AlphaFairProblem others = withoutThoseWhoCanHaveNothing(problem);
    if (others.lower.size() == 0) {
        inputs.refuseUnlessSolved(problem.budget > 0.0 ? Status::TooLarge : Status::TooSmall,
                                  std::fabs(problem.budget));
        return {};
    }
    const AlphaFairSolution solution = solve(others);
    inputs.refuseUnlessSolved(solution.status, solution.distance);
    if (!inputs.isFine())
        return {};
    Json notes = notesOn(others);
    if (others.lower.size() < problem.lower.size())
        notes.push_back("People whose upper bound is zero are left out of the objective.");
    Json answer{{"x", toJson(putBack(problem, solution.amounts))},
                {"certificate", toJson(solution.certificate)},
                {"notes", notes}};
    if (isLeximin(problem.alpha)) {
        answer["level"] = solution.level;
        return answer;
    }
    answer["lambda"] = solution.lambda;
    answer["objective"] = std::isfinite(solution.objective) ? Json(solution.objective) : Json();
    if (std::isfinite(solution.dualityGap))
        answer["certificate"]["duality_gap"] = solution.dualityGap;
    if (std::isfinite(solution.kktResidual))
        answer["certificate"]["kkt_residual"] = solution.kktResidual;
    return answer;
}

/// How far given amounts are from the best, at a given price.
Json dualityGap(Inputs& inputs)
{
    const AlphaFairProblem problem = readProblem(inputs, {"x"});
    const Eigen::VectorXd amounts = inputs.vector("x", Inputs::notNegative(), problem.lower.size());
    const double lambda = inputs.number("lam", Inputs::aboveZero());
    if (isLeximin(problem.alpha))
        inputs.refuse("alpha", "There is no duality gap where alpha is so large.", "Give an alpha up to 50.");
    if (!inputs.isFine())
        return {};
    const double primal = objectiveAt(problem, amounts);
    const double dual = dualAt(problem, lambda);
    return {{"primal", primal}, {"dual", dual}, {"gap", dual - primal}};
}

} // namespace

std::vector<Calculation> welfareCalculations()
{
    return {
        {"alpha_fair",
         "The largest sum of what amounts are worth to people, inside bounds: 0 total, 1 Nash, inf leximin.",
         {"budget", "lower", "upper", "cost", "weights", "scale", "alpha"},
         alphaFair},
        {"duality_gap_alpha",
         "How far amounts are from the alpha-fair best.",
         {"budget", "lower", "upper", "cost", "weights", "scale", "alpha", "x", "lam"},
         dualityGap},
    };
}

} // namespace purse::calc
