// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace purse {

/// An exact decimal number with at most nine digits after the point, as people write it: "12.5", "-3", "1.0765".
/// Documents hold these instead of doubles, so a file read and written again says the same.
class Decimal {
public:
    static constexpr std::int64_t scale = 1'000'000'000;

    constexpr Decimal() = default;
    constexpr explicit Decimal(std::int64_t whole) : m_billionths(whole * scale) {}
    static constexpr Decimal fromBillionths(std::int64_t billionths)
    {
        Decimal decimal;
        decimal.m_billionths = billionths;
        return decimal;
    }
    /// @return nothing unless the text is [-]digits[.digits] with at most nine digits on either side of the point
    static std::optional<Decimal> fromText(std::string_view text);

    constexpr std::int64_t toBillionths() const { return m_billionths; }
    constexpr double toDouble() const { return static_cast<double>(m_billionths) / static_cast<double>(scale); }
    constexpr bool isWhole() const { return m_billionths % scale == 0; }
    std::string toText() const; ///< shortest: "12.5", never "12.50"

    friend constexpr auto operator<=>(Decimal, Decimal) = default;

private:
    std::int64_t m_billionths = 0;
};

/// A percentage, exact: Percent{*Decimal::fromText("12.5")} is one eighth.
struct Percent {
    Decimal value; ///< 5 means five per cent

    constexpr double ratio() const { return value.toDouble() / 100.0; }
    friend constexpr auto operator<=>(Percent, Percent) = default;
};

} // namespace purse
