// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/builders.hpp"

#include <unordered_map>

namespace purse::gui {

/// A chart with one row a member, in the order of the tables, and no series yet.
ChartSpec rowsOf(const Comparison& comparison, const Format& format);

/// What a chart is made of, for those who see it elsewhere: "Flat pay. Currency GBP, amounts a year".
/// @param about scenarios or a budget; may be empty
QString sourceOf(const QString& about, const Format& format);
/// The same where amounts have no period.
QString plainSourceOf(const QString& about, const Format& format);

/// Each row's outcome in one column; null where the member does not occur or there is no solution.
std::vector<const MemberOutcome*> outcomesByRow(const Comparison& comparison, std::size_t column);

/// Gross pay in one scenario.
ChartSpec::Series paySeries(const Comparison& comparison, std::size_t column, const Format& format,
                            ChartSpec::Role role);

} // namespace purse::gui
