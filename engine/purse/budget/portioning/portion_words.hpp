// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/portioning.hpp>

#include <span>
#include <string>
#include <vector>

namespace purse {

/// What a portion came to, in sentences: a line for each line of the budget, then what else is to be said.
/// @param lines  shape (m), their names
/// @param amounts shape (m), as amountsOf() rounds them
std::vector<std::string> sentencesOf(const Portion& portion, const PortioningRule& rule,
                                     std::span<const std::string> lines, std::span<const Money> amounts,
                                     int minorDigits = 2);

} // namespace purse
