// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/alpha_fair.hpp>

#include <purse/solve/compensated_sum.hpp>
#include <purse/solve/elementary.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double phi(double y, double alpha)
{
    if (isLinear(alpha))
        return y;
    if (alpha == 1.0)
        return y > 0.0 ? naturalLog(y) : -infinity;
    if (y <= 0.0)
        return alpha < 1.0 ? 0.0 : -infinity;
    return exponential((1.0 - alpha) * naturalLog(y)) / (1.0 - alpha);
}

/// s (w / (a s))^(1/alpha) of each person as logarithms: products of powers may leave the range of doubles.
Eigen::VectorXd logSlopes(const AlphaFairProblem& problem)
{
    Eigen::VectorXd logs(problem.scale.size());
    for (Eigen::Index i = 0; i < logs.size(); ++i) {
        const double logScale = naturalLog(problem.scale[i]);
        if (isLeximin(problem.alpha)) {
            logs[i] = logScale;
            continue;
        }
        const double logDensity = naturalLog(problem.weights[i]) - naturalLog(problem.cost[i]) - logScale;
        logs[i] = logScale + logDensity / problem.alpha;
    }
    return logs;
}

WaterFilling waterFilling(const AlphaFairProblem& problem, Eigen::VectorXd slope)
{
    return {.offset = Eigen::VectorXd::Zero(problem.lower.size()),
            .slope = std::move(slope),
            .lower = problem.lower,
            .upper = problem.upper,
            .cost = problem.cost,
            .budget = problem.budget};
}

/// What one unit of money adds: w / (a s).
double density(const AlphaFairProblem& problem, Eigen::Index i)
{
    return problem.weights[i] / (problem.cost[i] * problem.scale[i]);
}

/// Alpha 0: everybody at the lower bound, then those first of whom a unit of money adds most; those of whom it adds
/// the same rise to one level.
AlphaFairSolution fillByDensity(const AlphaFairProblem& problem)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(problem.lower.size()));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](Eigen::Index i) { return density(problem, i); });
    WaterFilling part = waterFilling(problem, Eigen::VectorXd::Ones(problem.lower.size()));
    part.upper = part.lower; // those whose turn has not come
    AlphaFairSolution solution;
    for (std::size_t from = 0, until = 0; from < order.size(); from = until) {
        solution.lambda = density(problem, order[from]);
        for (until = from; until < order.size() && density(problem, order[until]) == solution.lambda; ++until)
            part.upper[order[until]] = problem.upper[order[until]];
        const KernelSolution filled = solve(part);
        solution.status = filled.status;
        solution.distance = filled.distance;
        solution.amounts = filled.amounts;
        solution.certificate = filled.certificate;
        if (filled.status != Status::TooLarge)
            break;
        for (std::size_t k = from; k < until; ++k)
            part.lower[order[k]] = problem.upper[order[k]];
    }
    return solution;
}

/// Alpha above 0: the slopes are scaled to at most 1.
AlphaFairSolution fillBySlopes(const AlphaFairProblem& problem)
{
    const Eigen::VectorXd logs = logSlopes(problem);
    const double largest = logs.maxCoeff();
    const KernelSolution filled =
        solve(waterFilling(problem, logs.unaryExpr([&](double log) { return exponential(log - largest); })));
    AlphaFairSolution solution{.status = filled.status,
                               .distance = filled.distance,
                               .amounts = filled.amounts,
                               .certificate = filled.certificate};
    if (isLeximin(problem.alpha))
        solution.level = filled.level * exponential(-largest);
    else if (filled.level > 0.0)
        solution.lambda = exponential(-problem.alpha * (naturalLog(filled.level) - largest));
    return solution;
}

/// The z between the bounds at which w phi(z / s) - lambda a z is largest.
double bestAt(const AlphaFairProblem& problem, const Eigen::VectorXd& logs, Eigen::Index i, double lambda)
{
    if (isLinear(problem.alpha))
        return density(problem, i) > lambda ? problem.upper[i] : problem.lower[i];
    const double free = exponential(logs[i] - naturalLog(lambda) / problem.alpha);
    return std::clamp(free, problem.lower[i], problem.upper[i]);
}

} // namespace

bool isLinear(double alpha) { return alpha < 0.05; }
bool isLeximin(double alpha) { return alpha > 50.0; }

double objectiveAt(const AlphaFairProblem& problem, const Eigen::VectorXd& amounts)
{
    CompensatedSum sum;
    for (Eigen::Index i = 0; i < amounts.size(); ++i) {
        const double gained = problem.weights[i] * phi(amounts[i] / problem.scale[i], problem.alpha);
        if (std::isinf(gained))
            return gained;
        sum.add(gained);
    }
    return sum.value();
}

double kktResidualAt(const AlphaFairProblem& problem, const Eigen::VectorXd& amounts, double lambda)
{
    double residual = 0.0;
    for (Eigen::Index i = 0; i < amounts.size(); ++i) {
        const double x = amounts[i];
        const double fall = isLinear(problem.alpha) ? 0.0 : problem.alpha * naturalLog(x / problem.scale[i]);
        const double more = x > 0.0                   ? density(problem, i) * exponential(-fall) / lambda - 1.0
                            : isLinear(problem.alpha) ? density(problem, i) / lambda - 1.0
                                                      : infinity;
        if (x < problem.upper[i])
            residual = std::max(residual, more);
        if (x > problem.lower[i])
            residual = std::max(residual, -more);
    }
    return residual;
}

double dualAt(const AlphaFairProblem& problem, double lambda)
{
    const Eigen::VectorXd logs = isLinear(problem.alpha) ? Eigen::VectorXd() : logSlopes(problem);
    CompensatedSum sum;
    sum.add(lambda * problem.budget);
    for (Eigen::Index i = 0; i < problem.lower.size(); ++i) {
        const double best = bestAt(problem, logs, i, lambda);
        const double gained = problem.weights[i] * phi(best / problem.scale[i], problem.alpha);
        if (std::isinf(best) || std::isinf(gained))
            return infinity;
        sum.add(gained);
        sum.add(-lambda * problem.cost[i] * best);
    }
    return sum.value();
}

AlphaFairSolution solve(const AlphaFairProblem& problem)
{
    AlphaFairSolution solution = isLinear(problem.alpha) ? fillByDensity(problem) : fillBySlopes(problem);
    if (solution.status != Status::Feasible || isLeximin(problem.alpha))
        return solution;
    solution.objective = objectiveAt(problem, solution.amounts);
    if (solution.lambda > 0.0) {
        solution.dualityGap = std::max(0.0, dualAt(problem, solution.lambda) - solution.objective);
        solution.kktResidual = kktResidualAt(problem, solution.amounts, solution.lambda);
    }
    return solution;
}

} // namespace purse
