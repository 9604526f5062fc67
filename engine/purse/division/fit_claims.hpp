// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/claim.hpp>
#include <purse/division/fit.hpp>

#include <string>
#include <vector>

namespace purse {

/// The claims of everybody.
/// @param unknown        its value; without one: claims as functions of it
/// @param extraPointStep an uplift step that gives everybody one point more; empty: none
/// @return shape (claimants)
std::vector<Claim> claimsOf(const FitProblem& problem, const Unknown& unknown, bool withWords,
                            const std::string& extraPointStep = {});

/// The step that makes somebody's claim fall while the unknown rises: no budget is met by raising it.
Problems fallingSteps(const FitProblem& problem, const std::vector<Claim>& claims);

} // namespace purse
