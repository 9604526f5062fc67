// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/lanes.hpp>

// Loops over pay with on-costs, one schedule for all. See lanes.hpp for what such a file may not use.

namespace purse::PURSE_LANES {

/// The last members, filled up to sixteen with nobodies.
struct RateTail {
    Tail units, supplement, fte;

    RateTail(const RateColumns& c, std::size_t n)
        : units(c.units, n, 0.0), supplement(c.supplement, n, 0.0), fte(c.fte, n, 0.0)
    {
    }
    RateColumns columns() const { return {units.values, supplement.values, fte.values}; }
};

template <class Body>
PURSE_INLINE inline void forSixteens(const RateColumns& c, std::size_t n, const Body& body)
{
    for (std::size_t i = 0; i < fullLanes(n); i += laneCount)
        body(RateColumns{c.units + i, c.supplement + i, c.fte + i}, i);
    if (n % laneCount != 0)
        body(RateTail(c, n).columns(), fullLanes(n));
}

/// The same for those that were noted.
template <class Body>
PURSE_INLINE inline void forPlaces(const RateColumns& c, std::size_t n, const Places& places, const Body& body)
{
    const RateTail tail(c, n);
    for (std::size_t k = 0; k < places.count; ++k) {
        const std::size_t i = places.at[k];
        body(i < fullLanes(n) ? RateColumns{c.units + i, c.supplement + i, c.fte + i} : tail.columns());
    }
}

/// What one unit of pay costs once a member is past some of the thresholds, and what the thresholds take off.
struct Marginal {
    Vector slope = 1.0;
    Vector threshold = 0.0;

    void pass(Mask isPast, double at, double increment)
    {
        slope += select(isPast, Vector(increment), Vector(0.0));
        threshold += select(isPast, Vector(at * increment), Vector(0.0));
    }
};

struct OfRate {
    Lanes fixed;
    Lanes slope;

    void add(Vector units, Vector supplement, Vector fte, const Marginal& marginal, std::size_t p)
    {
        fixed.part[p] += supplement * marginal.slope - marginal.threshold * fte;
        slope.part[p] += units * marginal.slope;
    }
    Sums sums() { return {fixed.sum(), slope.sum()}; }
};

/// @tparam known the number of kinks where it is known beforehand, else 0
template <std::size_t known>
Sums rateAt(const RateColumns& columns, std::size_t n, const Kinks& kinks, double level)
{
    OfRate of;
    const std::size_t count = known > 0 ? known : kinks.count;
    forSixteens(columns, n, [&](const RateColumns& c, std::size_t) PURSE_INLINE {
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p) {
            const std::size_t at = p * width;
            const Vector units = load(c.units + at), supplement = load(c.supplement + at), fte = load(c.fte + at);
            const Vector pay = supplement + Vector(level) * units;
            Marginal marginal;
#pragma GCC unroll 4
            for (std::size_t k = 0; k < count; ++k)
                marginal.pass(pay >= Vector(kinks.thresholds[k]) * fte, kinks.thresholds[k], kinks.increments[k]);
            of.add(units, supplement, fte, marginal, p);
        }
    });
    return of.sums();
}

/// Copies those of sixteen members who pass a threshold between the levels.
inline std::size_t copyPassing(const RateColumns& c, const Kinks& kinks, double low, double high, double* const* to,
                               std::size_t count)
{
    unsigned bits = lanesWhere([&](std::size_t p) PURSE_INLINE {
        const std::size_t at = p * width;
        const Vector units = load(c.units + at), supplement = load(c.supplement + at), fte = load(c.fte + at);
        const Vector atLow = supplement + Vector(low) * units, atHigh = supplement + Vector(high) * units;
        Mask passes(false);
        for (std::size_t k = 0; k < kinks.count; ++k) {
            const Vector threshold = Vector(kinks.thresholds[k]) * fte;
            passes = passes || (atHigh >= threshold && !(atLow >= threshold));
        }
        return passes;
    });
    for (; bits != 0; bits &= bits - 1, ++count) {
        const int lane = __builtin_ctz(bits);
        to[0][count] = c.units[lane];
        to[1][count] = c.supplement[lane];
        to[2][count] = c.fte[lane];
    }
    return count;
}

template <std::size_t known>
std::size_t rateWindowSums(const RateColumns& columns, std::size_t n, const Kinks& kinks, double low, double high,
                           double* const* undecided, Sums& sums)
{
    OfRate of;
    Places places;
    const std::size_t count = known > 0 ? known : kinks.count;
    forSixteens(columns, n, [&](const RateColumns& c, std::size_t place) PURSE_INLINE {
        Mask some(false);
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p) {
            const std::size_t at = p * width;
            const Vector units = load(c.units + at), supplement = load(c.supplement + at), fte = load(c.fte + at);
            const Vector atLow = supplement + Vector(low) * units, atHigh = supplement + Vector(high) * units;
            Marginal marginal;
            Mask passes(false);
#pragma GCC unroll 4
            for (std::size_t k = 0; k < count; ++k) {
                const Vector threshold = Vector(kinks.thresholds[k]) * fte;
                const Mask isPast = atLow >= threshold;
                marginal.pass(isPast, kinks.thresholds[k], kinks.increments[k]);
                passes = passes || (atHigh >= threshold && !isPast);
            }
            const Vector zero = 0.0;
            of.add(select(passes, zero, units), select(passes, zero, supplement), select(passes, zero, fte), marginal,
                   p);
            some = some || passes;
        }
        places.note(place, some);
    });
    sums = of.sums();
    std::size_t found = 0;
    forPlaces(columns, n, places,
              [&](const RateColumns& c) PURSE_INLINE { found = copyPassing(c, kinks, low, high, undecided, found); });
    return found;
}

inline Sums rate(const RateColumns& c, std::size_t n, const Kinks& kinks, double level)
{
    return kinks.count == 4 ? rateAt<4>(c, n, kinks, level) : rateAt<0>(c, n, kinks, level);
}

inline std::size_t rateWindow(const RateColumns& c, std::size_t n, const Kinks& kinks, double low, double high,
                              double* const* undecided, Sums& sums)
{
    return kinks.count == 4 ? rateWindowSums<4>(c, n, kinks, low, high, undecided, sums)
                            : rateWindowSums<0>(c, n, kinks, low, high, undecided, sums);
}

} // namespace purse::PURSE_LANES
