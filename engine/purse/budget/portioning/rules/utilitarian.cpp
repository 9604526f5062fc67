// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>
#include <purse/budget/portioning/phantoms.hpp>

namespace purse {
namespace {

Portion portionOf(const Proposals& proposals) { return portionByPhantoms(utilitarianPhantom, proposals); }

} // namespace

PortioningRule portionUtilitarian()
{
    return {.id = "moving_utilitarian",
            .title = "Utilitarian phantoms",
            .promise = "The portion with the least distance from all proposals together, chosen so that nobody can "
                       "bend it by exaggerating.",
            .source = "Freeman, Pennock, Peters and Wortman Vaughan (2021), Truthful Aggregation of Budget Proposals",
            .properties = {PortionProperty::Truthful, PortionProperty::InRange, PortionProperty::Efficient,
                           PortionProperty::Anonymous, PortionProperty::Neutral, PortionProperty::Continuous,
                           PortionProperty::Participation},
            .portion = portionOf};
}

} // namespace purse
