// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>
#include <purse/units/quantity.hpp>

#include <optional>
#include <string_view>

namespace purse {

/// The period that an amount belongs to. Every rate carries one.
enum class Per { Hour, Day, Week, Month, Year };

/// "hour", "day", "week", "month", "year".
std::string_view toText(Per per);

/// What a full-time post means in this group.
struct FullTime {
    WeeklyHours hoursPerWeek{*Decimal::fromText("37.5")};
    Decimal daysPerWeek{5};
    Decimal weeksPerYear{52};          ///< paid weeks, holidays included
    std::optional<Decimal> leaveWeeks; ///< of them, that a day rate has to carry; nothing: as the levy file says

    friend bool operator==(const FullTime&, const FullTime&) = default;
};

/// An amount for a period: 30,000 a year, 15.60 an hour.
struct Rate {
    Money amount;
    Per per = Per::Year;

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// How many of the period a full-time year holds: 12 months, 52 weeks, 260 days, 1,950 hours.
double timesPerYear(Per per, const FullTime& fullTime);

/// The rate over a full-time year, in minor units.
double perYear(Rate rate, const FullTime& fullTime);

} // namespace purse
