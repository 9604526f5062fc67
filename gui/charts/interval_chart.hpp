// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"
#include "gui/models/format.hpp"

#include <purse/outlook/outlook.hpp>

namespace purse::gui {

/// Where one figure of every scenario lies in the runs of an outlook: a row for each scenario, and in it where a tenth,
/// half and nine tenths of the runs are at or below.
/// @param figure id, "total_cost"
/// @param varied says what was varied, in words
ChartSpec figureIntervals(const Outlook& outlook, const std::string& figure, const QString& varied,
                          const Format& format);

/// The same of everybody's pay in one scenario, a row for each member.
/// @param scenario index into the outlook's scenarios
ChartSpec payIntervals(const Outlook& outlook, std::size_t scenario, const Document& document, const QString& varied,
                       const Format& format);

} // namespace purse::gui
