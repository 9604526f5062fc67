// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/claims_level.hpp>

#include <vector>

namespace purse {

/// Amounts up to a bound of their own, groups up to a ceiling, all up to a budget.
struct LeximinProblem {
    std::span<const double> upper;      ///< shape (n), >= 0
    std::span<const std::size_t> group; ///< shape (n), below the number of ceilings
    std::span<const double> ceiling;    ///< shape (groups), >= 0; may be +infinity
    double budget = 0.0;                ///< >= 0
};

struct LeximinSolution {
    std::vector<double> amounts;     ///< shape (n), min(upper, level of the group, level of all)
    std::vector<double> groupLevels; ///< shape (groups); +infinity where the ceiling holds nobody
    double level = 0.0;              ///< of all; +infinity where the budget holds nobody
    double left = 0.0;               ///< of the budget, once nobody can have more
};

/// Raises the lowest amount as far as it goes, then the next, until budget, ceilings and bounds hold everybody. That
/// is equal awards twice: inside each group up to its ceiling, then over all.
///
/// @throws std::invalid_argument if columns differ in length or a group has no ceiling: a bug in the caller
/// O(n) for the groups together.
/// @source Bertsekas and Gallager (1992), Data Networks: max-min fair rates by progressive filling
LeximinSolution solve(const LeximinProblem& problem, const Running& running = {});

} // namespace purse
