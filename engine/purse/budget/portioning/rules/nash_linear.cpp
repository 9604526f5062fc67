// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>
#include <purse/budget/portioning/fair_utilities.hpp>
#include <purse/budget/portioning/nash.hpp>

namespace purse {
namespace {

Portion nashLinear(const Proposals& proposals)
{
    return nashPortion(fairUtilities({proposals.rows, weightsOf(proposals), Utility::Worth, Welfare::Nash}));
}

double objective(const Proposals& proposals, const Eigen::VectorXd& shares)
{
    return sumOfLogs(weightsOf(proposals), worth(proposals, shares));
}

} // namespace

PortioningRule portionNashLinear()
{
    return {.id = "nash_linear",
            .title = "Nash, of values",
            .promise = "The largest product of what the budget is worth to each member.",
            .source = "Brandl, Brandt, Peters, Stricker and Suksompong (2020), Funding Public Projects: A Case for the "
                      "Nash Product Rule",
            .ballot = Ballot::Values,
            .properties = {PortionProperty::Proportional, PortionProperty::Efficient, PortionProperty::Anonymous,
                           PortionProperty::Neutral, PortionProperty::Participation},
            .usesWeights = true,
            .portion = nashLinear,
            .objective = objective};
}

} // namespace purse
