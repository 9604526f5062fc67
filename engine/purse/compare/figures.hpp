// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <optional>
#include <vector>

namespace purse {

/// An hourly floor and how many people it is meant for who are paid less.
struct BelowFloor {
    WageFloor floor;
    int people = 0;
};

/// The measures of a solved scenario, one row each.
/// @param onePoint cost of one more percentage point of uplift, on-costs included; nothing where no step has uplifts
/// @param floors   the hourly floors that hold on the first day of the budget's year
std::vector<Figure> figuresOf(const Outcome& outcome, std::optional<Money> onePoint,
                              const std::vector<BelowFloor>& floors);

} // namespace purse
