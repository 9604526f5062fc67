// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace purse {

/// Whole units, and how many are kept back.
struct RoundedDown {
    std::vector<std::int64_t> units; ///< shape (n)
    std::int64_t reserve = 0;        ///< whole units in the sum of the amounts that nobody gets
};

/// Rounds everybody down and keeps the rest: people with the same amount get the same, to the unit, which the method of
/// largest remainders cannot promise.
/// @param amounts shape (n), units, each from 0 to 10^15
/// @throws AmountOutOfRange outside this range
RoundedDown roundDown(std::span<const double> amounts);

/// Seats, grants or other whole things in proportion to votes: each party gets the whole part of its quota votes x
/// seats / all votes, and the seats that are left go to the largest remainders; ties to more votes, then to the earlier
/// party. Exact: no real numbers.
/// @param votes shape (n), each from 0 to 10^15
/// @param seats from 0 to 10^15
/// @return shape (n), adding up to seats; nothing where there are no votes
/// @throws std::invalid_argument outside these ranges
/// @source Hare (1859), A Treatise on the Election of Representatives; Hamilton's method
std::optional<std::vector<std::int64_t>> seatsByQuota(std::span<const std::int64_t> votes, std::int64_t seats);

} // namespace purse
