// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/lanes.hpp>

// Loops over claims: one column, one level. See lanes.hpp for what such a file may not use.

namespace purse::PURSE_LANES {

inline double total(const double* values, std::size_t n)
{
    Lanes sum;
    const auto add = [&sum](const double* column) PURSE_INLINE {
        return [&sum, column](std::size_t at, std::size_t p) PURSE_INLINE { sum.part[p] += load(column + at); };
    };
    forVectors(fullLanes(n), add(values));
    if (n % laneCount != 0)
        forVectors(laneCount, add(Tail(values, n, 0.0).values));
    return sum.sum();
}

/// Which side of the level is counted with its own claims.
enum class Side { Awards, Losses };

/// min(claim, level), or what a claim is above the level with its sign turned, so that both rise with the level.
template <Side side>
struct OfClaims {
    Lanes fixed;
    Lanes above;

    /// Claims that are neither below nor above are in no sum.
    PURSE_INLINE void add(Vector claim, Mask isBelow, Mask isAbove, std::size_t p)
    {
        const Vector zero = 0.0;
        fixed.part[p] += select(side == Side::Awards ? isBelow : isAbove, claim, zero);
        above.part[p] += select(isAbove, Vector(1.0), zero);
    }
    Sums sums()
    {
        const double sum = fixed.sum();
        return {side == Side::Awards ? sum : -sum, above.sum()};
    }
};

template <Side side>
Sums claimsAt(const double* claims, std::size_t n, double level)
{
    OfClaims<side> of;
    const auto over = [&of, level](const double* column) PURSE_INLINE {
        return [&of, level, column](std::size_t at, std::size_t p) PURSE_INLINE {
            const Vector claim = load(column + at);
            of.add(claim, claim <= Vector(level), claim > Vector(level), p);
        };
    };
    forVectors(fullLanes(n), over(claims));
    if (n % laneCount != 0)
        forVectors(laneCount, over(Tail(claims, n, 0.0).values));
    return of.sums();
}

/// Copies those of sixteen claims that lie in the window.
inline std::size_t copyInside(const double* claims, double low, double high, double* to)
{
    unsigned bits = lanesWhere([&](std::size_t p) PURSE_INLINE {
        const Vector claim = load(claims + p * width);
        return claim > Vector(low) && claim < Vector(high);
    });
    std::size_t count = 0;
    for (; bits != 0; bits &= bits - 1)
        to[count++] = claims[__builtin_ctz(bits)];
    return count;
}

/// @pre low >= 0, so that the filling of the tail is below
template <Side side>
std::size_t claimsWindow(const double* claims, std::size_t n, double low, double high, double* undecided, Sums& sums)
{
    OfClaims<side> of;
    Places places;
    const auto sixteen = [&](const double* column, std::size_t place) PURSE_INLINE {
        Mask some(false);
#pragma GCC unroll 16
        for (std::size_t p = 0; p < vectors; ++p) {
            const Vector claim = load(column + p * width);
            const Mask isBelow = claim <= Vector(low), isAbove = claim >= Vector(high);
            of.add(claim, isBelow, isAbove, p);
            some = some || !(isBelow || isAbove);
        }
        places.note(place, some);
    };
    for (std::size_t i = 0; i < fullLanes(n); i += laneCount)
        sixteen(claims + i, i);
    const Tail tail(claims, n, 0.0);
    if (n % laneCount != 0)
        sixteen(tail.values, fullLanes(n));
    sums = of.sums();
    std::size_t count = 0;
    for (std::size_t k = 0; k < places.count; ++k)
        count +=
            copyInside(places.at[k] < fullLanes(n) ? claims + places.at[k] : tail.values, low, high, undecided + count);
    return count;
}

template <Side side>
double writeClaims(const double* claims, std::size_t n, double level, double* awards)
{
    Lanes sum;
    const auto over = [&sum, level](const double* column, double* to) PURSE_INLINE {
        return [&sum, level, column, to](std::size_t at, std::size_t p) PURSE_INLINE {
            const Vector claim = load(column + at);
            const Vector award =
                side == Side::Awards ? lesser(claim, Vector(level)) : greater(claim - Vector(level), Vector(0.0));
            sum.part[p] += award;
            store(award, to + at);
        };
    };
    forVectors(fullLanes(n), over(claims, awards));
    if (n % laneCount != 0) {
        Tail tail(claims, n, 0.0);
        forVectors(laneCount, over(tail.values, tail.values));
        for (std::size_t i = fullLanes(n); i < n; ++i)
            awards[i] = tail.values[i - fullLanes(n)];
    }
    return sum.sum();
}

} // namespace purse::PURSE_LANES
