// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/lanes.hpp>

// Loops over amounts with bounds, clip(offset + t slope, lower, upper). See lanes.hpp for what such a file may not use.

namespace purse::PURSE_LANES {

/// The last members, filled up to sixteen with nobodies.
struct ClipTail {
    Tail offset, slope, lower, upper, cost;

    ClipTail(const ClipColumns& c, std::size_t n)
        : offset(c.offset, n, 0.0), slope(c.slope, n, 0.0), lower(c.lower, n, 0.0), upper(c.upper, n, 0.0),
          cost(c.cost != nullptr ? c.cost : c.slope, n, 0.0)
    {
    }
    ClipColumns columns() const { return {offset.values, slope.values, lower.values, upper.values, cost.values}; }
};

/// Calls body(columns) for each sixteen members; those of the tail are whole.
template <class Body>
PURSE_INLINE inline void forSixteens(const ClipColumns& c, std::size_t n, const Body& body)
{
    for (std::size_t i = 0; i < fullLanes(n); i += laneCount)
        body(ClipColumns{c.offset + i, c.slope + i, c.lower + i, c.upper + i, c.cost + i}, i);
    if (n % laneCount != 0)
        body(ClipTail(c, n).columns(), fullLanes(n));
}

/// The same for those that were noted.
template <class Body>
PURSE_INLINE inline void forPlaces(const ClipColumns& c, std::size_t n, const Places& places, const Body& body)
{
    const ClipTail tail(c, n);
    for (std::size_t k = 0; k < places.count; ++k) {
        const std::size_t i = places.at[k];
        body(i < fullLanes(n) ? ClipColumns{c.offset + i, c.slope + i, c.lower + i, c.upper + i, c.cost + i}
                              : tail.columns());
    }
}

template <bool hasCost>
struct OfClip {
    Lanes fixed;
    Lanes slope;

    void add(Vector constant, Vector rise, const ClipColumns& c, std::size_t p)
    {
        if constexpr (hasCost) {
            const Vector cost = load(c.cost + p * width);
            constant *= cost;
            rise *= cost;
        }
        fixed.part[p] += constant;
        slope.part[p] += rise;
    }
    Sums sums() { return {fixed.sum(), slope.sum()}; }
};

/// Null stays null when columns move on.
template <bool hasCost>
inline ClipColumns withCost(ClipColumns columns)
{
    if constexpr (!hasCost)
        columns.cost = columns.slope;
    return columns;
}

template <bool hasCost>
Sums unclippedSums(const ClipColumns& columns, std::size_t n)
{
    OfClip<hasCost> of;
    forSixteens(withCost<hasCost>(columns), n, [&of](const ClipColumns& c, std::size_t) PURSE_INLINE {
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p)
            of.add(load(c.offset + p * width), load(c.slope + p * width), c, p);
    });
    return of.sums();
}

/// At a bend a member is seen as on its right, so that the slope is the one of larger levels.
template <bool hasCost>
Sums clipAt(const ClipColumns& columns, std::size_t n, double level)
{
    OfClip<hasCost> of;
    forSixteens(withCost<hasCost>(columns), n, [&of, level](const ClipColumns& c, std::size_t) PURSE_INLINE {
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p) {
            const std::size_t at = p * width;
            const Vector offset = load(c.offset + at), slope = load(c.slope + at);
            const Vector lower = load(c.lower + at), upper = load(c.upper + at);
            const Vector raw = offset + Vector(level) * slope;
            const Mask isLow = raw < lower, isHigh = raw >= upper;
            of.add(select(isLow, lower, select(isHigh, upper, offset)), select(isLow || isHigh, Vector(0.0), slope), c,
                   p);
        }
    });
    return of.sums();
}

/// How two vectors of members stand to a range of levels.
struct ClipRange {
    Vector offset, slope, lower, upper;
    Mask isLow, isHigh, isFree;

    PURSE_INLINE ClipRange(const ClipColumns& c, std::size_t at, double low, double high)
        : offset(load(c.offset + at)), slope(load(c.slope + at)), lower(load(c.lower + at)), upper(load(c.upper + at))
    {
        const Vector atLow = offset + Vector(low) * slope, atHigh = offset + Vector(high) * slope;
        isLow = atHigh <= lower;
        isHigh = atLow >= upper;
        isFree = atLow >= lower && atHigh <= upper;
    }
    Mask bends() const { return !(isLow || isHigh || isFree); }
};

/// Copies those of sixteen members who bend between the levels.
template <bool hasCost>
std::size_t copyBending(const ClipColumns& c, double low, double high, double* const* to, std::size_t count)
{
    unsigned bits = lanesWhere([&](std::size_t p) PURSE_INLINE { return ClipRange(c, p * width, low, high).bends(); });
    for (; bits != 0; bits &= bits - 1, ++count) {
        const int lane = __builtin_ctz(bits);
        to[0][count] = c.offset[lane];
        to[1][count] = c.slope[lane];
        to[2][count] = c.lower[lane];
        to[3][count] = c.upper[lane];
        if constexpr (hasCost)
            to[4][count] = c.cost[lane];
    }
    return count;
}

template <bool hasCost>
std::size_t clipWindowSums(const ClipColumns& columns, std::size_t n, double low, double high, double* const* undecided,
                           Sums& sums)
{
    OfClip<hasCost> of;
    Places places;
    const Vector zero = 0.0;
    forSixteens(withCost<hasCost>(columns), n, [&](const ClipColumns& c, std::size_t place) PURSE_INLINE {
        Mask some(false);
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p) {
            const ClipRange r(c, p * width, low, high);
            const Vector moving = select(r.isFree, r.offset, zero);
            const Vector held = select(r.isLow, r.lower, select(r.isHigh, r.upper, moving));
            of.add(held, select(r.isFree && !(r.isLow || r.isHigh), r.slope, zero), c, p);
            some = some || r.bends();
        }
        places.note(place, some);
    });
    sums = of.sums();
    std::size_t count = 0;
    forPlaces(withCost<hasCost>(columns), n, places,
              [&](const ClipColumns& c) PURSE_INLINE { count = copyBending<hasCost>(c, low, high, undecided, count); });
    return count;
}

template <bool hasCost>
double writeClipped(const ClipColumns& columns, std::size_t n, double level, double* amounts)
{
    OfClip<hasCost> of;
    forSixteens(withCost<hasCost>(columns), n,
                [&of, level, n, amounts](const ClipColumns& c, std::size_t from) PURSE_INLINE {
                    alignas(64) double sixteen[laneCount];
                    const bool isWhole = from + laneCount <= n;
                    double* const to = isWhole ? amounts + from : sixteen;
#pragma GCC unroll 16
                    for (std::size_t p = 0; p < vectors; ++p) {
                        const std::size_t at = p * width;
                        const Vector raw = load(c.offset + at) + Vector(level) * load(c.slope + at);
                        const Vector amount = lesser(greater(raw, load(c.lower + at)), load(c.upper + at));
                        of.add(amount, Vector(0.0), c, p);
                        store(amount, to + at);
                    }
                    for (std::size_t i = from; !isWhole && i < n; ++i)
                        amounts[i] = sixteen[i - from];
                });
    return of.fixed.sum();
}

inline Sums unclipped(const ClipColumns& c, std::size_t n)
{
    return c.cost != nullptr ? unclippedSums<true>(c, n) : unclippedSums<false>(c, n);
}

inline Sums clip(const ClipColumns& c, std::size_t n, double level)
{
    return c.cost != nullptr ? clipAt<true>(c, n, level) : clipAt<false>(c, n, level);
}

inline std::size_t clipWindow(const ClipColumns& c, std::size_t n, double low, double high, double* const* undecided,
                              Sums& sums)
{
    return c.cost != nullptr ? clipWindowSums<true>(c, n, low, high, undecided, sums)
                             : clipWindowSums<false>(c, n, low, high, undecided, sums);
}

inline double writeClip(const ClipColumns& c, std::size_t n, double level, double* amounts)
{
    return c.cost != nullptr ? writeClipped<true>(c, n, level, amounts) : writeClipped<false>(c, n, level, amounts);
}

} // namespace purse::PURSE_LANES
