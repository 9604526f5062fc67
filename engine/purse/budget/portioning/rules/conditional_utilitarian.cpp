// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

namespace purse {
namespace {

/// Each member's part goes to those of her lines that most members approve, the same to each of them.
Portion conditionalUtilitarian(const Proposals& proposals)
{
    const Eigen::VectorXd weights = weightsOf(proposals);
    const Eigen::VectorXd support = proposals.rows.transpose() * weights;
    constexpr double same = 1e-12; // sums of the same weights in another order
    Eigen::VectorXd shares = Eigen::VectorXd::Zero(proposals.rows.cols());
    for (Eigen::Index i = 0; i < weights.size(); ++i) {
        const Eigen::VectorXd wanted = proposals.rows.row(i).transpose().cwiseProduct(support);
        const double most = wanted.maxCoeff() * (1.0 - same);
        const auto lines = (wanted.array() >= most).cast<double>().matrix().eval();
        shares += lines * (weights[i] / lines.sum());
    }
    return {.shares = shares / static_cast<double>(weights.size())};
}

} // namespace

PortioningRule portionConditionalUtilitarian()
{
    return {.id = "conditional_utilitarian",
            .title = "Conditional utilitarian",
            .promise = "Everybody's equal part of the budget goes to those of their own lines that most others want "
                       "too.",
            .source = "Duddy (2015), Fair Sharing under Dichotomous Preferences",
            .ballot = Ballot::Approvals,
            .properties = {PortionProperty::Truthful, PortionProperty::Proportional, PortionProperty::Anonymous,
                           PortionProperty::Neutral, PortionProperty::Participation},
            .usesWeights = true,
            .portion = conditionalUtilitarian};
}

} // namespace purse
