// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/claims/catalogue.hpp>
#include <purse/model/words.hpp>

namespace purse {
namespace {

void apply(StepCall& call)
{
    const Prices* prices = call.person.prices;
    if (!prices)
        return;
    const double share = call.setting<Percent>("share", Percent{Decimal{100}}).ratio();
    const double by = share * (prices->ratio - 1.0);
    if (by == 0.0)
        return;
    const PiecewiseLinear& counted = by < 0.0 || call.isConsolidated() ? call.claim.total : call.claim.counted;
    call.add(by * call.claim.total, by * counted, "factor", [&] {
        const std::string part = share == 1.0 ? "" : ", " + percentWords(100.0 * share) + " of the difference";
        return LineWords{call.labelOr("Prices where you live"),
                         "everything so far × " + numberWords(prices->ratio) + part + ": " + prices->inWords,
                         call.person.where};
    });
}

} // namespace

StepRule priceLevelStep()
{
    using Type = ParameterKind::Type;
    return {
        .kind = {.id = "price_level",
                 .title = "Prices of a place",
                 .promise = "Pay buys as much where you live as it would at the group's own place.",
                 .source = "Purchasing power parities (World Bank, PA.NUS.PPP): amount / level at home x level there",
                 .parameters = {{.key = "share",
                                 .type = Type::Percent,
                                 .unit = "%",
                                 .usual = "100",
                                 .meaning = "The part of the difference in prices that counts.",
                                 .least = Decimal{0},
                                 .most = Decimal{100}},
                                {.key = "consolidated",
                                 .type = Type::YesNo,
                                 .usual = "no",
                                 .meaning = "Part of standard pay, so it counts towards the legal minimum."}}},
        .apply = apply};
}

} // namespace purse
