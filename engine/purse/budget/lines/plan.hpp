// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/lines/cash.hpp>
#include <purse/model/budget.hpp>
#include <purse/model/problem.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// What one line of a budget gets, and why.
struct LinePlan {
    std::string id;
    std::string title;
    BudgetLine::Kind kind = BudgetLine::Kind::Fixed;
    bool pay = false;
    Money wanted; ///< a year; of a share and of proposed lines: nothing in particular
    Money least;
    std::optional<Money> most;
    Money planned;                    ///< a year: granted and free money together
    Money granted;                    ///< from grants that are for this line
    bool isClosed = false;            ///< its gate holds it back
    std::vector<std::string> because; ///< sentences
};

/// What became of one income.
struct IncomePlan {
    struct Use {
        std::string line;
        Money amount;
    };
    std::string id;
    std::string title;
    bool isFree = true;
    Money amount;          ///< a year; of a grant: its ceiling
    Money used;            ///< of a grant: what its lines can take
    std::vector<Use> uses; ///< of a grant, in the order of lines
};

/// A budget divided: lines, where the money comes from, and cash by month.
struct BudgetPlan {
    std::vector<LinePlan> lines;    ///< in the order of the budget
    std::vector<IncomePlan> income; ///< in the order of the budget
    Money freeIncome;
    Money planned;  ///< all lines together
    Money leftover; ///< free money that no line takes; negative: what the fixed lines lack
    CashYear cash;  ///< grants count with what is used of them
    Notices notices;
};

/// Whether a budget can be planned: its rule, its grants, the bounds of its lines.
/// @return problems whose place is within the budget: "/lines/2/least"
Problems problemsOf(const Budget& budget, const FullTime& fullTime);

/// Plans a budget that has an income. In turn: lines behind a gate that is shut get nothing; grants pay the lines that
/// they are for; shares take their percentage of the free income; fixed lines take what is missing to their amount;
/// shared lines are divided by the rule; proposed lines by what members propose, once the round is closed.
/// @param budget without problemsOf()
/// @param drawOf settles spare minor units, by line
BudgetPlan planBudget(const Budget& budget, const FullTime& fullTime,
                      const std::function<std::uint64_t(const std::string&)>& drawOf, int minorDigits);

} // namespace purse
