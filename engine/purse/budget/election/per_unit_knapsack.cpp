// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/election/per_unit_knapsack.hpp>

#include <algorithm>
#include <numeric>

namespace purse::election {
namespace {

/// Amounts of one item, the largest first: with v votes there are as many units as the v-th of them says.
std::vector<std::int64_t> falling(std::vector<std::int64_t> ideals)
{
    std::ranges::sort(ideals, std::greater<>());
    return ideals;
}

/// Units that have exactly these votes.
std::int64_t layer(const std::vector<std::int64_t>& ideals, std::size_t votes)
{
    return ideals[votes - 1] - (votes < ideals.size() ? ideals[votes] : 0);
}

void shareLastLayer(std::vector<Fraction>& amounts, const std::vector<std::int64_t>& parts, std::int64_t left,
                    PartialUnits partial)
{
    const std::int64_t all = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
    if (partial == PartialUnits::Fractional) {
        for (std::size_t i = 0; i < parts.size(); ++i)
            amounts[i] = amounts[i] + Fraction(BigInteger(parts[i]) * left, all);
        return;
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return parts[i]; });
    for (const std::size_t i : order) {
        const std::int64_t given = std::min(left, parts[i]);
        amounts[i] = amounts[i] + Fraction(given, 1);
        left -= given;
    }
}

} // namespace

std::vector<Fraction> perUnitKnapsack(const std::vector<std::vector<std::int64_t>>& ideals, std::int64_t budget,
                                      PartialUnits partial)
{
    std::vector<Fraction> amounts(ideals.size());
    std::vector<std::vector<std::int64_t>> sorted;
    std::size_t voters = 0;
    for (const std::vector<std::int64_t>& item : ideals) {
        sorted.push_back(falling(item));
        voters = std::max(voters, item.size());
    }
    std::int64_t left = budget;
    for (std::size_t votes = voters; votes > 0 && left > 0; --votes) {
        std::vector<std::int64_t> parts;
        std::int64_t all = 0;
        for (const std::vector<std::int64_t>& item : sorted) {
            parts.push_back(votes <= item.size() ? layer(item, votes) : 0);
            all += parts.back();
        }
        if (all > left) {
            shareLastLayer(amounts, parts, left, partial);
            return amounts;
        }
        for (std::size_t i = 0; i < parts.size(); ++i)
            amounts[i] = amounts[i] + Fraction(parts[i], 1);
        left -= all;
    }
    return amounts;
}

} // namespace purse::election
