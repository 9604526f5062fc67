// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/number.hpp>
#include <purse/model/problem.hpp>
#include <purse/units/date.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace purse {

enum class DecimalSign { Point, Comma };

/// One cell of a spreadsheet, as the file types it.
struct Cell {
    enum class Kind { Empty, Text, Plain, Percentage, Amount, Day, YesNo };

    Kind kind = Kind::Empty;
    std::string text;     ///< as written, or as close to it as the file tells
    Number number;        ///< of a number, a percentage (0.8 is 80%) or an amount
    std::string currency; ///< of an amount: "EUR", or "$" where nobody says whose dollar; may be empty
    Date date{};          ///< of a date
    bool yes = false;     ///< of a yes or no
    /// Another number that the text may be: 1,234 is 1234 or 1.234. Nobody has said which.
    bool isAmbiguous = false;

    bool isEmpty() const { return kind == Kind::Empty; }
    bool isNumeric() const { return kind == Kind::Plain || kind == Kind::Percentage || kind == Kind::Amount; }
    friend bool operator==(const Cell&, const Cell&) = default;
};

using Row = std::vector<Cell>;

/// A rectangle of cells: a sheet, a file of separated values, or what was pasted from a spreadsheet. Rows keep their
/// place, so that row 0 is the first line of the sheet; empty rows and columns at the end are gone.
struct Table {
    static constexpr std::size_t mostRows = 20'000;
    static constexpr std::size_t mostColumns = 256;
    static constexpr std::size_t mostCells = 500'000;               ///< with empty ones before the last of each row
    static constexpr std::size_t mostBytes = 4096;                  ///< of one cell
    static constexpr std::size_t mostText = std::size_t{16} << 20U; ///< bytes, of all cells together

    std::string name; ///< of the sheet
    bool isHidden = false;
    std::vector<Row> rows;
    std::optional<DecimalSign> decimal; ///< where the file, or a person, says it
    Problems problems;                  ///< why this sheet cannot be used; it has no rows then

    /// The cell, or an empty one beyond the end of its row.
    const Cell& at(std::size_t row, std::size_t column) const;
    std::size_t columns() const; ///< of the longest row
};

/// "A", "Z", "AA".
std::string columnName(std::size_t column);

/// "C5", as spreadsheets have it: row 4, column 2.
std::string cellName(std::size_t row, std::size_t column);

/// Fills a table from left to right, and stops where it would be larger than a table may be.
class TableBuilder {
public:
    /// @return false once the table is full; its problems then say why
    bool put(std::size_t row, std::size_t column, Cell cell);
    Table finish(std::string name);

private:
    bool refuse(std::string where, std::string what, std::string hint);

    Table m_table;
    std::size_t m_cells = 0;
    std::size_t m_bytes = 0;
};

} // namespace purse
