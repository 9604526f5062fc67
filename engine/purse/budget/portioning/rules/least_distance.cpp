// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/best_overlap.hpp>
#include <purse/budget/portioning/catalogue.hpp>

#include <purse/solve/compensated_sum.hpp>

#include <cmath>

namespace purse {
namespace {

Eigen::VectorXd equalPrices(const Proposals& proposals) { return Eigen::VectorXd::Ones(proposals.rows.rows()); }

Portion leastDistance(const Proposals& proposals)
{
    const BestOverlap best = bestOverlap(proposals.rows, equalPrices(proposals));
    const double own = overlaps(proposals, best.shares).sum();
    return {.shares = best.shares,
            .certificate = {{"duality_gap", 2.0 * (best.value - own), true,
                             "how far from the least distance this can be at most"}}};
}

double sumOfDistances(const Proposals& proposals, const Eigen::VectorXd& shares)
{
    CompensatedSum sum;
    for (Eigen::Index i = 0; i < proposals.rows.rows(); ++i)
        for (Eigen::Index j = 0; j < shares.size(); ++j)
            sum.add(std::fabs(proposals.rows(i, j) - shares[j]));
    return sum.value();
}

} // namespace

PortioningRule portionLeastDistance()
{
    return {.id = "l1_sum",
            .title = "Least distance in all",
            .promise = "The least distance from all proposals together; where several have it, in proportion.",
            .source = "Median of proposals by lines: Lindner, Nehring and Puppe (2008), Allocating Public Goods via "
                      "the Midpoint Rule",
            .properties = {PortionProperty::InRange, PortionProperty::Efficient, PortionProperty::Anonymous,
                           PortionProperty::Neutral, PortionProperty::Continuous, PortionProperty::Participation},
            .portion = leastDistance,
            .objective = sumOfDistances};
}

} // namespace purse
