// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/printed.hpp>

#include <purse/solve/column.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace purse::command {

struct NamedColumn {
    std::string name;
    Column values; ///< cents are read as hundredths: 150 is 1.5
};

/// A problem as columns of numbers; docs/columns.md has the bytes.
struct Columns {
    std::string rule;
    double budget = 0.0;
    std::vector<NamedColumn> columns;

    const NamedColumn* find(std::string_view name) const; ///< null: there is none
};

/// Refused where the file is no such file, is cut off or says more than it holds; nothing is allocated for numbers that
/// are not there.
Found<Columns> readColumns(const std::string& path);

/// The bytes of a file with float64 columns.
std::string columnsBytes(const Columns& columns);

/// Columns of a CSV file: names in the first line, then numbers with a decimal point, "inf" or "-inf". An empty cell is
/// the end of its column.
Found<Columns> columnsFromCsv(const std::string& path, const std::string& rule, double budget);

} // namespace purse::command
