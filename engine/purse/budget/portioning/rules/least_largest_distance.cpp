// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>
#include <purse/budget/portioning/fair_utilities.hpp>

namespace purse {
namespace {

Portion leastLargestDistance(const Proposals& proposals)
{
    const FairUtilities found =
        fairUtilities({proposals.rows, weightsOf(proposals), Utility::Overlap, Welfare::Lowest});
    return {.shares = found.shares,
            .certificate = {
                {"duality_gap", 2.0 * found.gap, true, "how far from the least largest distance this can be at most"}}};
}

double largestDistance(const Proposals& proposals, const Eigen::VectorXd& shares)
{
    return (proposals.rows - shares.transpose().replicate(proposals.rows.rows(), 1))
        .cwiseAbs()
        .rowwise()
        .sum()
        .maxCoeff();
}

} // namespace

PortioningRule portionLeastLargestDistance()
{
    return {.id = "l1_max",
            .title = "Least largest distance",
            .promise = "Nobody's proposal is further away than it has to be; of several such portions the nearest to "
                       "the mean.",
            .source = "Egalitarian form of the least distance: Freeman, Pennock, Peters and Wortman Vaughan (2021)",
            .properties = {PortionProperty::InRange, PortionProperty::Anonymous, PortionProperty::Neutral},
            .undecided = {PortionProperty::Continuous, PortionProperty::Participation},
            .portion = leastLargestDistance,
            .objective = largestDistance};
}

} // namespace purse
