// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/fair_utilities.hpp>
#include <purse/budget/portioning/portioning.hpp>

namespace purse {

/// The shares of the largest product, with the figure to check it by.
Portion nashPortion(const FairUtilities& found);

/// The logarithm of the product: sum of weight times log of utility.
/// @param utilities shape (n), > 0
double sumOfLogs(const Eigen::VectorXd& weights, const Eigen::VectorXd& utilities);

} // namespace purse
