// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace purse {

/// Thrown when an amount leaves the range that the engine promises (10^15 minor units).
/// compare/ turns it into a Problem at the edge of a scenario.
class AmountOutOfRange : public std::overflow_error {
public:
    using std::overflow_error::overflow_error;
};

/// An exact amount in the scenario's currency, in minor units (cents, pence).
///
/// It does not multiply by a double: a real number becomes Money only through roundToMinor(), so every
/// rounding has a name. Arithmetic is checked.
/// @throws AmountOutOfRange beyond +-10^15 minor units
class Money {
public:
    static constexpr std::int64_t maxMinor = 1'000'000'000'000'000;

    constexpr Money() = default;
    static constexpr Money fromMinor(std::int64_t minor) { return Money(checked(minor)); }
    constexpr std::int64_t toMinor() const { return m_minor; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return fromMinor(a.m_minor + b.m_minor); }
    friend constexpr Money operator-(Money a, Money b) { return fromMinor(a.m_minor - b.m_minor); }
    constexpr Money operator-() const { return Money(-m_minor); }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }

private:
    explicit constexpr Money(std::int64_t minor) : m_minor(minor) {}
    static constexpr std::int64_t checked(std::int64_t minor)
    {
        if (minor > maxMinor || minor < -maxMinor)
            throw AmountOutOfRange("an amount is beyond 10^15 minor units");
        return minor;
    }

    std::int64_t m_minor = 0;
};

/// Rounds a real number of minor units half to even, after snapping to 1e-7 so that 0.1 + 0.2 counts as 0.3.
/// The one door from real numbers to Money.
/// @throws AmountOutOfRange when the number is not finite or beyond the range of Money
Money roundToMinor(double minor);

/// The largest whole number of minor units that is not above the real number (after the same snapping).
Money floorToMinor(double minor);

/// Rounds to a multiple of the unit, half to even.
/// @param unit greater than zero
Money roundToUnit(double minor, Money unit);

/// Splits an amount into equal parts whose sum is the amount; earlier parts take the spare minor units.
/// @param parts at least 1
/// @param index 0 <= index < parts
Money partOf(Money whole, int parts, int index);

/// Money as text in documents: "-1850.00". Two digits after the point, or none when the currency has none.
std::string toText(Money amount, int minorDigits = 2);

} // namespace purse
