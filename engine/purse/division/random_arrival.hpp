// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/rule.hpp>

namespace purse {

/// How the average over all orders of arrival was found.
enum class ArrivalMethod {
    Subsets,    ///< exact: every set of people who came before, up to 20 people
    Counting,   ///< exact: how many sets have which sum, for claims in few whole units
    MonteCarlo, ///< an estimate from random orders
};

struct RandomArrival {
    Eigen::VectorXd awards; ///< shape (n)
    ArrivalMethod method = ArrivalMethod::Subsets;
    double standardError = 0.0; ///< the largest of all members; zero where it is exact
    int orders = 0;             ///< Monte Carlo: how many orders were drawn
};

/// Random arrival (the Shapley value of the bankruptcy game). Equal claims get equal awards and the sum is the
/// endowment, also where it is estimated; the estimate is the same in every order of the claims.
///
/// @param problem  endowment below the sum of the claims
/// @source O'Neill (1982)
RandomArrival arriveAtRandom(const ClaimsProblem& problem);

} // namespace purse
