// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace purse {

// Measures from information theory: 0 when everybody has the same, no upper limit but that of the group's size.
// Values have shape (n), each >= 0, any order and unit; weights have shape (n), each >= 0, and say how many people a
// value stands for (empty: one each). Every function answers nothing for an empty list, a negative value, and when
// everybody has nothing; each throws std::invalid_argument for lengths that differ and for a weight below zero.

/// Theil's T: sum p (x/mean) ln(x/mean), with 0 ln 0 = 0. It looks closely at the top; ln n when one person has all.
///
/// Names clash: T is GE(1), the R package ineq's Theil(parameter = 0). Zeros stay in; pysal adds a tiny amount to them,
/// dineq leaves them out.
/// @source Theil (1967), Economics and Information Theory
std::optional<double> theilT(std::span<const double> values, std::span<const double> weights = {});

/// Theil's L, the mean log deviation: -sum p ln(x/mean). It looks closely at the bottom.
///
/// L is GE(0), ineq's Theil(parameter = 1) and what REAT's theil() computes.
/// @return nothing also where somebody has nothing: it would be infinite
/// @source Theil (1967), Economics and Information Theory
std::optional<double> theilL(std::span<const double> values, std::span<const double> weights = {});

/// Generalised entropy GE(a) = (sum p (x/mean)^a - 1) / (a (a - 1)); GE(0) is L, GE(1) is T, GE(2) half the squared
/// coefficient of variation. The larger a, the more the top counts.
///
/// @param alpha any number
/// @return nothing also where somebody has nothing and alpha <= 0
/// @source Shorrocks (1980), The Class of Additively Decomposable Inequality Measures, Econometrica 48(3)
std::optional<double> generalizedEntropy(std::span<const double> values, double alpha,
                                         std::span<const double> weights = {});

/// How much of GE(a) lies within parts of the group, and how much between them. Adds up to the total.
struct EntropyParts {
    double total = 0.0;
    double within = 0.0;  ///< sum of (share of people)^(1-a) (share of the amounts)^a GE of each part
    double between = 0.0; ///< GE if everybody had the mean of their part
    std::vector<std::optional<double>> groups; ///< shape (count), GE of each part; nothing where it has no meaning
};

/// @param groups shape (n), which part each value belongs to; any numbers below count
/// @return nothing where generalizedEntropy() is nothing
/// @source Shorrocks (1980), as above
std::optional<EntropyParts> entropyByGroup(std::span<const double> values, double alpha,
                                           std::span<const double> weights, std::span<const std::size_t> groups,
                                           std::size_t count);

} // namespace purse
