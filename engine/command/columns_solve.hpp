// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/columns_file.hpp>

#include <purse/solve/claims_level.hpp>

namespace purse::command {

struct ColumnsAnswer {
    LevelSolution solution;
    double spent = 0.0;                 ///< what the awards cost, added up from them
    std::string unit;                   ///< the name of the column of awards: award, amount, pay
    Column awards;                      ///< shape (rows)
    std::vector<std::string> ignored{}; ///< columns that the rule does not read
};

/// Solves cea, cel, water_level and base_rate on columns. Every number is looked at before it is used.
Found<ColumnsAnswer> solveColumns(const Columns& columns);

} // namespace purse::command
