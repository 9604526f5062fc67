// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/contribution/bid_bands.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace purse {

BidBands bandsOf(std::span<const Money> bids, Money width, std::size_t least)
{
    if (width <= Money{} || least < 3 || std::ranges::any_of(bids, [](Money bid) { return bid < Money{}; }))
        throw std::invalid_argument("bands have a width, three people or more, and bids from zero on");
    BidBands picture{.people = bids.size()};
    if (bids.size() < least) {
        picture.isWithheld = true;
        picture.sentence = fmt::format("Bids are not shown: there are fewer than {}.", least);
        return picture;
    }
    std::map<std::int64_t, std::size_t> counts; // by multiples of the width
    for (const Money bid : bids)
        ++counts[bid.toMinor() / width.toMinor()];

    const auto edge = [width](std::int64_t multiple) { return Money::fromMinor(multiple * width.toMinor()); };
    BidBand open{.from = edge(counts.begin()->first)};
    for (const auto& [multiple, people] : counts) {
        open.people += people;
        open.until = edge(multiple + 1);
        if (open.people < least)
            continue;
        picture.bands.push_back(open);
        open = {.from = open.until};
    }
    if (open.people > 0) { // too few at the upper end: with those below
        picture.bands.back().people += open.people;
        picture.bands.back().until = open.until;
    }
    picture.sentence =
        fmt::format("{} bids in {} bands of at least {} people.", picture.people, picture.bands.size(), least);
    return picture;
}

} // namespace purse
