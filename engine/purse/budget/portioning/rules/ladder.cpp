// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>
#include <purse/budget/portioning/phantoms.hpp>

namespace purse {
namespace {

Portion portionOf(const Proposals& proposals) { return portionByPhantoms(ladderPhantom, proposals); }

} // namespace

PortioningRule portionLadder()
{
    return {.id = "moving_ladder",
            .title = "Ladder",
            .promise = "A median on each line that leans to equal shares where members disagree; nobody can bend it by "
                       "exaggerating.",
            .source =
                "Moving phantoms of Freeman, Pennock, Peters and Wortman Vaughan (2021); the ladder as in Freeman and "
                "Schmidt-Kraepelin (2023), Project-Fair and Truthful Mechanisms for Budget Aggregation",
            .properties = {PortionProperty::Truthful, PortionProperty::Proportional, PortionProperty::Anonymous,
                           PortionProperty::Neutral, PortionProperty::Continuous, PortionProperty::Participation},
            .portion = portionOf};
}

} // namespace purse
