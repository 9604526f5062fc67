// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>
#include <purse/model/problem.hpp>

#include <cstddef>
#include <string>

namespace purse::gui {

/// Changes to a budget that keep its parts in step with each other.

/// Adds an income. With the first, lines below zero, which brought money in until now, become incomes themselves.
void appendIncome(Budget& budget);

/// Takes an income away. Without any, each line keeps as its amount what the plan of the document gave it.
void eraseIncome(const Document& document, Budget& budget, std::size_t index);

/// Takes a line away, and out of what grants are for; a grant that was for this line alone keeps its name, so that it
/// does not become free money unnoticed.
void eraseLine(Budget& budget, std::size_t index);

void payFromLine(Budget& budget, std::size_t index);

/// The same budget once more at the end, or one with a line for pay where there is none yet.
/// @return its index
std::size_t copyBudget(Document& document, const Budget* from);

/// Takes a budget away, unless a scenario or a pile rests on it.
/// @return what rests on it
Problems eraseBudget(Document& document, const std::string& id);

} // namespace purse::gui
