// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace purse {

using Date = std::chrono::year_month_day;

/// Reads "2025-04-06".
/// @return nothing unless the text is a day of the calendar in that form
std::optional<Date> dateFromText(std::string_view text);

/// Writes "2025-04-06".
std::string toText(Date date);

/// Whole and part months of the span that lie in the window, counted by days of each month: 15 of 30 days is 0.5.
/// @param from, until first and last day that count (inclusive)
/// @param windowStart first day of the window; the window has windowMonths months
double monthsWithin(Date from, Date until, Date windowStart, int windowMonths);

/// First day of a month of the window, counted from 0; the last day of the calendar month where that day is not in it.
Date monthStart(Date windowStart, int month);

/// The share of one month of the window that the span covers, by days.
double monthShare(Date from, Date until, Date windowStart, int month);

} // namespace purse
