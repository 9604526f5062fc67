// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/load.hpp>
#include <command/numbers.hpp>

#include <purse/compare/by_group.hpp>
#include <purse/compare/comparison.hpp>

#include <optional>
#include <string>

namespace purse::command {

/// The comparison as tables and words for people, at most 80 columns wide.
std::string comparisonText(const Comparison& comparison, const Opened& opened, const Numbers& numbers,
                           bool certificates);

/// The same for programs: engine/purse/document/schema/comparison.schema.json says what is in it.
std::string comparisonJson(const Comparison& comparison, const Opened& opened);

/// One line for each member in each scenario that has a solution.
std::string comparisonCsv(const Comparison& comparison);

/// Pay by the answers to a question, as tables for people or for programs.
std::string groupsText(const GroupedPay& pay, const Numbers& numbers);
std::string groupsJson(const GroupedPay& pay, const Currency& currency);

/// The years that scenarios assume after their own, marked as assumed.
std::string yearsText(const Comparison& comparison, const Numbers& numbers);
/// One line for each member in each year, the scenario's own as year 0.
std::string yearsCsv(const Comparison& comparison);

/// Gross pay less that of the baseline; nothing where either is missing.
std::optional<Money> changeOf(const Comparison& comparison, const Outcome& outcome, const std::string& member);

/// "United Kingdom 2025/26 (gb-2025-26), on the year as a whole"
std::string levyText(const Opened& opened, const std::string& scenario);

/// That there is no solution, and why or by how much; every line indented.
std::string troubleText(const Outcome& outcome, const Numbers& numbers);

/// A notice with its amount and hint.
std::string noticeText(const Notice& notice, const Numbers& numbers);

} // namespace purse::command
