// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/numbers.hpp>

#include <purse/compare/month_plan.hpp>
#include <purse/compare/payslip_check.hpp>

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace purse::command {

// A month plan, with nothing of a person but name, pay, and what stands in its place.

std::string planText(const MonthPlan& plan, const std::string& levy, const Numbers& numbers);
std::string planJson(const MonthPlan& plan, const Currency& currency);
/// One line for each row of each person, and for those of the organisation.
std::string planCsv(const MonthPlan& plan, const Currency& currency);

// Payslips beside the program's figures.

std::string reportText(const PayslipReport& report, const Numbers& numbers);
std::string reportJson(const PayslipReport& report, const Currency& currency);
/// One line for each part of each payslip.
std::string reportCsv(const PayslipReport& report, const Currency& currency);

} // namespace purse::command
