// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/rate.hpp>
#include <purse/units/currency.hpp>
#include <purse/units/decimal.hpp>
#include <purse/units/money.hpp>

#include <locale>
#include <string>

namespace purse::command {

/// The locale of the environment (LC_ALL, LC_NUMERIC, LANG), or the classic one where that is not installed.
std::locale userLocale();

/// Writes numbers for people: with the decimal sign and the groups of a locale, or as 1,234.50 in the classic one.
class Numbers {
public:
    Numbers(const std::locale& locale, Currency currency);

    std::string money(Money amount) const;               ///< "30,328.92", without the currency
    std::string change(Money amount) const;              ///< "+1,200.00", "-80.00", "0.00"
    std::string rate(Rate rate) const;                   ///< "30,328.92 a year"
    std::string percent(Percent percent) const;          ///< "12.5%"
    std::string decimal(double value, int places) const; ///< rounded, with all places
    std::string plain(std::string_view digits) const;    ///< "-1234.5" with the signs of the locale
    const Currency& currency() const { return m_currency; }

private:
    Currency m_currency;
    std::string m_point;
    std::string m_separator;
    std::string m_grouping; ///< as std::numpunct has it
};

} // namespace purse::command
