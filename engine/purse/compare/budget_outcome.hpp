// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/lines/plan.hpp>
#include <purse/compare/comparison.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace purse {

/// Settles ties over spare minor units, the same on every machine and in every order of rows.
std::uint64_t drawOf(const std::string& document, Date yearStart, const std::string& id);

/// The plan of a budget of the document.
/// @return nothing where it has no income: then its lines are as their amounts say
std::optional<BudgetPlan> planOf(const Document& document, const Budget& budget);

/// The budget with each line at what the plan gives it, and each income as a line below zero.
Budget asPlanned(const Budget& budget, const BudgetPlan& plan);

/// Grants for the pay of some people who cost less than the plan uses of them, and what the plan itself has to say.
/// @param where JSON pointer of the budget
Notices planNotices(const Budget& budget, const BudgetPlan& plan, const Outcome& outcome, const std::string& where);

/// Months that the money at hand lasts, by the lines of a budget.
/// @param payCost a year, minor units, in place of the line for pay; nothing: that line as planned
/// @return nothing where the money at hand is not known, or the lines bring in as much as they cost
std::optional<double> runway(const Budget* budget, const FullTime& fullTime,
                             std::optional<Money> payCost = std::nullopt);

/// Whether the rule of a fund can divide it among those who ask.
/// @return problems whose place is within the fund: "/rule"
Problems problemsOf(const Fund& fund);

/// What the funds of a budget of the document pay, in the order of its lines.
/// @param budget nothing: no funds
/// @param drawOf settles ties over spare cents, by member
std::vector<FundOutcome> fundsOf(const Document& document, const Budget* budget,
                                 const std::function<std::uint64_t(const std::string&)>& drawOf);

/// What funds pay to one member.
Notices fundNoticesOf(const Outcome& outcome, const std::string& member);

/// Funds that pay less than they are asked for, and whether emergency pay is due.
/// @param planned runway by the budget as planned
Notices budgetNotices(const Document& document, const Outcome& outcome, std::optional<double> planned);

} // namespace purse
