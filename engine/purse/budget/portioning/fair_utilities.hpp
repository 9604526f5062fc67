// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace purse {

/// What shares of a budget are to a member: value times share, or the part spent as the member proposed.
enum class Utility { Worth, Overlap };

/// What is made the best of.
enum class Welfare {
    Nash,   ///< the product of utilities: sum of weight times their logarithm
    Lowest, ///< the lowest utility
};

struct FairUtilityProblem {
    Eigen::MatrixXd rows;    ///< shape (n, m), each >= 0, in each row one above zero
    Eigen::VectorXd weights; ///< shape (n), > 0; Lowest does not read them
    Utility utility = Utility::Worth;
    Welfare welfare = Welfare::Nash;
};

struct FairUtilities {
    Eigen::VectorXd shares; ///< shape (m), >= 0, add up to 1
    Eigen::VectorXd prices; ///< shape (n), add up to 1: what a bit of utility is worth, for each member
    double gap = 0.0;       ///< how far from the best this can be at most; see below
    int steps = 0;
};

/// The shares with the best welfare, by a primal-dual interior point method: the equations of the optimum are followed
/// from the middle of all portions, in an order that depends on the numbers alone. Where several portions are as good,
/// the one nearest to a centre is found: of overlaps the mean proposal, of worth equal shares. The gap includes
/// what that costs.
///
/// The gap needs no trust in the method. With the prices, no shares have a weighted utility above a bound that is found
/// by filling the dearest first. Nash: bound / own weighted utility - 1, so the sum of weighted logarithms is at most
/// gap times the sum of weights below the best. Lowest: bound minus the lowest utility.
/// O(steps n m^2), some 20 to 40 steps.
/// @source Boyd and Vandenberghe (2004), Convex Optimization, chapter 11; Nesterov and Nemirovskii (1994)
FairUtilities fairUtilities(const FairUtilityProblem& problem);

} // namespace purse
