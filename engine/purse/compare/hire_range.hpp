// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>
#include <purse/division/fit.hpp>

#include <vector>

namespace purse {

/// What changes with the uplifts of people not yet hired: from none at all, by the middle and the mean of the others', to
/// the highest. Where the fit solves the base rate that is the base; where it solves a factor, the factor; else the
/// employer cost, and where the cost is the budget's, the pay of those who are here.
/// @return four figures; empty where nobody unknown is expected, or no step of the model has a forecast
std::vector<Figure> hireRange(const FitProblem& problem);

} // namespace purse
