// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/plan.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// Reads a day as people write it: 2026-09-01, 1.9.2026, 1/9/2026, 1 September 2026, 1er septembre 2026, September 2026
/// (its first day).
/// @return or a problem without a place: no day, no year, or a day and a month that may be the other way round
Result<Date> readDay(std::string_view text, DateOrder order);

/// The order that one of the texts shows, because it has a 13 or more; NotSaid where none does.
DateOrder orderOf(const std::vector<std::string>& texts);

/// The days of a text, in the order in which they stand there: "parental leave 2026-05-01 to 2026-10-31".
std::vector<Date> daysIn(std::string_view text, DateOrder order);

} // namespace purse
