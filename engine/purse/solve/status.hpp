// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace purse {

enum class Status { Feasible, TooSmall, TooLarge, RatioInfeasible };

/// The words of the test numbers: feasible, too_small, too_large, ratio_infeasible.
std::string_view toText(Status status);

/// Whether a cost is the budget, but for the last bits of a sum.
bool meets(double cost, double budget);

/// What a budget outside of what can be spent is.
Status statusOf(double cost, double budget);

} // namespace purse
