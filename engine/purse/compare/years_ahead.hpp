// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>
#include <purse/compare/overrides.hpp>
#include <purse/compare/scenario_terms.hpp>

#include <span>

namespace purse {

/// The years that a scenario assumes after its own: everybody's pay of the year before with the assumed raise, brought
/// to the time that they work in that year, and the on-costs of that year's levy file. No model is asked again.
/// @param people  in the order of outcome.members
/// @param outcome solved
std::vector<YearOutcome> yearsAhead(const ScenarioTerms& terms, std::span<const Participant> people,
                                    const Outcome& outcome, const LevyLibrary& levies);

} // namespace purse
