// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/claims/legal_minimum.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

namespace purse {
namespace {

void limit(StepCall& call, const Rate* rate, const std::string& key)
{
    if (!rate)
        return;
    const PiecewiseLinear bound = PiecewiseLinear::constant(
        yearlyFor(call.person, *rate, call.context.fullTime, call.setting<bool>("pro_rated", true)));
    const PiecewiseLinear limited = key == "floor" ? max(call.claim.total, bound) : min(call.claim.total, bound);
    const PiecewiseLinear difference = limited - call.claim.total;
    if (difference.isConstant() && difference(0.0) == 0.0)
        return;
    call.add(difference, difference, "limit", [&] {
        return LineWords{
            key == "floor" ? "Lowest pay" : "Highest pay",
            fmt::format("nobody is paid {} than {}", key == "floor" ? "less" : "more",
                        rateWords(static_cast<double>(rate->amount.toMinor()), rate->per, call.context.minorDigits)),
            call.where("/" + key)};
    });
}

void apply(StepCall& call)
{
    limit(call, call.step.parameters.get<Rate>("cap"), "cap");
    limit(call, call.step.parameters.get<Rate>("floor"), "floor");
    if (!call.setting<bool>("legal_floor", false))
        return;
    const PiecewiseLinear raised =
        withLegalMinimum(call.person, call.claim.total, call.claim.total - call.claim.counted);
    const PiecewiseLinear difference = raised - call.claim.total;
    if (difference.isConstant() && difference(0.0) == 0.0)
        return;
    call.add(difference, difference, "legal", [&] {
        return LineWords{legalMinimumLabel(), legalMinimumReason(call.person, call.context.minorDigits),
                         call.where("/legal_floor")};
    });
}

} // namespace

StepRule clampStep()
{
    using Type = ParameterKind::Type;
    return {
        .kind = {.id = "clamp",
                 .title = "Lowest and highest pay",
                 .promise = "The sum so far is raised to a floor or held at a cap; the law's minimum can be the floor.",
                 .source = "National Minimum Wage Regulations 2015; floors and ceilings of many co-ops",
                 .parameters = {{.key = "floor",
                                 .type = Type::Rate,
                                 .unit = "a period",
                                 .meaning = "Nobody is paid less.",
                                 .least = Decimal{0}},
                                {.key = "cap",
                                 .type = Type::Rate,
                                 .unit = "a period",
                                 .meaning = "Nobody is paid more.",
                                 .least = Decimal{0}},
                                {.key = "pro_rated",
                                 .type = Type::YesNo,
                                 .usual = "yes",
                                 .meaning = "Yearly and monthly limits are for a full-time post and are brought down "
                                            "to the hours and months worked."},
                                {.key = "legal_floor",
                                 .type = Type::YesNo,
                                 .usual = "no",
                                 .meaning =
                                     "Raise pay to the legal minimum per hour here. Every fit does so at the end "
                                     "in any case."}}},
        .apply = apply};
}

} // namespace purse
