// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/money.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace purse {

/// Rounds amounts to whole minor units that add up to the total: each is rounded down, and the units that are left go
/// to the largest remainders; ties to the larger amount, then to the smaller draw.
/// @param amounts shape (n), minor units, each >= 0, that add up to the total within n units
/// @param draws   shape (n); empty: the index decides
/// @source Hamilton's method of largest remainders
std::vector<Money> apportion(Money total, std::span<const double> amounts, std::span<const std::uint64_t> draws = {});

/// Who gets a spare minor unit first: the largest remainder, then the larger amount, then the smaller draw.
/// @param rounded shape (n), what each amount is rounded to so far
/// @return shape (n), indices
std::vector<std::size_t> spareOrder(std::span<const double> amounts, std::span<const Money> rounded,
                                    std::span<const std::uint64_t> draws = {});

} // namespace purse
