// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/water_level.hpp>

#include <purse/solve/sampled_search.hpp>

#include <stdexcept>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

ClipColumns columnsOf(const Group& group)
{
    const auto& c = group.columns;
    return {c[0], c[1], c[2], c[3], c[4]};
}

struct Clip {
    static constexpr double lowest = -infinity;
    static constexpr std::size_t columns = 5;
    static constexpr std::size_t mostUndecided = 8;

    static Sums at(const Passes& passes, const Group& group, double level)
    {
        return passes.clip(columnsOf(group), group.n, level);
    }
    static std::size_t window(const Passes& passes, const Group& group, double low, double high,
                              double* const* undecided, Sums& sums)
    {
        return passes.clipWindow(columnsOf(group), group.n, low, high, undecided, sums);
    }
};

/// The same loops when no bound holds.
struct Unclipped {
    static Sums at(const Passes& passes, const Group& group, double)
    {
        return passes.unclipped(columnsOf(group), group.n);
    }
};

Group groupOf(const WaterColumns& c)
{
    const std::size_t n = c.offset.size();
    if (c.slope.size() != n || c.lower.size() != n || c.upper.size() != n || (!c.cost.empty() && c.cost.size() != n))
        throw std::invalid_argument("Columns of one problem have one length");
    const double* cost = c.cost.empty() ? nullptr : c.cost.data();
    return {{c.offset.data(), c.slope.data(), c.lower.data(), c.upper.data(), cost}, n, {}};
}

/// The level at which offset + level slope reaches a bound, moved on until it has (or has not) in doubles as well.
double nudged(double knot, double offset, double slope, double bound, double towards)
{
    double step = std::max(std::fabs(knot), 1e-300) * 0x1p-53;
    double level = knot;
    const auto isThere = [&] {
        const double raw = offset + level * slope;
        return towards > 0.0 ? raw >= bound : raw < bound;
    };
    for (; !isThere() && step < infinity; step *= 2.0)
        level = knot + std::copysign(step, towards);
    return level;
}

/// On a flat piece everybody who can move is held at a bound: those at the lower rise later, those at the upper did.
Bends bendsOf(const WaterColumns& c, double level)
{
    Bends bends;
    std::size_t rising = 0, stopped = 0;
    for (std::size_t i = 0; i < c.offset.size(); ++i) {
        if (!(c.slope[i] > 0.0) || !(c.lower[i] < c.upper[i]))
            continue;
        const double raw = c.offset[i] + level * c.slope[i];
        const double rise = (c.lower[i] - c.offset[i]) / c.slope[i];
        const double stop = (c.upper[i] - c.offset[i]) / c.slope[i];
        if (raw < c.lower[i] && rise < bends.rise) {
            bends.rise = rise;
            rising = i;
        }
        if (raw >= c.upper[i] && stop > bends.stop) {
            bends.stop = stop;
            stopped = i;
        }
    }
    const std::size_t r = rising, s = stopped;
    if (bends.rise < infinity)
        bends.pastRise = nudged(bends.rise, c.offset[r], c.slope[r], c.lower[r], infinity);
    if (bends.stop > -infinity)
        bends.beforeStop = nudged(bends.stop, c.offset[s], c.slope[s], c.upper[s], -infinity);
    return bends;
}

LevelSolution solutionOf(const Found& found, double budget)
{
    const double residual = found.over(budget);
    const bool isEnd = found.sums.slope == 0.0; // beyond reach, or a flat piece
    const Status status = isEnd ? statusOf(found.over(0.0), budget) : Status::Feasible;
    return {status, found.level, status == Status::Feasible ? 0.0 : std::fabs(residual), residual};
}

} // namespace

LevelSolution waterLevelNear(double start, const WaterColumns& columns, double budget, const Running& running)
{
    const Group group = groupOf(columns);
    const auto bends = [&columns](double level) { return bendsOf(columns, level); };
    return solutionOf(searchLarge<Clip>(std::span(&group, 1), budget, start, running, bends), budget);
}

LevelSolution waterLevel(const WaterColumns& columns, double budget, const Running& running)
{
    Group group = groupOf(columns);
    group.n = std::min(group.n, Passes::maxPass); // a first guess need not see everybody
    const double share = columns.offset.empty() ? 1.0 : double(group.n) / double(columns.offset.size());
    const Sums sums = Unclipped::at(passes(running.set), group, 0.0);
    const double start = sums.slope > 0.0 ? (share * budget - sums.fixed) / sums.slope : 0.0;
    return waterLevelNear(start, columns, budget, running);
}

double writeAmounts(const WaterColumns& columns, double level, std::span<double> amounts, const Running& running)
{
    const Group all = groupOf(columns);
    if (amounts.size() != all.n)
        throw std::invalid_argument("There is one amount for each member");
    const Passes& loops = passes(running.set);
    const auto block = [&](std::size_t i, std::size_t count) {
        return Sums{loops.writeClip(columnsOf(all.from(i, count)), count, level, amounts.data() + i), 0.0};
    };
    const auto chunk = [&](std::size_t, std::size_t from, std::size_t until) {
        return sumOfBlocks(from, until, block);
    };
    return sumOfChunks(all.n, running.threads, chunk).fixed;
}

} // namespace purse
