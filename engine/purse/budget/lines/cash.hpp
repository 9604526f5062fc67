// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/budget.hpp>

#include <array>
#include <cstddef>
#include <vector>

namespace purse {

struct MonthCash {
    Date first{}; ///< of the month
    Money in;
    Money out;
    Money balance; ///< at its end
};

/// An amount of the year and the months in which it moves: in equal parts to the minor unit.
struct Movement {
    Money amount;            ///< > 0: comes in
    std::vector<int> months; ///< 1 to 12, of the calendar; empty: all
};

struct CashYear {
    std::array<MonthCash, 12> months;
    std::size_t lowest = 0; ///< the month that ends with the least
};

/// @param atHand on the first day
CashYear cashOf(Date from, Money atHand, const std::vector<Movement>& movements);

} // namespace purse
