// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/model/rate.hpp>

namespace purse {

std::string_view toText(Per per)
{
    switch (per) {
    case Per::Hour:
        return "hour";
    case Per::Day:
        return "day";
    case Per::Week:
        return "week";
    case Per::Month:
        return "month";
    case Per::Year:
        return "year";
    }
    return "";
}

double timesPerYear(Per per, const FullTime& fullTime)
{
    const double weeks = fullTime.weeksPerYear.toDouble();
    switch (per) {
    case Per::Hour:
        return fullTime.hoursPerWeek.toDouble() * weeks;
    case Per::Day:
        return fullTime.daysPerWeek.toDouble() * weeks;
    case Per::Week:
        return weeks;
    case Per::Month:
        return 12.0;
    case Per::Year:
        return 1.0;
    }
    return 1.0;
}

double perYear(Rate rate, const FullTime& fullTime)
{
    return static_cast<double>(rate.amount.toMinor()) * timesPerYear(rate.per, fullTime);
}

} // namespace purse
