// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/base_rate.hpp>
#include <purse/solve/water_level.hpp>

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

// Slow ways to the same answers, which share nothing with the loops: a level is halved out in long doubles.

namespace purse::test {

/// Columns that own their numbers.
struct Water {
    std::vector<double> offset, slope, lower, upper, cost;

    WaterColumns columns() const { return {offset, slope, lower, upper, cost}; }
    void add(double o, double k, double l, double u)
    {
        offset.push_back(o);
        slope.push_back(k);
        lower.push_back(l);
        upper.push_back(u);
    }
};

inline long double costByHand(const WaterColumns& c, double level)
{
    long double sum = 0.0L;
    for (std::size_t i = 0; i < c.offset.size(); ++i) {
        const long double raw = c.offset[i] + static_cast<long double>(level) * c.slope[i];
        const long double held = std::clamp<long double>(raw, c.lower[i], c.upper[i]);
        sum += (c.cost.empty() ? 1.0L : c.cost[i]) * held;
    }
    return sum;
}

inline long double costByHand(const std::vector<RateGroup>& groups, double rate)
{
    long double sum = 0.0L;
    for (const RateGroup& g : groups)
        for (std::size_t i = 0; i < g.units.size(); ++i) {
            const long double pay = g.supplement[i] + static_cast<long double>(rate) * g.units[i];
            sum += pay;
            for (std::size_t k = 0; k < g.thresholds.size(); ++k)
                sum += g.increments[k] * std::max(0.0L, pay - static_cast<long double>(g.thresholds[k]) * g.fte[i]);
        }
    return sum;
}

/// The level in a bracket, to the last bit, for a cost that does not fall.
template <class Cost>
double levelByHalving(const Cost& cost, double budget, double low = -1e12, double high = 1e12)
{
    for (int halvings = 0; halvings < 300; ++halvings) {
        const double middle = low + (high - low) / 2.0;
        if (middle <= low || middle >= high)
            break;
        (cost(middle) < budget ? low : high) = middle;
    }
    return high;
}

/// Claims as amounts: min(claim, t).
inline Water asWater(const std::vector<double>& claims)
{
    Water water;
    for (const double claim : claims)
        water.add(0.0, 1.0, 0.0, claim);
    return water;
}

} // namespace purse::test
