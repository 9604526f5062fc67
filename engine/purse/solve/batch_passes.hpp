// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/lanes.hpp>
#include <purse/solve/passes.hpp>

// Sixteen small problems at a time, one in each lane. See lanes.hpp for what such a file may not use.

namespace purse::PURSE_LANES {

inline Lanes lanesOf(const double* values)
{
    Lanes lanes;
#pragma GCC unroll 16
    for (std::size_t p = 0; p < vectors; ++p)
        lanes.part[p] = load(values + p * width);
    return lanes;
}

inline void storeLanes(const Lanes& lanes, double* to)
{
#pragma GCC unroll 16
    for (std::size_t p = 0; p < vectors; ++p)
        store(lanes.part[p], to + p * width);
}

/// Sixteen sums beside each other: nothing is added across lanes.
struct LaneSums {
    Lanes fixed;
    Lanes slope;
};

inline LaneSums awardsOfLanes(Batch claims, std::size_t n, const Lanes& level)
{
    LaneSums sums;
    forVectors(n * laneCount, [&](std::size_t at, std::size_t p) PURSE_INLINE {
        const Vector claim = load(claims + at);
        const Mask isAbove = claim > level.part[p];
        sums.fixed.part[p] += select(isAbove, Vector(0.0), claim);
        sums.slope.part[p] += select(isAbove, Vector(1.0), Vector(0.0));
    });
    return sums;
}

/// The cost bends downwards only, so steps from the left never pass the level and end by themselves.
inline void awardsBatch(Batch claims, std::size_t n, const double* budgets, double* levels, double* residuals)
{
    const Lanes budget = lanesOf(budgets);
    Lanes level = budget;
#pragma GCC unroll 16
    for (std::size_t p = 0; p < vectors; ++p)
        level.part[p] /= Vector(n > 0 ? static_cast<double>(n) : 1.0);
    bool moves = true;
    while (moves) {
        LaneSums sums = awardsOfLanes(claims, n, level);
        moves = false;
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p) {
            const Vector next = (budget.part[p] - sums.fixed.part[p]) / sums.slope.part[p];
            const Mask isLater = sums.slope.part[p] > Vector(0.0) && next > level.part[p];
            store(sums.fixed.part[p] + sums.slope.part[p] * level.part[p] - budget.part[p], residuals + p * width);
            level.part[p] = select(isLater, next, level.part[p]);
            moves = moves || any(isLater);
        }
    }
    storeLanes(level, levels);
}

struct BatchColumns {
    Batch offset, slope, lower, upper;
};

inline LaneSums clipOfLanes(const BatchColumns& c, std::size_t n, const Lanes& level)
{
    LaneSums sums;
    forVectors(n * laneCount, [&](std::size_t at, std::size_t p) PURSE_INLINE {
        const Vector offset = load(c.offset + at), slope = load(c.slope + at);
        const Vector lower = load(c.lower + at), upper = load(c.upper + at);
        const Vector raw = offset + level.part[p] * slope;
        const Mask isLow = raw < lower, isHigh = raw >= upper;
        sums.fixed.part[p] += select(isLow, lower, select(isHigh, upper, offset));
        sums.slope.part[p] += select(isLow || isHigh, Vector(0.0), slope);
    });
    return sums;
}

inline LaneSums unclippedLanes(const BatchColumns& c, std::size_t n)
{
    LaneSums sums;
    forVectors(n * laneCount, [&](std::size_t at, std::size_t p) PURSE_INLINE {
        sums.fixed.part[p] += load(c.offset + at);
        sums.slope.part[p] += load(c.slope + at);
    });
    return sums;
}

/// Newton's steps within a bracket, in every lane until it stands still.
struct LaneSearch {
    Lanes level, low, high, isOpen, residual;

    explicit LaneSearch(const Lanes& start) : level(start)
    {
        const double infinity = __builtin_inf();
        for (std::size_t p = 0; p < vectors; ++p) {
            low.part[p] = -infinity;
            high.part[p] = infinity;
            isOpen.part[p] = 1.0;
        }
    }

    /// @return whether any lane moved
    bool step(const LaneSums& sums, const Lanes& budget)
    {
        bool moves = false;
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p) {
            const Vector slope = sums.slope.part[p];
            const Vector over = sums.fixed.part[p] + slope * level.part[p] - budget.part[p];
            const Mask open = isOpen.part[p] > Vector(0.0);
            residual.part[p] = select(open, over, residual.part[p]);
            low.part[p] = select(over < Vector(0.0), level.part[p], low.part[p]);
            high.part[p] = select(over > Vector(0.0), level.part[p], high.part[p]);
            const Vector straight = (budget.part[p] - sums.fixed.part[p]) / slope;
            const Mask isInside = slope > Vector(0.0) && straight > low.part[p] && straight < high.part[p];
            const Vector middle = Vector(0.5) * low.part[p] + Vector(0.5) * high.part[p];
            const Mask stands = slope > Vector(0.0) && (straight == level.part[p] || over == Vector(0.0));
            const Vector next = select(isInside, straight, middle);
            level.part[p] = select(open && !stands, next, level.part[p]);
            isOpen.part[p] = select(stands, Vector(0.0), isOpen.part[p]);
            moves = moves || any(open && !stands);
        }
        return moves;
    }
};

inline unsigned openLanes(const Lanes& isOpen)
{
    alignas(64) double open[laneCount];
    storeLanes(isOpen, open);
    unsigned bits = 0;
    for (std::size_t lane = 0; lane < laneCount; ++lane)
        bits |= (open[lane] > 0.0 ? 1U : 0U) << lane;
    return bits;
}

inline unsigned clipBatch(Batch offset, Batch slope, Batch lower, Batch upper, std::size_t n, const double* budgets,
                          double* levels, double* residuals)
{
    const BatchColumns columns{offset, slope, lower, upper};
    const Lanes budget = lanesOf(budgets);
    LaneSums sums = unclippedLanes(columns, n);
    Lanes start;
#pragma GCC unroll 16
    for (std::size_t p = 0; p < vectors; ++p) {
        const Mask rises = sums.slope.part[p] > Vector(0.0);
        const Vector straight = (budget.part[p] - sums.fixed.part[p]) / sums.slope.part[p];
        start.part[p] = select(rises, straight, Vector(0.0));
    }
    LaneSearch search(start);
    constexpr int mostSteps = 24; // what is not solved then has a flat piece or no solution
    bool moves = true;
    for (int steps = 0; moves && steps < mostSteps; ++steps)
        moves = search.step(clipOfLanes(columns, n, search.level), budget);
    storeLanes(search.level, levels);
    storeLanes(search.residual, residuals);
    return openLanes(search.isOpen);
}

/// Output number j of splitmix64 from a seed, for many seeds.
/// @source Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators
inline Bits splitmix64(Bits seed, std::uint64_t j)
{
    Bits z = seed + Bits((j + 1) * std::uint64_t{0x9E3779B97F4A7C15});
    z = (z ^ (z >> 30)) * Bits(std::uint64_t{0xBF58476D1CE4E5B9});
    z = (z ^ (z >> 27)) * Bits(std::uint64_t{0x94D049BB133111EB});
    return z ^ (z >> 31);
}

inline void draw(const double* low, const double* spread, std::size_t n, std::uint64_t seed, std::uint64_t first,
                 double* claims)
{
    const Bits stride(std::uint64_t{0xD1342543DE82EF95});
#pragma GCC unroll 16
    for (std::size_t p = 0; p < vectors; ++p) {
        const Bits scenario = Bits(seed) + counting(first + p * width) * stride;
        for (std::size_t j = 0; j < n; ++j) {
            const Vector share = unitInterval(splitmix64(scenario, j));
            store(Vector(low[j]) + Vector(spread[j]) * share, claims + j * laneCount + p * width);
        }
    }
}

} // namespace purse::PURSE_LANES
