// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace purse {

/// An exact number as a spreadsheet holds it: digits, and how many of them stand after the point. 1234.50 is 123450
/// with 2. A spreadsheet knows 15 digits of a number, so there are never more.
struct Number {
    static constexpr int mostDigits = 15;
    static constexpr int mostPlaces = 15;

    std::int64_t digits = 0;
    int places = 0;

    /// Reads "-1234.5", and "1.5E3" as files of spreadsheets have it. Beyond 15 digits it is rounded, half to even, as
    /// spreadsheets show it: 0.1 + 0.2 is 0.3.
    /// @return nothing where the text is no such number, or one of 10^15 and more
    static std::optional<Number> fromText(std::string_view text);

    bool isNegative() const { return digits < 0; }
    Number hundredth() const;   ///< 80 as 0.8
    std::string toText() const; ///< shortest: "1234.5"

    friend bool operator==(const Number& a, const Number& b) { return a.toText() == b.toText(); }
};

/// An exact share of something: 21 of 37.5 hours.
struct Share {
    std::int64_t part = 1;
    std::int64_t whole = 1; ///< greater than zero
};

/// A number with so many digits after the point, and whether that took rounding (once, half to even).
struct Rounded {
    std::int64_t units = 0;
    bool isExact = true;
};

/// @param places of the unit: 2 for cents, 9 for billionths
/// @return the share of the number in such units; nothing beyond 10^18
std::optional<Rounded> inUnits(const Number& number, int places, const Share& share = {});

} // namespace purse
