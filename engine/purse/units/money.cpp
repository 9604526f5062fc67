// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/money.hpp>

#include <cmath>
#include <cstdlib>

namespace purse {
namespace {

/// Removes noise in the last digits of a real number: nearest multiple of 1e-7, while doubles can carry it.
double snapped(double value)
{
    constexpr double scale = 1e7;
    constexpr double finest = 9.0e15; // beyond this a double has no room for the digits
    return std::fabs(value) * scale < finest ? std::nearbyint(value * scale) / scale : value;
}

Money toMoney(double whole)
{
    if (!(std::fabs(whole) <= static_cast<double>(Money::maxMinor)))
        throw AmountOutOfRange("an amount is not a number or beyond 10^15 minor units");
    return Money::fromMinor(static_cast<std::int64_t>(whole));
}

double halfToEven(double value)
{
    const double below = std::floor(value);
    const double rest = value - below;
    if (rest < 0.5 || (rest == 0.5 && std::fmod(below, 2.0) == 0.0))
        return below;
    return below + 1.0;
}

} // namespace

Money roundToMinor(double minor) { return toMoney(halfToEven(snapped(minor))); }

Money floorToMinor(double minor) { return toMoney(std::floor(snapped(minor))); }

Money roundToUnit(double minor, Money unit)
{
    const auto size = static_cast<double>(unit.toMinor());
    return toMoney(halfToEven(snapped(minor / size)) * size);
}

Money partOf(Money whole, int parts, int index)
{
    const std::int64_t size = std::llabs(whole.toMinor());
    const std::int64_t part = size / parts + (index < size % parts ? 1 : 0);
    return Money::fromMinor(whole.toMinor() < 0 ? -part : part);
}

std::string toText(Money amount, int minorDigits)
{
    const std::int64_t minor = std::llabs(amount.toMinor());
    std::string digits = std::to_string(minor);
    const auto places = static_cast<std::size_t>(minorDigits);
    if (places > 0) {
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, ".");
    }
    return (amount.toMinor() < 0 ? "-" : "") + digits;
}

} // namespace purse
