// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/table.hpp>

#include <string_view>
#include <vector>

namespace purse {

/// Reads every sheet of a spreadsheet of Excel's (.xlsx) or LibreOffice's kind (.ods), hidden ones too: each cell with
/// the type that the file gives it, numbers exactly. What formulas came to is read, formulas are not. A sheet that
/// holds more than a table may has problems in place of rows; files with entities, passwords or damage are refused.
/// @param bytes of the file
Result<std::vector<Table>> readXlsx(std::string_view bytes);
Result<std::vector<Table>> readOds(std::string_view bytes);

/// Whether a file is one of the two, or an old or locked one of which the reader says what to do.
bool isSpreadsheet(std::string_view bytes);

/// Reads whichever of the two it is, whatever its name ends with.
Result<std::vector<Table>> readSpreadsheet(std::string_view bytes);

} // namespace purse
