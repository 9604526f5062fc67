// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/model/unknown_keys.hpp>
#include <purse/units/date.hpp>
#include <purse/units/decimal.hpp>

#include <map>
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

/// A line gets money only while the group has enough behind it.
struct BudgetGate {
    std::optional<Money> atHand;   ///< at least this in the account on the first day
    std::optional<Decimal> runway; ///< at least so many months of all lines as wanted
    UnknownKeys unknown;

    friend bool operator==(const BudgetGate&, const BudgetGate&) = default;
};

/// One line of a budget. Exactly one line of a budget is for pay; pay means employer cost, on-costs included.
struct BudgetLine {
    /// Where a budget has an income: how a line comes to its money.
    enum class Kind {
        Fixed,    ///< its amount, before any other line
        Share,    ///< a percentage of the income that is free, before any other line
        Shared,   ///< divided by the rule of the budget, between least and most
        Proposed, ///< divided as the members propose, of what the others leave
    };

    std::string id;
    std::string title;
    Rate amount; ///< what is wanted; of a share nothing
    bool pay = false;
    Kind kind = Kind::Fixed;
    Percent percent;           ///< of a share
    std::optional<Rate> least; ///< of a shared or proposed line
    std::optional<Rate> most;
    int tier = 1; ///< of a shared line: smaller numbers are served first
    std::optional<BudgetGate> gate;
    std::vector<int> months;  ///< 1 to 12: those in which it is spent, in equal parts; empty: all
    std::optional<Fund> fund; ///< an emergency or care fund; never the line for pay
    UnknownKeys unknown;

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

/// Money that comes in. A grant may be for some lines only, or for the pay of some people.
struct Income {
    std::string id;
    std::string title;
    Rate amount;                      ///< of a grant: its ceiling
    std::vector<std::string> onlyFor; ///< ids of lines; empty: free to use
    std::vector<std::string> posts;   ///< ids of members whose pay it may be used for; then onlyFor is the line for pay
    std::vector<int> months;          ///< 1 to 12: those in which it comes, in equal parts; empty: all
    UnknownKeys unknown;

    bool isFree() const { return onlyFor.empty() && posts.empty(); }
    friend bool operator==(const Income&, const Income&) = default;
};

/// How one member would divide the money: parts of a whole by line.
struct Proposal {
    std::string member;
    std::map<std::string, Decimal> parts; ///< by id of a line; none below zero, and not all zero
    UnknownKeys unknown;

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// Members propose, everybody for themselves; nobody sees a single proposal, and no result before the round is closed.
struct ProposalRound {
    std::string rule; ///< id of a portioning rule
    bool closed = false;
    std::string fingerprint; ///< of rule, lines and bounds when the round was opened; empty: not open yet
    std::vector<Proposal> proposals;
    UnknownKeys unknown;

    friend bool operator==(const ProposalRound&, const ProposalRound&) = default;
};

struct Budget {
    std::string id;
    std::string title;
    Date from{std::chrono::year{2025}, std::chrono::April, std::chrono::day{6}}; ///< first day of its twelve months
    std::vector<BudgetLine> lines;
    std::vector<Income> income; ///< where there is none, the lines are as their amounts say
    std::string division;       ///< id of the division rule for the lines that are shared
    std::optional<ProposalRound> round;
    std::optional<Money> atHand; ///< in the account on the first day, beside the lines
    UnknownKeys unknown;

    friend bool operator==(const Budget&, const Budget&) = default;
};

} // namespace purse
