// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/claims_level.hpp>

#include <vector>

namespace purse {

/// Members under one schedule of on-costs. Pay is supplement + rate units; the employer pays on top, for each
/// threshold, increment max(0, pay - threshold fte). Money of one kind, for one period.
struct RateGroup {
    std::span<const double> units;      ///< shape (n), >= 0: what the base rate is multiplied by
    std::span<const double> supplement; ///< shape (n), finite: what is paid besides
    std::span<const double> fte;        ///< shape (n), >= 0: the share of a post that thresholds are counted for
    std::vector<double> thresholds;     ///< for a full post
    std::vector<double> increments;     ///< one for each threshold; 1 and any first of them, by threshold, add up to
                                        ///< zero or more, so that cost never falls
};

/// What the employer pays at a base rate: one pass.
double costAtRate(std::span<const RateGroup> groups, double rate, const Running& running = {});

/// The base rate at which pay with on-costs is the budget; members lie grouped by schedule.
///
/// @return the rate in level; its bits are the same for every Running
/// @throws std::invalid_argument if columns differ in length: a bug in the caller
LevelSolution baseRate(std::span<const RateGroup> groups, double budget, const Running& running = {});

} // namespace purse
