// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/money.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace purse {

struct Rule;

/// A budget line among those that a rule divides.
struct SharedLine {
    Money least;
    Money wanted;  ///< >= least
    Money most;    ///< >= wanted
    int tier = 1;  ///< smaller numbers are served first
    Money granted; ///< what grants pay of it already, <= most
    std::uint64_t draw = 0;
};

/// Divides free money: first every line comes to its least, then to what it wants, then to its most, each time the
/// smaller tiers first. Where the money ends within such a layer, the rule divides the layer. What grants pay counts as
/// had: a line that has more from them than its turn brings gets nothing free, and the others get it.
/// @param free >= 0
/// @return shape (lines), free money of each; together min(free, what the lines can take)
/// @throws std::invalid_argument for a rule within rules, or one that cannot take so many lines
std::vector<Money> shareFreely(const Rule& rule, std::span<const SharedLine> lines, Money free);

} // namespace purse
