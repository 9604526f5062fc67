// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>
#include <purse/budget/portioning/phantoms.hpp>

namespace purse {
namespace {

Portion portionOf(const Proposals& proposals) { return portionByPhantoms(independentMarketsPhantom, proposals); }

} // namespace

PortioningRule portionIndependentMarkets()
{
    return {
        .id = "moving_independent_markets",
        .title = "Independent markets",
        .promise =
            "A median on each line that nobody can bend by exaggerating, and every member's share of the heads counts.",
        .source = "Freeman, Pennock, Peters and Wortman Vaughan (2021), Truthful Aggregation of Budget Proposals",
        .properties = {PortionProperty::Truthful, PortionProperty::Proportional, PortionProperty::Anonymous,
                       PortionProperty::Neutral, PortionProperty::Continuous, PortionProperty::Participation},
        .portion = portionOf};
}

} // namespace purse
