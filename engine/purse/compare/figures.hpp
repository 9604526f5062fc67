// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <optional>
#include <vector>

namespace purse {

/// An hourly floor and how many people it is meant for who are paid less.
struct BelowFloor {
    WageFloor floor;
    Currency currency; ///< without a code: the group's
    int people = 0;
};

/// What measures of pay and of coverage are computed from, in minor units a year.
struct PayLists {
    std::vector<double> pay;      ///< gross, of everybody
    std::vector<double> takeHome; ///< of those who stated costs
    std::vector<double> need;     ///< what they stated
};
PayLists payListsOf(const Outcome& outcome);

/// The measures of a solved scenario, one row each.
/// @param onePoint cost of one more percentage point of uplift, on-costs included; nothing where no step has uplifts
/// @param floors   the hourly floors that hold on the first day of the budget's year
std::vector<Figure> figuresOf(const Outcome& outcome, std::optional<Money> onePoint,
                              const std::vector<BelowFloor>& floors);

/// Further measures, for those who want to look closer: not in the short table.
std::vector<Figure> moreFiguresOf(const Outcome& outcome);

} // namespace purse
