// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace purse {

/// The Gini coefficient of whole cents, for lists of millions: amounts are counted and not sorted where they lie close
/// enough together, and all sums are exact, so that only the last division rounds.
///
/// @param cents shape (n), n < 2^31, each from 0 to 10^15, any order
/// @return as gini(); nothing for an empty list, an amount outside its range, or when everybody has nothing
/// @throws std::invalid_argument for a longer list
/// @source Gini as in gini.hpp; sum over pairs |x_i - x_j| = 2 sum over levels v of (people up to v) (people above v)
std::optional<double> giniOfCents(std::span<const std::int64_t> cents);

} // namespace purse
