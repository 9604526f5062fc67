// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/unknown_keys.hpp>
#include <purse/units/currency.hpp>
#include <purse/units/date.hpp>
#include <purse/units/decimal.hpp>

#include <string>

namespace purse {

/// What another currency costs in the group's. The group enters it; nobody looks it up.
struct ExchangeRate {
    Currency currency;
    Decimal units{1}; ///< that many of it cost ...
    Decimal rate;     ///< ... so many of the group's
    Date date{};
    std::string source;
    UnknownKeys unknown;

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

/// How many units of a place's currency buy what one unit of a common measure buys: purchasing power parity.
struct PriceLevel {
    std::string place; ///< "de"; also for its parts, unless they have their own
    Currency currency;
    Decimal level;
    std::string year; ///< that the figure is of
    std::string source;
    UnknownKeys unknown;

    friend bool operator==(const PriceLevel&, const PriceLevel&) = default;
};

} // namespace purse
