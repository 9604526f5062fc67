// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/running.hpp>
#include <purse/solve/status.hpp>

#include <span>

namespace purse {

/// A level, and by how much what it costs misses the budget.
struct LevelSolution {
    Status status = Status::Feasible;
    double level = 0.0;    ///< the smallest that meets the budget; beyond reach, where members bend last
    double distance = 0.0; ///< TooSmall: what is missing; TooLarge: what is left
    double residual = 0.0; ///< cost minus budget, from the sums of the solve
};

/// Equal awards: the level t with sum of min(claim, t) = endowment.
///
/// @param claims    shape (n), each >= 0 and finite, any order
/// @param endowment >= 0; more than all claims is TooLarge
/// @return the level; its bits are the same for every Running
/// O(n): little more than one pass over the claims where they are many.
/// @source Thomson (2019), How to Divide When There Isn't Enough: constrained equal awards
LevelSolution equalAwardsLevel(std::span<const double> claims, double endowment, const Running& running = {});

/// Equal losses: the level t with sum of max(0, claim - t) = endowment, as above.
LevelSolution equalLossesLevel(std::span<const double> claims, double endowment, const Running& running = {});

/// Writes min(claim, level). @param awards shape (n), may be the claims
/// @return their sum
double writeAwards(std::span<const double> claims, double level, std::span<double> awards, const Running& running = {});

/// Writes max(0, claim - level).
double writeLosses(std::span<const double> claims, double level, std::span<double> awards, const Running& running = {});

} // namespace purse
