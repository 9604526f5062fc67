// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

namespace purse {
namespace {

/// A rate that was solved has more digits than money shows.
std::string shownRate(double rate, Per per, int minorDigits)
{
    const bool isWhole = static_cast<double>(roundToMinor(rate).toMinor()) == rate;
    return (isWhole ? "" : "about ") + rateWords(rate, per, minorDigits);
}

std::string reason(const StepCall& call, Per per, double rate, bool solved)
{
    const FullTime& fullTime = call.context.fullTime;
    const double daysPerHour = fullTime.daysPerWeek.toDouble() / fullTime.hoursPerWeek.toDouble();
    std::string words = shownRate(rate, per, call.context.minorDigits);
    if (per == Per::Hour)
        words += fmt::format(" × {} hours in the year", numberWords(call.person.hoursPerYear));
    else if (per == Per::Day)
        words += fmt::format(" × {} days in the year", numberWords(call.person.hoursPerYear * daysPerHour));
    else
        words += ", full time";
    return solved ? words + "; the rate that the budget allows" : words;
}

void apply(StepCall& call)
{
    const Rate rate = call.setting<Rate>("rate", Rate{});
    const Unknown& unknown = call.context.unknown;
    const bool solved = unknown.kind == Unknown::Kind::BaseRate && unknown.step == call.step.id;
    const PiecewiseLinear perUnit =
        solved ? unknown.function() : PiecewiseLinear::constant(static_cast<double>(rate.amount.toMinor()));
    const double units = yearlyFor(call.person, {Money::fromMinor(1), rate.per}, call.context.fullTime, false);
    const PiecewiseLinear amount = units * perUnit;
    call.add(amount, amount, "base", [&] {
        return LineWords{call.labelOr("Base pay"), reason(call, rate.per, perUnit(0.0), solved), call.where("/rate")};
    });
}

} // namespace

StepRule baseStep()
{
    using Type = ParameterKind::Type;
    return {
        .kind = {.id = "base",
                 .title = "Base pay",
                 .promise = "Everybody starts from the same rate, for an hour, a day, a month or a year.",
                 .source = "Common to flat, needs-based and factor models alike",
                 .parameters = {{.key = "rate",
                                 .type = Type::Rate,
                                 .unit = "a period",
                                 .usual = "30000.00 a year",
                                 .meaning = "The rate before anything is added. An hourly or daily rate is paid for "
                                            "the hours worked; any other is for a full-time post.",
                                 .required = true,
                                 .least = Decimal{0}}}},
        .apply = apply};
}

} // namespace purse
