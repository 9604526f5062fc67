// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <optional>
#include <string>

namespace purse {

/// A document in which one scenario pays otherwise than before, and what it pays: shown before it is made, and one
/// change when it is.
struct Change {
    Document document;
    Outcome outcome;                ///< of that scenario in this document
    std::optional<Percent> share{}; ///< of each raise that is paid this year, where that was found
};

// Each changes the model of one scenario. A model that other scenarios use too, or that the scenario has other settings
// for, is copied first, so that nothing else changes.

/// Nobody's pay below today's, at the figures as they are now: a base rate that the budget found is kept as it was
/// found, and what protection costs comes on top. Where the budget finds one factor on every uplift, it finds another.
/// @return or why a step cannot keep today's pay: nothing is solved, or the fit moves pay after all steps
Result<Change> keepToday(const Document& document, const std::string& scenario, const LevyLibrary& levies);

/// The three ways on where keeping pay up costs more than the budget. A way that does not lead to the budget is a change
/// too: its outcome says by how much it misses.

/// The base rate is found so that the whole cost meets the budget again, with everything that keeps pay up in it.
/// @return or why not: the model has no base rate to look for
Result<Change> solveAgain(const Document& document, const std::string& scenario, const LevyLibrary& levies);

/// Pay that rises goes only part of the way this year: as large a share of each raise, in hundredths of a per cent, as
/// the budget allows. Nobody's pay falls by it.
Result<Change> phaseIn(const Document& document, const std::string& scenario, const LevyLibrary& levies);

/// Everybody is paid what the model says, and the gap is stated.
/// @param words of a note on the scenario; empty: none
Result<Change> showTheGap(const Document& document, const std::string& scenario, const LevyLibrary& levies,
                          const std::string& words);

} // namespace purse
