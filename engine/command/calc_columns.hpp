// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/printed.hpp>

namespace CLI {
class App;
}

namespace purse::command {

/// purse calc on columns of numbers: see docs/columns.md.
struct ColumnsOptions {
    std::string columns; ///< a file of columns to solve
    std::string csv;     ///< a table to make such a file of
    std::string rule;
    double budget = 0.0;
    std::string out; ///< where columns are written; "-": standard output

    bool areGiven() const { return !columns.empty() || !csv.empty(); }
};

void addColumnsOptions(CLI::App& command, ColumnsOptions& options);

Printed calcColumns(const ColumnsOptions& options);

} // namespace purse::command
