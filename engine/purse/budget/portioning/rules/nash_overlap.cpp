// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>
#include <purse/budget/portioning/fair_utilities.hpp>
#include <purse/budget/portioning/nash.hpp>

namespace purse {
namespace {

Portion nashOverlap(const Proposals& proposals)
{
    return nashPortion(fairUtilities({proposals.rows, weightsOf(proposals), Utility::Overlap, Welfare::Nash}));
}

double objective(const Proposals& proposals, const Eigen::VectorXd& shares)
{
    return sumOfLogs(weightsOf(proposals), overlaps(proposals, shares));
}

} // namespace

PortioningRule portionNashOverlap()
{
    return {.id = "nash_overlap",
            .title = "Nash, of proposals",
            .promise = "The largest product of the parts of the budget spent as each member proposed: nobody's part "
                       "is let fall far.",
            .source = "Nash product of overlaps; Elkind, Greger, Lederer, Suksompong and Teh (2023), Settling the "
                      "Score: Portioning with Cardinal Preferences",
            .properties = {PortionProperty::Proportional, PortionProperty::InRange, PortionProperty::Efficient,
                           PortionProperty::Anonymous, PortionProperty::Neutral, PortionProperty::Participation},
            .usesWeights = true,
            .portion = nashOverlap,
            .objective = objective};
}

} // namespace purse
