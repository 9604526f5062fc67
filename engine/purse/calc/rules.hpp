// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/calc/inputs.hpp>

// The calculations, one function each; calculation.cpp lists them.

namespace purse::calc {

Json proportional(Inputs&);
Json constrainedEqualAwards(Inputs&);
Json constrainedEqualLosses(Inputs&);
Json weightedEqualAwards(Inputs&);
Json weightedEqualLosses(Inputs&);

Json feasibility(Inputs&);
Json boundedProportional(Inputs&);
Json maxMinBounds(Inputs&);
Json quadraticToTarget(Inputs&);
Json holdHarmless(Inputs&);
Json subsistenceAndShares(Inputs&);

Json netFromGross(Inputs&);
Json grossFromNet(Inputs&);
Json grossFromCost(Inputs&);
Json baseRate(Inputs&);

Json largestRemainder(Inputs&);

Json giniOf(Inputs&);
Json correctedGiniOf(Inputs&);
Json quantiles(Inputs&);
Json coverageOf(Inputs&);

} // namespace purse::calc
