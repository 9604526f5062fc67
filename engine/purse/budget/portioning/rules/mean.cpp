// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

namespace purse {
namespace {

Portion mean(const Proposals& proposals)
{
    const Eigen::VectorXd weights = weightsOf(proposals);
    return {.shares = proposals.rows.transpose() * weights / static_cast<double>(weights.size())};
}

} // namespace

PortioningRule portionMean()
{
    return {.id = "mean",
            .title = "Mean",
            .promise = "Each line gets the average of what members propose for it.",
            .source = "Freeman, Pennock, Peters and Wortman Vaughan (2021), Truthful Aggregation of Budget Proposals",
            .properties = {PortionProperty::Proportional, PortionProperty::InRange, PortionProperty::Anonymous,
                           PortionProperty::Neutral, PortionProperty::Continuous, PortionProperty::Participation},
            .usesWeights = true,
            .portion = mean};
}

} // namespace purse
