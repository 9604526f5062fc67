// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/big_integer.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace purse::election {

/// What is done with the units that have the same votes where not all of them fit.
enum class PartialUnits {
    Fractional, ///< each item gets the same share of its part
    Increasing, ///< items with the smallest part first, in whole units
};

/// Divides a budget among items that can have any amount: unit d of an item has as many votes as there are voters who
/// gave it more than d, and the units with the most votes are funded.
///
/// @param ideals shape (items, voters): whole units that each voter would give to each item, >= 0
/// @param budget whole units, >= 0
/// @return shape (items): whole units, or fractions of the last ones; add up to the budget, or to all units with a vote
/// @source Goel, Krishnaswamy, Sakshuwong and Aitamurto (2019), Knapsack Voting for Participatory Budgeting; as
///         Stanford's participatory budgeting platform counts
std::vector<Fraction> perUnitKnapsack(const std::vector<std::vector<std::int64_t>>& ideals, std::int64_t budget,
                                      PartialUnits partial);

} // namespace purse::election
