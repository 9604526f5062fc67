// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace purse {

/// The Gini coefficient: 0 when everybody has the same, (n-1)/n when one person has all.
///
/// sum (2i - n - 1) x_(i) / (n sum x) with x sorted ascending; with weights the area under the Lorenz curve,
/// 1 - sum p_k (L_k + L_(k-1)).
///
/// @param values  shape (n), each >= 0, any order and unit
/// @param weights shape (n), each >= 0, how many people a value stands for; empty: one each
/// @return no unit; nothing for an empty list, a negative value, or when everybody has nothing
/// @throws std::invalid_argument for lengths that differ and for a weight below zero; so do the functions below
/// @source Gini as in Cowell (2011), Measuring Inequality; agrees with the R package ineq
std::optional<double> gini(std::span<const double> values, std::span<const double> weights = {});

/// The same, times n/(n-1), so that one person having all is 1 in a group of any size. With weights n is their sum.
///
/// @return nothing where gini() is nothing, and for a single person
/// @source Deltas (2003), The Small-Sample Bias of the Gini Coefficient; ineq's corr = TRUE, DescTools' default
std::optional<double> correctedGini(std::span<const double> values, std::span<const double> weights = {});

/// The same, times 1/(1 - sum p^2) with p the shares of the weights: a correction for weights that say how reliable a
/// value is. With weights that count people it can exceed 1; then correctedGini() is meant.
///
/// @return nothing where gini() is nothing, and where one value has all the weight
/// @source the R package DescTools, Gini(x, weights, unbiased = TRUE)
std::optional<double> shareCorrectedGini(std::span<const double> values, std::span<const double> weights = {});

/// How much of a Gini coefficient lies within parts of the group, and how much between them. Adds up to the total.
struct GiniParts {
    double total = 0.0;
    double within = 0.0;  ///< sum of share of people x share of the amounts x Gini of each part
    double between = 0.0; ///< Gini if everybody had the mean of their part
    double overlap = 0.0; ///< the rest: 0 where the amounts of the parts do not interleave
};

/// @param groups shape (n), which part each value belongs to; any numbers below count
/// @return nothing where gini() is nothing
/// @source Bhattacharya and Mahalanobis (1967), Regional Disparities in Household Consumption in India
std::optional<GiniParts> giniByGroup(std::span<const double> values, std::span<const double> weights,
                                     std::span<const std::size_t> groups, std::size_t count);

} // namespace purse
