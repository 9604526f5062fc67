// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/kernel.hpp>

#include <purse/solve/compensated_sum.hpp>
#include <purse/solve/water_level.hpp>

#include <algorithm>
#include <cmath>
#include <span>

namespace purse {
namespace {

/// The problem seen as functions of the level alone.
struct OfLevel {
    std::vector<PiecewiseLinear> costs;
    struct PoolOfLevel {
        std::vector<PiecewiseLinear> levy;
        double allowance;
    };
    std::vector<PoolOfLevel> pools;

    static double sumAt(const std::vector<PiecewiseLinear>& functions, double level)
    {
        CompensatedSum sum;
        for (const PiecewiseLinear& f : functions)
            sum.add(f(level));
        return sum.value();
    }
    double costAt(double level) const
    {
        double total = sumAt(costs, level);
        for (const PoolOfLevel& pool : pools)
            total += std::max(0.0, sumAt(pool.levy, level) - pool.allowance);
        return total;
    }
};

OfLevel ofLevel(const KernelProblem& problem)
{
    OfLevel f;
    f.costs.reserve(problem.amounts.size());
    for (std::size_t i = 0; i < problem.amounts.size(); ++i)
        f.costs.push_back(problem.costs.empty() ? problem.amounts[i] : compose(problem.costs[i], problem.amounts[i]));
    for (const Pool& pool : problem.pools) {
        f.pools.push_back({{}, pool.allowance});
        for (std::size_t i = 0; i < problem.amounts.size(); ++i)
            f.pools.back().levy.push_back(compose(pool.levy[i], problem.amounts[i]));
    }
    return f;
}

void collectKnots(const std::vector<PiecewiseLinear>& functions, double lowest, double highest,
                  std::vector<double>& knots)
{
    for (const PiecewiseLinear& f : functions)
        for (const PiecewiseLinear::Knot& knot : f.knots())
            if (knot.at > lowest && knot.at < highest)
                knots.push_back(knot.at);
}

/// All places in the range where some member's cost bends, ascending; at least one.
std::vector<double> knotsOf(const OfLevel& f, double lowest, double highest)
{
    std::vector<double> knots;
    if (std::isfinite(lowest))
        knots.push_back(lowest);
    if (std::isfinite(highest))
        knots.push_back(highest);
    collectKnots(f.costs, lowest, highest, knots);
    for (const OfLevel::PoolOfLevel& pool : f.pools)
        collectKnots(pool.levy, lowest, highest, knots);
    if (knots.empty())
        knots.push_back(0.0);
    std::ranges::sort(knots);
    knots.erase(std::unique(knots.begin(), knots.end()), knots.end());
    return knots;
}

/// Between left and right everything is straight, except that pools may start to be due: the places where they do.
std::vector<double> poolStarts(const OfLevel& f, double left, double right)
{
    std::vector<double> places{left};
    for (const OfLevel::PoolOfLevel& pool : f.pools) {
        const double atLeft = OfLevel::sumAt(pool.levy, left) - pool.allowance;
        const double atRight = OfLevel::sumAt(pool.levy, right) - pool.allowance;
        if ((atLeft < 0.0) != (atRight < 0.0) && atLeft != atRight)
            places.push_back(left + (right - left) * (atLeft / (atLeft - atRight)));
    }
    places.push_back(right);
    std::ranges::sort(places);
    return places;
}

double solveStraight(const OfLevel& f, double left, double right, double budget)
{
    const std::vector<double> places = poolStarts(f, left, right);
    for (std::size_t k = 0; k + 1 < places.size(); ++k) {
        const double from = f.costAt(places[k]);
        const double until = f.costAt(places[k + 1]);
        if (until >= budget || k + 2 == places.size())
            return until <= from ? places[k]
                                 : places[k] + (places[k + 1] - places[k]) * ((budget - from) / (until - from));
    }
    return left;
}

/// The first step of a doubling walk outwards from the last knot at which the cost has passed the budget.
double beyond(const OfLevel& f, double from, double direction, double budget)
{
    double step = std::max(1.0, std::fabs(from));
    double place = from + direction * step;
    for (int doublings = 0; doublings < 200; ++doublings) {
        const double cost = f.costAt(place);
        if (direction > 0 ? cost >= budget : cost <= budget)
            break;
        step *= 2.0;
        place = from + direction * step;
    }
    return place;
}

KernelSolution at(const KernelProblem& problem, const OfLevel& f, double level)
{
    KernelSolution solution;
    solution.level = level;
    solution.amounts.resize(static_cast<Eigen::Index>(problem.amounts.size()));
    for (std::size_t i = 0; i < problem.amounts.size(); ++i)
        solution.amounts[static_cast<Eigen::Index>(i)] = problem.amounts[i](level);
    solution.certificate.budgetResidual = f.costAt(level) - problem.budget;
    return solution;
}

KernelSolution outOfReach(const KernelProblem& problem, const OfLevel& f, Status status, double level)
{
    KernelSolution solution = at(problem, f, level);
    solution.status = status;
    solution.distance = std::fabs(solution.certificate.budgetResidual);
    return solution;
}

/// How steeply the cost goes on beyond the outermost knot. Downwards no pool is due any more.
double slopeBeyond(const OfLevel& f, bool upwards)
{
    CompensatedSum slope;
    const auto add = [&](const PiecewiseLinear& g) { slope.add(upwards ? g.lastSlope() : g.firstSlope()); };
    std::ranges::for_each(f.costs, add);
    if (upwards)
        for (const OfLevel::PoolOfLevel& pool : f.pools)
            std::ranges::for_each(pool.levy, add);
    return slope.value();
}

} // namespace

KernelSolution solve(const KernelProblem& problem)
{
    const OfLevel f = ofLevel(problem);
    const std::vector<double> knots = knotsOf(f, problem.lowest, problem.highest);
    const auto reached = std::ranges::partition_point(knots, [&](double t) { return f.costAt(t) < problem.budget; });

    if (reached == knots.begin()) {
        const double cost = f.costAt(knots.front());
        if (meets(cost, problem.budget))
            return at(problem, f, knots.front());
        if (std::isfinite(problem.lowest) || slopeBeyond(f, false) <= 0.0)
            return outOfReach(problem, f, Status::TooSmall, knots.front());
        const double left = beyond(f, knots.front(), -1.0, problem.budget);
        return at(problem, f, solveStraight(f, left, knots.front(), problem.budget));
    }
    if (reached == knots.end()) {
        if (meets(f.costAt(knots.back()), problem.budget))
            return at(problem, f, knots.back());
        if (std::isfinite(problem.highest) || slopeBeyond(f, true) <= 0.0)
            return outOfReach(problem, f, Status::TooLarge, knots.back());
        const double right = beyond(f, knots.back(), +1.0, problem.budget);
        return at(problem, f, solveStraight(f, knots.back(), right, problem.budget));
    }
    return at(problem, f, solveStraight(f, *(reached - 1), *reached, problem.budget));
}

double costAt(const KernelProblem& problem, double level) { return ofLevel(problem).costAt(level); }

KernelSolution solve(const WaterFilling& problem)
{
    const auto column = [](const Eigen::VectorXd& v) {
        return std::span(v.data(), static_cast<std::size_t>(v.size()));
    };
    const WaterColumns columns{column(problem.offset), column(problem.slope), column(problem.lower),
                               column(problem.upper), column(problem.cost)};
    const LevelSolution found = waterLevel(columns, problem.budget);

    KernelSolution solution{.status = found.status, .level = found.level};
    solution.amounts.resize(problem.offset.size());
    writeAmounts(columns, found.level, {solution.amounts.data(), static_cast<std::size_t>(solution.amounts.size())});
    solution.certificate = certify(problem, found.level, solution.amounts);
    solution.distance = found.status == Status::Feasible ? 0.0 : std::fabs(solution.certificate.budgetResidual);
    return solution;
}

Certificate certify(const WaterFilling& problem, double level, const Eigen::VectorXd& amounts)
{
    Certificate certificate;
    CompensatedSum cost;
    for (Eigen::Index i = 0; i < amounts.size(); ++i) {
        const double x = amounts[i];
        const double outside = std::max({0.0, problem.lower[i] - x, x - problem.upper[i]});
        const double raw = problem.offset[i] + level * problem.slope[i];
        const double moved = std::fabs(x - std::min(std::max(raw, problem.lower[i]), problem.upper[i]));
        certificate.boundViolation = std::max(certificate.boundViolation, outside);
        certificate.fixedPointResidual = std::max(certificate.fixedPointResidual, moved);
        cost.add(problem.cost.size() > 0 ? problem.cost[i] * x : x);
    }
    certificate.budgetResidual = cost.value() - problem.budget;
    return certificate;
}

} // namespace purse
