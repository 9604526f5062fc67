// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/money.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// How many people bid from so much to less than so much.
struct BidBand {
    Money from;
    Money until; ///< not in it
    std::size_t people = 0;
};

/// A picture of bids that shows no single one.
struct BidBands {
    std::vector<BidBand> bands; ///< rising, without gaps; empty where withheld
    std::size_t people = 0;
    bool isWithheld = false; ///< there are too few people for even one band
    std::string sentence;
};

/// Sorts bids into bands whose limits are multiples of the width. A band with fewer than the least number of people is
/// put together with its neighbours, so that no count says what one person bid; where all are too few nothing is shown.
/// @param width above zero
/// @param least people in a band, 3 or more
/// @throws std::invalid_argument outside these ranges, or for a bid below zero
BidBands bandsOf(std::span<const Money> bids, Money width, std::size_t least = 5);

} // namespace purse
