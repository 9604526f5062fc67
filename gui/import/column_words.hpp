// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/plan.hpp>
#include <purse/model/document.hpp>

#include <QString>

#include <utility>
#include <vector>

namespace purse::gui {

/// Everything that a column of a table can become, in words, in the order of a list to choose from.
std::vector<std::pair<QString, ColumnPlan>> columnChoices(const Document& document);

} // namespace purse::gui
