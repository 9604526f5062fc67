// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/date.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// One line of a budget. Exactly one line of a budget is for pay; pay means employer cost, on-costs included.
struct BudgetLine {
    std::string id;
    std::string title;
    Rate amount;
    bool pay = false;
    UnknownKeys unknown;

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

struct Budget {
    std::string id;
    std::string title;
    Date from{std::chrono::year{2025}, std::chrono::April, std::chrono::day{6}}; ///< first day of its twelve months
    std::vector<BudgetLine> lines;
    std::optional<Money> atHand; ///< in the account on the first day, beside the lines
    UnknownKeys unknown;

    friend bool operator==(const Budget&, const Budget&) = default;
};

} // namespace purse
