// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>
#include <purse/budget/portioning/fair_utilities.hpp>

namespace purse {
namespace {

Portion egalitarian(const Proposals& proposals)
{
    const FairUtilities found = fairUtilities({proposals.rows, weightsOf(proposals), Utility::Worth, Welfare::Lowest});
    return {.shares = found.shares,
            .certificate = {{"duality_gap", found.gap, true,
                             "how much more the member for whom it is worth least could have at most"}}};
}

double lowestWorth(const Proposals& proposals, const Eigen::VectorXd& shares)
{
    return worth(proposals, shares).minCoeff();
}

std::string objection(const Proposals& proposals)
{
    constexpr double farthest = 1e9; // doubles have sixteen digits, and half of them are needed
    const double smallest = proposals.rows.rowwise().maxCoeff().minCoeff();
    return proposals.rows.maxCoeff() <= farthest * smallest ? ""
                                                            : "The values of members are too far apart to compare.";
}

} // namespace

PortioningRule portionEgalitarian()
{
    return {.id = "egalitarian_linear",
            .title = "Egalitarian",
            .promise = "The member for whom the budget is worth least has as much as can be; of several such portions "
                       "the nearest to equal shares.",
            .source = "Bogomolnaia, Moulin and Stong (2005), Collective Choice under Dichotomous Preferences",
            .ballot = Ballot::Values,
            .properties = {PortionProperty::Anonymous, PortionProperty::Neutral, PortionProperty::Participation},
            .portion = egalitarian,
            .objective = lowestWorth,
            .objection = objection};
}

} // namespace purse
