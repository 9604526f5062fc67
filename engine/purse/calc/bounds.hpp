// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/calc/inputs.hpp>
#include <purse/solve/kernel.hpp>

namespace purse::calc {

/// Reads what every rule with bounds has: budget, lower, upper, cost. Offsets are zero, slopes one.
/// @param sizes keys of lists with one number for each person; one must be there
WaterFilling readBounds(Inputs& inputs, const std::vector<std::string>& sizes);

/// Refuses bounds below zero, for rules about amounts that nobody can owe.
void refuseLessThanNothing(Inputs& inputs, const WaterFilling& bounds);

/// {"budget_residual", "bound_violation", "fixed_point_residual"}: figures to check a solution by; zero is perfect.
Json toJson(const Certificate& certificate);

} // namespace purse::calc
