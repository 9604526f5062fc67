// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// @source Gini as in Cowell (2011), Measuring Inequality; agrees with the R package ineq
std::optional<double> gini(std::span<const double> values, std::span<const double> weights = {});

/// The same, times n/(n-1), so that one person having all is 1 in a group of any size. With weights n is their sum.
///
/// @return nothing where gini() is nothing, and for a single person
/// @source Deltas (2003), The Small-Sample Bias of the Gini Coefficient; ineq's corr = TRUE, DescTools' default
std::optional<double> correctedGini(std::span<const double> values, std::span<const double> weights = {});

} // namespace purse
