// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace purse {

// Values have shape (n), each >= 0, any order and unit; weights have shape (n), each >= 0, and say how many people a
// value stands for (empty: one each). Every function answers nothing for an empty list, a negative value, and when
// everybody has nothing; each throws std::invalid_argument for lengths that differ and for a weight below zero.

/// Herfindahl's index: the sum of the squared shares of the total. 1/n when all n have the same, 1 when one has all.
/// @source Hirschman (1945) and Herfindahl (1950); conc() in the R package ineq, herf() in REAT
std::optional<double> herfindahl(std::span<const double> values, std::span<const double> weights = {});

/// Jain's index of fairness, (sum x)^2 / (n sum x^2): 1 when everybody has the same, 1/n when one has all.
/// @source Jain, Chiu and Hawe (1984), A Quantitative Measure of Fairness
std::optional<double> jain(std::span<const double> values, std::span<const double> weights = {});

/// The coefficient of variation: standard deviation over mean.
/// @param freedom what is taken off n in the standard deviation: 0 for all of a group (the R package ineq), 1 for a
///                sample of it (pandas, R's sd); with weights n is their sum
/// @return nothing also where n is not above freedom
/// @source Pearson (1896)
std::optional<double> variation(std::span<const double> values, double freedom, std::span<const double> weights = {});

/// Kolm's absolute index, (1/k) ln(mean of exp(k (mean - x))), in the unit of the values: it stays the same when
/// everybody gets the same amount more, not when everybody gets the same percentage more.
/// @param aversion k > 0, per unit of the values
/// @return nothing also for an aversion that is not above 0; values may be negative
/// @source Kolm (1976), Unequal Inequalities; Kolm() in the R package ineq
std::optional<double> kolm(std::span<const double> values, double aversion, std::span<const double> weights = {});

} // namespace purse
