// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/dialect.hpp>
#include <purse/model/document.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// What the cells of a column become.
enum class Target {
    Ignore,
    Id,
    Name,
    GivenName, ///< with the family name behind it
    FamilyName,
    Hours,
    CurrentPay,
    UnitOfPay, ///< the unit of this row's pay, in words
    Kind,      ///< employee, freelancer, partner
    Place,
    Start,
    End,
    DaysPerYear, ///< that a freelancer bills
    Leave,       ///< kind of leave, and its days where no other columns hold them
    LeaveFrom,
    LeaveUntil,
    AnswerTo,
};

enum class HoursUnit { HoursPerWeek, DaysPerWeek, PercentOfFullTime };

/// The period of pay, and whether it is what a full-time post would be paid.
struct PayUnit {
    Per per = Per::Month;
    bool isFullTime = false;

    friend bool operator==(const PayUnit&, const PayUnit&) = default;
};

struct ColumnPlan {
    Target target = Target::Ignore;
    HoursUnit hours = HoursUnit::HoursPerWeek;
    std::optional<PayUnit> pay; ///< nothing: each row says it
    std::string question;       ///< id, for an answer

    friend bool operator==(const ColumnPlan&, const ColumnPlan&) = default;
};

/// Which of 3/4/2026 comes first where nothing else tells.
enum class DateOrder { NotSaid, DayFirst, MonthFirst };

/// How a table becomes members.
struct ImportPlan {
    std::optional<std::size_t> headRow; ///< it and the rows above are nobody
    std::vector<ColumnPlan> columns;    ///< by column of the table; those beyond are ignored
    std::set<std::size_t> skipRows;     ///< totals and notes
    std::optional<DecimalSign> decimal; ///< of numbers that are text
    DateOrder dates = DateOrder::NotSaid;
    std::set<std::string> places;   ///< that there are; empty: any
    bool leavesOutProblems = false; ///< take the other rows where some have problems
};

/// "current_pay:month", "hours:percent", "answer:children", "ignore".
std::string toText(const ColumnPlan& plan);
/// @return nothing where it is none of these words
std::optional<ColumnPlan> columnPlanFromText(std::string_view text);
/// The words that there are, for a message.
std::string columnPlanWords();

/// The heading of a column, or its letter.
std::string headOf(const Table& table, const ImportPlan& plan, std::size_t column);

} // namespace purse
