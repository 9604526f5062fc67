// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace purse {

/// How far pay covers needs. People without a need are left out of every figure: there is nothing to cover.
struct Coverage {
    std::size_t people = 0;       ///< with a need above zero
    double mean = 0.0;            ///< mean of pay / need
    double lowest = 0.0;          ///< smallest pay / need
    std::size_t fullyCovered = 0; ///< people with pay >= need
    double totalShortfall = 0.0;  ///< sum of max(0, need - pay), in the unit of pay
    double adequacy = 0.0;        ///< sum of min(pay, need) / sum of need
};

/// @param pay  shape (n), any unit and period
/// @param need shape (n), the same unit and period, each >= 0
/// @return nothing when nobody has a need
/// @throws std::invalid_argument for lengths that differ
std::optional<Coverage> coverage(std::span<const double> pay, std::span<const double> need);

/// pay / need of each person with a need above zero, in their order.
std::vector<double> coverageRatios(std::span<const double> pay, std::span<const double> need);

/// Mean over people with a need of the uncovered share ((need - pay) / need)^power, counting those with pay < need.
/// Power 0 is the share of people not fully covered, 1 the mean gap, 2 weighs large gaps more.
///
/// @param power 0, 1 or 2
/// @return nothing when nobody has a need
/// @source Foster, Greer and Thorbecke (1984), A Class of Decomposable Poverty Measures
std::optional<double> shortfallIndex(std::span<const double> pay, std::span<const double> need, int power);

} // namespace purse
