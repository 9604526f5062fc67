// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/guess_columns.hpp>
#include <purse/import/preview.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse::command {

/// Everything that "purse import people" has to say.
struct ImportReport {
    std::string file;
    Table table;
    std::vector<std::string> otherSheets; ///< with cells, hidden ones marked as such
    std::optional<Dialect> dialect;       ///< of a file of separated values
    ImportPlan plan;
    std::vector<ColumnGuess> columns;
    ImportPreview preview;
    Notices notices;
    std::string written; ///< the file; empty: none
};

std::string importText(const ImportReport& report, const Document& document);
std::string importJson(const ImportReport& report);

/// "semicolon" and its like.
std::string delimiterWord(char delimiter);

} // namespace purse::command
