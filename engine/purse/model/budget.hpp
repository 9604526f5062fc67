// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/date.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What somebody asks of a fund, in the year of its budget.
struct FundRequest {
    std::string member;
    Money amount;
    std::string about; ///< what for, in the member's words; never shown beside a name
    UnknownKeys unknown;

    friend bool operator==(const FundRequest&, const FundRequest&) = default;
};

/// Money of a budget line that is there for those who ask, and how it is divided where more is asked for.
struct Fund {
    std::string rule; ///< id of a division rule
    std::vector<FundRequest> requests;
    UnknownKeys unknown;

    friend bool operator==(const Fund&, const Fund&) = default;
};

/// One line of a budget. Exactly one line of a budget is for pay; pay means employer cost, on-costs included.
struct BudgetLine {
    std::string id;
    std::string title;
    Rate amount;
    bool pay = false;
    std::optional<Fund> fund; ///< an emergency or care fund; never the line for pay
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
