// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/award.hpp>
#include <purse/model/problem.hpp>
#include <purse/model/rate.hpp>
#include <purse/units/currency.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace purse::command {

/// The text of a value, keys sorted, with a final line end. No locale plays a part.
std::string jsonText(const nlohmann::json& json);

nlohmann::json toJson(const Problems& problems);
nlohmann::json toJson(const Notices& notices, const Currency& currency);
nlohmann::json toJson(const std::vector<Line>& lines, const Currency& currency);
nlohmann::json toJson(Rate rate, const Currency& currency);
std::string toJson(Money amount, const Currency& currency); ///< "1850.00"

/// Pay in the currency of the payslip; null where it is the group's.
nlohmann::json localPayJson(const Pay& pay);

/// A measure, with six significant digits.
double sixDigits(double value);

} // namespace purse::command
