// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace purse {

/// apportion() without draws, for lists of millions: the same units to the same people, without sorting them all.
/// Remainders are counted, and only those at the border of what can be given are looked at closely.
///
/// @param amounts shape (n), n < 2^32, minor units, each >= 0, that add up to the total within n units
/// @param total   minor units
/// @param parts   shape (n), written: whole minor units that add up to the total; ties go to the larger amount, then to
///                the earlier index
/// @throws std::invalid_argument for lengths that differ or too many amounts; AmountOutOfRange beyond 10^15 minor units
/// @source Hamilton's method of largest remainders
void apportionMany(std::int64_t total, std::span<const double> amounts, std::span<std::int64_t> parts);

} // namespace purse
