// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace purse {

// How far a list of amounts is spread. Values come in any order and any unit; answers have the same unit, ratios have
// none. Every function answers nothing for an empty list.

std::optional<double> lowest(std::span<const double> values);
std::optional<double> highest(std::span<const double> values);

/// Highest to lowest, as in a pay ratio of 3 : 1.
/// @param values shape (n), each >= 0
/// @return >= 1; nothing where the lowest is not above zero
std::optional<double> highestToLowest(std::span<const double> values);

std::optional<double> mean(std::span<const double> values);

/// The middle value, or the mean of the two in the middle.
std::optional<double> median(std::span<const double> values);

/// The nine definitions in use, by their number in Hyndman and Fan. R, NumPy and this program usually mean Type7.
enum class QuantileType { Type1 = 1, Type2, Type3, Type4, Type5, Type6, Type7, Type8, Type9 };

/// The value below which a share of the values lies.
///
/// @param values shape (n), any order
/// @param share  0 <= share <= 1: 0.9 asks for the ninth tenth
/// @param type   Type7 draws a straight line between neighbours, with the lowest at 0 and the highest at 1
/// @return nothing for an empty list or a share outside its range
/// @source Hyndman and Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4)
std::optional<double> quantile(std::span<const double> values, double share, QuantileType type = QuantileType::Type7);

/// The value below which a share of the people lies, where each value stands for several: the first value at which the
/// weights reach the share, or halfway to the next one where they reach it exactly. Type2 on the list in which each
/// value is written as often as its weight says. (The R package laeken takes the upper value instead of halfway.)
///
/// @param weights shape (n), each >= 0; empty: one each
/// @return nothing for an empty list or a share outside its range
/// @throws std::invalid_argument for lengths that differ and for a weight below zero
/// @source Hyndman and Fan (1996), as above
std::optional<double> weightedQuantile(std::span<const double> values, std::span<const double> weights, double share);

/// The quantile at one share to that at another: P90/P10 with 0.9 and 0.1.
/// @return nothing also where the lower one is not above zero
std::optional<double> quantileRatio(std::span<const double> values, double upper, double lower,
                                    QuantileType type = QuantileType::Type7);

} // namespace purse
