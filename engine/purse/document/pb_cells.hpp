// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/election/election.hpp>
#include <purse/document/field.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Records, cells and decimals of .pb files.

namespace purse::pb {

/// One record: a line, or several where a quoted cell holds line ends.
struct Record {
    std::string_view text; ///< without its line end
    std::size_t line = 0;  ///< from 1
    std::string where() const { return "line " + std::to_string(line); }
};

/// Walks over the records of a text.
class Records {
public:
    explicit Records(std::string_view text, std::size_t line = 1) : m_rest(text), m_line(line) {}
    /// The next one that is not empty; nothing at the end.
    std::optional<Record> next();
    std::string_view rest() const { return m_rest; }
    std::size_t line() const { return m_line; } ///< of what comes next

private:
    std::string_view m_rest;
    std::size_t m_line;
};

/// Cells between semicolons; in a quoted cell "" stands for a quotation mark.
std::vector<std::string> cellsOf(std::string_view record);
/// The text as a cell, quoted where it holds a semicolon, a quotation mark or a line end.
std::string cellText(std::string_view cell);
/// Cells as a line, with its end.
std::string lineOf(const std::vector<std::string>& cells);

std::string_view trimmed(std::string_view text);

/// An exact decimal that is not negative: digits / 10^decimals, with no zeros at the end of the decimals.
struct Number {
    std::int64_t digits = 0;
    int decimals = 0;
};
inline constexpr int mostDecimals = 6;

/// @return nothing unless it is digits with a point or a comma in between, with at most six decimals, below 10^15
std::optional<Number> numberOf(std::string_view text);
/// The same with another number of decimals.
/// @return nothing beyond 10^15
std::optional<std::int64_t> scaled(Number number, int decimals);

/// The votes of a file into the ballots of its election.
/// @param text lines below the names of the columns, without CR; as it was when this returns
/// @param line where it begins
void readVotes(std::string& text, std::size_t line, const std::vector<std::string>& columns,
               election::Election& election, Findings& findings);

} // namespace purse::pb
