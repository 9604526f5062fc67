// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/levies/payroll.hpp>
#include <purse/model/member.hpp>
#include <purse/model/rate.hpp>
#include <purse/solve/piecewise_linear.hpp>

#include <optional>
#include <string>

namespace purse {

/// How prices where somebody lives compare with those at home.
struct Prices {
    double ratio = 1.0;  ///< of the group's currency here, for what one unit of it buys at home
    std::string inWords; ///< how that comes about
};

/// A member in the year of one scenario, with what follows from hours and dates. Refers to a member that outlives it.
struct Person {
    const Member* member = nullptr;
    std::string where{};               ///< JSON pointer of the member: "/members/3"
    double weeksPerYear = 0.0;         ///< paid weeks of a whole year
    double fte = 0.0;                  ///< hours and weeks, against a full-time post
    double yearShare = 1.0;            ///< months worked in the year, of twelve
    double hoursPerYear = 0.0;         ///< paid hours in the year, starts and ends counted
    double hoursPerWeek = 0.0;         ///< on average over the months worked
    std::optional<PayMonths> months{}; ///< nothing: twelve equal ones

    double billedDays = 0.0;   ///< of a freelancer, in this year
    double billableDays = 0.0; ///< of a full-time freelancer: working days less the leave a day rate has to carry

    bool hypothetical = false; ///< not there yet: only in this scenario

    const Conversion* conversion = nullptr; ///< of the member's own amounts; nothing: they are in the group's currency
    const Prices* prices = nullptr;         ///< nothing: not known

    double legalMinimum = 0.0;  ///< a year, for these hours; 0: none
    std::string legalMinimumOf; ///< which one: its title and first day
    /// Pay before salary sacrifice, from pay after it; nothing: no sacrifice.
    std::optional<PiecewiseLinear> beforeSacrifice{};
};

/// @param yearStart first day of the twelve months
Person personOf(const Member& member, std::string where, const FullTime& fullTime, Date yearStart);

/// A limit or a fixed amount as minor units in this person's year: an hourly or daily one times the own hours or
/// days; any other for a full-time year, brought down to own hours and months where pro-rated.
double yearlyFor(const Person& person, Rate rate, const FullTime& fullTime, bool proRated);

/// Pay as it is today, minor units of the group's currency in this person's year: the own rate, not a full-time one, for the months worked.
double todayFor(const Person& person, Rate rate, const FullTime& fullTime);

} // namespace purse
