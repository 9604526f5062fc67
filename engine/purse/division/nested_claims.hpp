// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/claim.hpp>
#include <purse/division/fit.hpp>
#include <purse/division/rule.hpp>

#include <span>
#include <string>

namespace purse {

/// Adds what a rule with another rule inside reads, from the settings of a fit: classes by an answer, tiers by the steps
/// that the claims come from, or references. What no tier names is the last tier.
///
/// @param claims shape (claimants), at a level where all are constant
void addNesting(ClaimsProblem& problem, const Rule& rule, const FitProblem& fit, std::span<const Claim> claims);

/// The same in words for a member: "First Housing (proportional), then the rest (equal awards)."
std::string nestingWords(const Rule& rule, const FitProblem& fit);

} // namespace purse
