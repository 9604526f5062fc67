// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/export/names.hpp"
#include "gui/models/format.hpp"
#include "gui/print/paper.hpp"

#include <purse/compare/comparison.hpp>
#include <purse/model/document.hpp>

#include <string>

namespace purse::gui {

/// The scenarios side by side: figures, pay, charts, and what to know.
/// @param outcome index of the scenario that is set beside the baseline
/// @param names Hidden: made-up names drawn by lot, counts where there were names, and nobody who asked to be left out
Paper comparisonPaper(const Document& document, const Comparison& comparison, std::size_t outcome, const Format& format,
                      Names names);

/// One member's page: the sentence, pay and costs in each scenario, and why, line by line. Nobody else's name is on it.
/// @param scenario id of the one that is explained
/// @param names Hidden: not even the member's own name
Paper memberPaper(const Document& document, const Comparison& comparison, const std::string& member,
                  const std::string& scenario, const Format& format, Names names);

} // namespace purse::gui
