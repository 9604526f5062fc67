// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/division/claimant.hpp>

#include <span>
#include <string>
#include <vector>

namespace purse {

/// What is to be said of a rule with these settings: one sentence for each protected characteristic it looks at.
std::vector<std::string> adviceOn(const Parameters& parameters, const std::vector<Question>& questions);

/// What a reader of an outcome should know: floors that bind, money left over, answers and dates that the model does
/// not look at, floors that are due.
/// @param people in the order of outcome.members
Notices noticesOf(const Document& document, const PayModel& model, const std::string& modelWhere,
                  std::span<const Participant> people, const Outcome& outcome);

} // namespace purse
