// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace purse {

/// The general mean of an order: (sum p x^order)^(1/order). Order 1 is the usual mean, 0 the geometric one, -1 the
/// harmonic one; the lower the order, the more the smallest amounts count.
///
/// @param values  shape (n), each >= 0, any order and unit
/// @param order   any number
/// @param weights shape (n), each >= 0, how many people a value stands for; empty: one each
/// @return in the unit of the values; 0 where somebody has nothing and the order is not above 0; nothing for an empty
///         list and for a negative value
/// @throws std::invalid_argument for lengths that differ and for a weight below zero
/// @source Foster, Seth, Lokshin and Sajaia (2013), A Unified Approach to Measuring Poverty and Inequality, chapter 2
std::optional<double> generalMean(std::span<const double> values, double order, std::span<const double> weights = {});

} // namespace purse
