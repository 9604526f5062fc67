// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/decimal.hpp>

#include <compare>

namespace purse {

/// A number with a unit that the type carries: WeeklyHours{35} + Fte{1} does not compile.
template <class Unit>
struct Quantity {
    Decimal value;

    constexpr double toDouble() const { return value.toDouble(); }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b)
    {
        return {Decimal::fromBillionths(a.value.toBillionths() + b.value.toBillionths())};
    }
};

using WeeklyHours = Quantity<struct WeeklyHoursUnit>;

/// Share of a full-time post: 1.0 is one. A ratio of two exact numbers need not be a decimal, so this one is real.
struct Fte {
    double value = 0.0;
    friend constexpr auto operator<=>(Fte, Fte) = default;
};

/// @param fullTime greater than zero
constexpr Fte fteOf(WeeklyHours worked, WeeklyHours fullTime) { return {worked.toDouble() / fullTime.toDouble()}; }

} // namespace purse
