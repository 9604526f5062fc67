// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/import/number.hpp>
#include <purse/import/table.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace purse {

enum class Encoding { Utf8, Windows1252 };

/// How a file of separated values is written.
struct Dialect {
    char delimiter = ','; ///< comma, semicolon, tab or |
    DecimalSign decimal = DecimalSign::Point;
    bool isDecimalSure = true; ///< the file shows it, or a person chose it
    Encoding encoding = Encoding::Utf8;
    bool hasDelimiterLine = false; ///< the first line is "sep=;", as Excel writes it

    friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// The dialect that a text seems to be in. What could be otherwise is in the notices.
struct SniffedDialect {
    Dialect dialect;
    Notices notices;
};
SniffedDialect sniffDialect(std::string_view text);

/// Reads separated values (RFC 4180, with line ends of every kind), or what was copied from a spreadsheet. A byte order
/// mark is passed over.
Result<Table> readCsv(std::string_view text, const Dialect& dialect);

/// A number as people write it: with marks between thousands, a sign of currency before or after, a sign of per cent.
struct WrittenNumber {
    Number number; ///< of "80%": 0.8
    std::string currency;
    bool isPercent = false;
};
/// @return nothing where the text is no number with this decimal sign: 1.5 with a comma, 1,50 with a point
std::optional<WrittenNumber> readWrittenNumber(std::string_view text, DecimalSign decimal);

/// Which decimal signs make a number of a text.
enum class Reads { No, Either, PointOnly, CommaOnly, TwoNumbers };
Reads readsOf(std::string_view text);

/// The decimal sign that most of the texts need. @return nothing where none of them says
std::optional<DecimalSign> decimalOf(const std::vector<std::string>& texts);

} // namespace purse
