// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/division/claimant.hpp>

#include <set>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// Ids of the questions that settings look at, through whichever of them.
void collectQuestions(const Parameters& parameters, std::set<std::string>& ids);

/// What is to be said of a rule that looks at some of the questions: one sentence for each protected characteristic.
std::vector<std::string> adviceOn(const std::set<std::string>& ids, const std::vector<Question>& questions);

/// What a reader of an outcome should know: floors that bind, money left over, answers and dates that the model does
/// not look at, floors that are due.
/// @param people in the order of outcome.members
Notices noticesOf(const Document& document, const PayModel& model, const std::string& modelWhere,
                  std::span<const Participant> people, const Outcome& outcome);

} // namespace purse
