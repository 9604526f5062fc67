// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// A text cell: quoted where it must be, and with an apostrophe in front where a spreadsheet would take it for a
/// formula (the first character after trimming is = + - @, their full-width forms, a tab or a line end).
std::string csvText(std::string_view text);

/// @param cells at least one
/// Cells with commas and a line end. Amounts and numbers are cells as they are: "-80.00" stays a number.
std::string csvRow(const std::vector<std::string>& cells);

} // namespace purse
