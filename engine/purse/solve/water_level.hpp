// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/claims_level.hpp>

namespace purse {

/// Bounded amounts that rise together, x(t) = clip(offset + t slope, lower, upper), as columns of plain numbers.
struct WaterColumns {
    std::span<const double> offset; ///< shape (n), finite
    std::span<const double> slope;  ///< shape (n), >= 0
    std::span<const double> lower;  ///< shape (n), may be -infinity
    std::span<const double> upper;  ///< shape (n), may be +infinity; lower <= upper
    std::span<const double> cost;   ///< shape (n), > 0, cost of one unit of x; empty: 1
};

/// The level t with sum of cost x(t) = budget.
///
/// @param start a level to begin from where one is known nearby; otherwise one is found in a pass
/// @return the level; its bits are the same for every Running
/// @throws std::invalid_argument if columns differ in length: a bug in the caller
/// O(n): little more than one pass over the members where they are many. Every rule with one level is a
/// choice of columns.
LevelSolution waterLevel(const WaterColumns& columns, double budget, const Running& running = {});
LevelSolution waterLevelNear(double start, const WaterColumns& columns, double budget, const Running& running = {});

/// Writes x(level). @param amounts shape (n)
/// @return what they cost
double writeAmounts(const WaterColumns& columns, double level, std::span<double> amounts, const Running& running = {});

} // namespace purse
