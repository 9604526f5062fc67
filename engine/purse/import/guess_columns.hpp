// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/plan.hpp>

#include <string>
#include <vector>

namespace purse {

/// Why a column was taken for what it was taken for, or why not; one for each column.
struct ColumnGuess {
    ColumnPlan plan;
    std::string because;
};

struct GuessedPlan {
    ImportPlan plan;
    std::vector<ColumnGuess> columns;
};

/// Guesses which row holds the heads, which column is what, and which rows are totals: from heads in English, German,
/// French and Spanish, from the questions and the people of the document, and from cells. What it does not know it
/// leaves out; it never guesses the unit of pay.
GuessedPlan guessColumns(const Table& table, const Document& document);

} // namespace purse
