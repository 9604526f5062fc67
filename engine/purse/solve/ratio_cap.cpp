// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/ratio_cap.hpp>

#include <purse/solve/elementary.hpp>
#include <purse/solve/water_level.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double at(const std::vector<double>& column, std::size_t i) { return column.empty() ? 1.0 : column[i]; }

/// What a state of the search knows about those whom the cap holds, in sums over A (at m) and C (at ratio m).
struct Held {
    double gain = 0.0;       ///< what more of m is worth; falls with m
    double costLow = 0.0;    ///< sum of cost over A
    double costHigh = 0.0;   ///< sum of cost over C
    double free = 0.0;       ///< sum of cost offset over the free
    double slope = 0.0;      ///< sum of cost slope over the free
    double fixed = 0.0;      ///< sum of cost x over those held by their own bounds
    double valueLow = 0.0;   ///< Quadratic: sum of 1/w over A; Alpha: sum of a k^alpha over A
    double valueHigh = 0.0;  ///< the same over C
    double targetLow = 0.0;  ///< Quadratic: sum of target/w over A
    double targetHigh = 0.0; ///< the same over C
    bool any() const { return costLow > 0.0 || costHigh > 0.0; }
};

class Search {
public:
    explicit Search(const RatioCapProblem& problem) : p(problem), n(problem.lower.size())
    {
        lower.resize(n);
        upper.resize(n);
        floor.resize(n);
        for (std::size_t i = 0; i < n; ++i)
            floor[i] = std::max(0.0, p.lower[i]);
        choose();
    }

    LeastAmounts interval()
    {
        double most = infinity, least = 0.0;
        for (std::size_t i = 0; i < n; ++i) {
            most = std::min(most, p.upper[i]);
            least = std::max(least, floor[i] / p.ratio);
        }
        const std::vector<double> nothing(n, 0.0), one(n, 1.0), times(n, p.ratio), open(n, infinity);
        const double raised = waterLevel({nothing, one, floor, open, p.cost}, p.budget).level;
        const double capped = waterLevel({nothing, times, nothing, p.upper, p.cost}, p.budget).level;
        return {std::max(least, capped), std::min(most, raised)};
    }

    /// Amounts of the inner problem, and what the cap holds there.
    Held look(double m)
    {
        for (std::size_t i = 0; i < n; ++i) {
            lower[i] = std::max(floor[i], m);
            upper[i] = std::max(lower[i], std::min(p.upper[i], p.ratio * m));
        }
        ++solves;
        level = waterLevelNear(level, columns(), p.budget).level;
        return held(m);
    }

    /// The m and the level at which the sets of this state meet the budget with no gain left: the search's next step.
    double closed(const Held& h) const
    {
        const double r = p.ratio, cost = h.costLow + r * h.costHigh;
        if (p.kind == RatioKind::Alpha) {
            const double sum = h.valueLow + power(r, 1.0 - p.alpha) * h.valueHigh;
            const double perLevel = power(sum / cost, 1.0 / p.alpha);
            return perLevel * (p.budget - h.fixed) / (perLevel * cost + h.slope);
        }
        // budget: cost m + slope t = B - fixed - free; gain: -held m + cost t = -target
        const double held = h.valueLow + r * r * h.valueHigh, target = h.targetLow + r * h.targetHigh;
        return ((p.budget - h.fixed - h.free) * cost + target * h.slope) / (cost * cost + held * h.slope);
    }

    WaterColumns columns() const { return {offset, slope, lower, upper, p.cost}; }

    const RatioCapProblem& p;
    std::size_t n;
    std::vector<double> offset, slope, lower, upper, floor, value;
    double level = 0.0;
    int solves = 0;

private:
    /// Every kind is a choice of offset and slope. value is what the sums of Held add up.
    void choose()
    {
        offset.assign(n, 0.0);
        slope.resize(n);
        value.resize(n);
        for (std::size_t i = 0; i < n; ++i) {
            const double a = at(p.cost, i), w = at(p.weights, i), s = at(p.scale, i);
            if (p.kind == RatioKind::MaxMin) {
                slope[i] = s;
            } else if (p.kind == RatioKind::Quadratic) {
                offset[i] = p.target[i];
                slope[i] = a * w;
                value[i] = 1.0 / w;
            } else {
                const double share = w / (a * s);
                slope[i] = s * power(share, 1.0 / p.alpha);
                value[i] = a * share * power(s, p.alpha);
            }
        }
    }

    Held held(double m) const
    {
        Held h;
        const double high = p.ratio * m;
        for (std::size_t i = 0; i < n; ++i) {
            const double a = at(p.cost, i), raw = offset[i] + level * slope[i];
            const bool isLow = raw<lower[i], isHigh = raw> upper[i];
            const double one = p.kind == RatioKind::Quadratic ? 1.0 : 0.0;
            if (isLow && lower[i] > floor[i]) {
                h.costLow += a;
                h.valueLow += value[i];
                h.targetLow += one * offset[i] * value[i];
            } else if (isHigh && upper[i] == high && upper[i] < p.upper[i]) {
                h.costHigh += a;
                h.valueHigh += value[i];
                h.targetHigh += one * offset[i] * value[i];
            } else if (isLow || isHigh) {
                h.fixed += a * (isLow ? lower[i] : upper[i]);
            } else {
                h.free += a * offset[i];
                h.slope += a * slope[i];
            }
        }
        h.gain = gain(h, m);
        return h;
    }

    double gain(const Held& h, double m) const
    {
        const double r = p.ratio;
        if (p.kind == RatioKind::Quadratic)
            return h.targetLow - m * h.valueLow + level * h.costLow
                   + r * (h.targetHigh - r * m * h.valueHigh + level * h.costHigh);
        const double low = power(level / m, p.alpha), top = power(level / (r * m), p.alpha);
        return low * h.valueLow - h.costLow + r * (top * h.valueHigh - h.costHigh);
    }
};

/// The zero of the gain between two amounts; closed steps where they stay in the bracket, halving where they do not.
double bestLeast(Search& search, double low, double high)
{
    if (search.look(high).gain >= 0.0)
        return high;
    if (search.look(low).gain <= 0.0)
        return low;
    double m = 0.5 * (low + high);
    constexpr int mostSteps = 200;
    for (int step = 0; step < mostSteps; ++step) {
        const Held held = search.look(m);
        if (!held.any())
            return m; // the cap holds nobody
        (held.gain > 0.0 ? low : high) = m;
        double next = search.closed(held);
        if (next == m || held.gain == 0.0)
            return m;
        if (!(next > low && next < high) || step % 4 == 3)
            next = 0.5 * low + 0.5 * high;
        if (!(next > low && next < high) || std::fabs(next - m) <= 0x1p-52 * m)
            return m;
        m = next;
    }
    return m;
}

void require(const RatioCapProblem& p)
{
    const std::size_t n = p.lower.size();
    const auto fits = [n](const std::vector<double>& column) { return column.empty() || column.size() == n; };
    if (p.upper.size() != n || !fits(p.cost) || !fits(p.weights) || !fits(p.scale)
        || (p.kind == RatioKind::Quadratic && p.target.size() != n))
        throw std::invalid_argument("Columns of one problem have one length");
    if (!(p.ratio >= 1.0) || (p.kind == RatioKind::Alpha && !(p.alpha > 0.0 && p.alpha < infinity)))
        throw std::invalid_argument("A ratio is at least one, alpha above zero");
}

/// Whether bounds alone can meet the budget.
RatioCapSolution boundsAlone(const Search& search)
{
    double least = 0.0, most = 0.0;
    for (std::size_t i = 0; i < search.n; ++i) {
        least += at(search.p.cost, i) * search.floor[i];
        most += at(search.p.cost, i) * search.p.upper[i];
    }
    RatioCapSolution solution;
    const double budget = search.p.budget;
    if (budget < least && !meets(least, budget))
        solution.status = Status::TooSmall;
    if (budget > most && !meets(most, budget))
        solution.status = Status::TooLarge;
    solution.distance = solution.status == Status::TooSmall   ? least - budget
                        : solution.status == Status::TooLarge ? budget - most
                                                              : 0.0;
    return solution;
}

void finish(const Search& search, RatioCapSolution& solution)
{
    std::vector<double>& x = solution.amounts;
    x.resize(search.n);
    solution.level = search.level;
    solution.solves = search.solves;
    solution.budgetResidual = writeAmounts(search.columns(), search.level, x) - search.p.budget;
    const auto [least, most] = std::ranges::minmax_element(x);
    solution.least = *least;
    solution.ratioViolation = std::max(0.0, *most - search.p.ratio * *least);
    for (std::size_t i = 0; i < search.n; ++i)
        solution.boundViolation = std::max({solution.boundViolation, search.floor[i] - x[i], x[i] - search.p.upper[i]});
}

} // namespace

LeastAmounts leastAmounts(const RatioCapProblem& problem)
{
    require(problem);
    return Search(problem).interval();
}

RatioCapSolution solve(const RatioCapProblem& problem)
{
    require(problem);
    Search search(problem);
    RatioCapSolution solution = boundsAlone(search);
    if (solution.status != Status::Feasible || search.n == 0)
        return solution;

    LeastAmounts m = search.interval();
    const double last = 1e-12 * std::max(1.0, std::fabs(m.highest)); // the last bits of two sums
    if (m.lowest > m.highest + last) {
        solution.status = Status::RatioInfeasible;
        return solution;
    }
    m.lowest = std::min(m.lowest, m.highest);
    search.look(problem.kind == RatioKind::MaxMin ? m.highest : bestLeast(search, m.lowest, m.highest));
    finish(search, solution);
    return solution;
}

} // namespace purse
