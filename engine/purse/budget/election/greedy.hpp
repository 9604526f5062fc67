// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/rule.hpp>

namespace purse::election {

/// What projects are put in order by.
enum class Worth {
    Value,        ///< the sum of values: votes, or points
    ValuePerCost, ///< the same for each unit of money
};

/// Projects by what they are worth, the highest first; equal ones by rank.
std::vector<std::uint32_t> greedyOrder(const Profile& profile, std::span<const std::uint32_t> ranks, Worth worth);

/// By utility for each unit of money; where utility counts the cost, it cancels.
inline Worth worthOf(const Profile& profile) { return profile.countsCost ? Worth::Value : Worth::ValuePerCost; }

/// Goes through the projects in that order and funds what fits.
/// @param skips    goes on after a project that does not fit; else stops there
/// @param counted  what is funded already stays and is not funded again
void fundGreedily(const CountInput& input, Worth worth, bool skips, Counted& counted);

} // namespace purse::election
