// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/rules.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace purse::calc {
namespace {

/// Whole units and what is left of each amount, after snapping as roundToMinor() does, so that 0.29 / 0.01 is 29.
struct Parts {
    std::vector<double> whole;
    std::vector<double> rest;
};

Parts partsOf(const Eigen::VectorXd& units)
{
    constexpr double snaps = 1e7;
    Parts parts;
    for (const double amount : units) {
        const double snapped = std::round(amount * snaps) / snaps;
        parts.whole.push_back(std::floor(snapped));
        parts.rest.push_back(snapped - parts.whole.back());
    }
    return parts;
}

} // namespace

/// Spare units go to the largest remainders; among equal ones to the larger amount, then to the earlier index.
Json largestRemainder(Inputs& inputs)
{
    const Inputs::Range exact{.least = 0.0, .most = 1e15};
    const Eigen::VectorXd amounts = inputs.vector("amounts", exact);
    const double unit = inputs.number("unit", Inputs::aboveZero());
    const double total = inputs.number("total_units", exact);
    if (!inputs.isFine())
        return {};

    Parts parts = partsOf(amounts / unit);
    const double spare = total - std::accumulate(parts.whole.begin(), parts.whole.end(), 0.0);
    if (spare < 0.0 || spare > static_cast<double>(parts.whole.size()) || spare != std::floor(spare)) {
        inputs.refuse("total_units", "The amounts do not add up to this many whole units.",
                      "Give the sum of the amounts, divided by the unit.");
        return {};
    }
    std::vector<std::size_t> order(parts.whole.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return parts.rest[a] != parts.rest[b] ? parts.rest[a] > parts.rest[b] : parts.whole[a] > parts.whole[b];
    });
    for (std::size_t k = 0; k < static_cast<std::size_t>(spare); ++k)
        parts.whole[order[k]] += 1.0;

    Json units = Json::array();
    for (const double whole : parts.whole)
        units.push_back(static_cast<std::int64_t>(whole));
    return {{"units", units}};
}

} // namespace purse::calc
