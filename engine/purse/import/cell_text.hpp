// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/dialect.hpp>

#include <string>
#include <string_view>

namespace purse {

/// Without spaces at either end, also those that do not break a line.
std::string_view trimmedCell(std::string_view text);

/// A cell of text only, typed as a spreadsheet would: a number, a percentage, an amount, a day such as 2026-09-01.
Cell cellFromText(std::string_view text, const Dialect& dialect);

/// A text cell, or an empty one.
Cell textCell(std::string_view text);
/// "80%", "1234.5": a number of a spreadsheet as text.
Cell numberCell(Cell::Kind kind, const Number& number, std::string currency = {});
Cell dateCell(Date date);

/// The bytes of Windows-1252 as UTF-8.
std::string fromWindows1252(std::string_view bytes);

} // namespace purse
