// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/table.hpp>
#include <purse/model/problem.hpp>

#include <QString>

namespace purse::gui {

/// The sheets of a file: .xlsx, .ods, or separated values, as they seem to be written.
Result<std::vector<Table>> tablesOfFile(const QString& path);

/// What was copied from a spreadsheet, or the text of a file of separated values.
Result<std::vector<Table>> tablesOfText(const std::string& text);

} // namespace purse::gui
