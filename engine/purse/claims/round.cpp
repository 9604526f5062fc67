// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <cmath>

namespace purse {
namespace {

double rounded(double minor, Money unit, const std::string& direction)
{
    const auto size = static_cast<double>(unit.toMinor());
    if (direction == "down")
        return std::floor(minor / size + 1e-9) * size;
    if (direction == "up")
        return std::ceil(minor / size - 1e-9) * size;
    return static_cast<double>(roundToUnit(minor, unit).toMinor());
}

void apply(StepCall& call)
{
    const Money unit = call.setting<Money>("unit", Money::fromMinor(100));
    if (unit <= Money{})
        return;
    if (!call.claim.total.isConstant()) {
        call.claim.isPiecewiseLinear = false; // a staircase in the unknown
        return;
    }
    const double exact = call.claim.total(0.0);
    const double whole = rounded(exact, unit, call.setting<std::string>("direction", "nearest"));
    if (whole == exact)
        return;
    const PiecewiseLinear difference = PiecewiseLinear::constant(whole - exact);
    call.add(difference, difference, "rounding", [&] {
        return LineWords{call.labelOr("Rounded"),
                         "to a multiple of "
                             + moneyWords(static_cast<double>(unit.toMinor()), call.context.minorDigits),
                         call.where("/unit")};
    });
}

} // namespace

StepRule roundStep()
{
    using Type = ParameterKind::Type;
    return {.kind = {.id = "round",
                     .title = "Rounding to a unit",
                     .promise = "The sum so far is rounded to a whole unit, and the difference is a line of its own.",
                     .source = "Hypha pays whole dollars (github.com/hyphacoop/handbook)",
                     .parameters = {{.key = "unit",
                                     .type = Type::Money,
                                     .usual = "1.00",
                                     .meaning = "The unit, for example 1.00 or 10.00.",
                                     .required = true,
                                     .least = Decimal::fromBillionths(1'000'000)},
                                    {.key = "direction",
                                     .type = Type::Choice,
                                     .usual = "nearest",
                                     .meaning = "To the nearest unit (half to even), down, or up.",
                                     .choices = {"nearest", "down", "up"}}}},
            .apply = apply};
}

} // namespace purse
