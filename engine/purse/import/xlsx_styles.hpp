// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/table.hpp>
#include <purse/import/xml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace purse {

/// What a number format makes of a number: a date, a percentage, an amount of a currency.
struct NumberFormat {
    Cell::Kind kind = Cell::Kind::Plain;
    std::string currency;
};

/// Reads a format code such as "dd/mm/yyyy", "0.0%" or "#,##0.00 [$€-407]".
NumberFormat numberFormatOf(std::string_view code);

/// The formats of the cells of a workbook, by the number that a cell gives.
std::vector<NumberFormat> readStyles(const pugi::xml_node& styles);

} // namespace purse
