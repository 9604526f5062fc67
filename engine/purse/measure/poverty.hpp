// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace purse {

// How many stay below a line, and how far. Below means strictly below. Values have shape (n), each >= 0, any order and
// unit; weights have shape (n), each >= 0, and say how many people a value stands for (empty: one each). Every function
// answers nothing for an empty list, a negative value and a line that is not above zero; 0 when nobody is below; each
// throws std::invalid_argument for lengths that differ and for a weight below zero.

/// Foster, Greer and Thorbecke's index: the mean over everybody of ((line - x)/line)^alpha, 0 for those not below.
/// Alpha 0 is the share of people below, 1 the mean gap, 2 weighs large gaps more. The R package ineq's Foster() wants
/// alpha + 1.
/// @param lines shape (n), each > 0: everybody's own line, in the unit of the values; or shape (1): one for all
/// @param alpha >= 0; nothing for less
/// @source Foster, Greer and Thorbecke (1984), A Class of Decomposable Poverty Measures, Econometrica 52(3)
std::optional<double> fgt(std::span<const double> values, std::span<const double> lines, double alpha,
                          std::span<const double> weights = {});

/// Watts' index: the mean over everybody of ln(line/x), 0 for those not below.
/// @param lines as for fgt()
/// @return nothing also where somebody has nothing: it would be infinite
/// @source Watts (1968), An Economic Definition of Poverty; Watts() in ineq
std::optional<double> watts(std::span<const double> values, std::span<const double> lines,
                            std::span<const double> weights = {});

/// Which Gini coefficient of those below the line counts in Sen's index.
enum class SenForm {
    Uncorrected, ///< G, as Sen() in the R package ineq
    Sen1976      ///< G q/(q+1) with q people below the line, as Sen wrote it first
};

/// Sen's index, H (I + (1 - I) G): H the share of people below the line, I their mean gap as a share of the line, G the
/// Gini coefficient of what they have.
/// @source Sen (1976), Poverty: An Ordinal Approach to Measurement, Econometrica 44(2)
std::optional<double> sen(std::span<const double> values, double line, std::span<const double> weights = {},
                          SenForm form = SenForm::Uncorrected);

/// Sen's index as changed by Shorrocks and Thon: the mean of the gaps, each weighed by twice the share of people with
/// a smaller gap, and half of those alike.
/// @source Shorrocks (1995), Revisiting the Sen Poverty Index, Econometrica 63(5); SST() in ineq
std::optional<double> sst(std::span<const double> values, double line, std::span<const double> weights = {});

} // namespace purse
