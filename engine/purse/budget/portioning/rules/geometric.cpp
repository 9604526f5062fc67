// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

#include <purse/solve/compensated_sum.hpp>
#include <purse/solve/elementary.hpp>

#include <algorithm>
#include <limits>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The mean logarithm of what is proposed for a line; -infinity where somebody proposes nothing.
double meanLog(const Proposals& proposals, const Eigen::VectorXd& weights, Eigen::Index line)
{
    CompensatedSum sum;
    for (Eigen::Index i = 0; i < weights.size(); ++i) {
        if (proposals.rows(i, line) < std::numeric_limits<double>::min())
            return -infinity;
        sum.add(weights[i] * naturalLog(proposals.rows(i, line)));
    }
    return sum.value() / static_cast<double>(weights.size());
}

Eigen::VectorXd meanLogs(const Proposals& proposals)
{
    const Eigen::VectorXd weights = weightsOf(proposals);
    Eigen::VectorXd logs(proposals.rows.cols());
    for (Eigen::Index j = 0; j < logs.size(); ++j)
        logs[j] = meanLog(proposals, weights, j);
    return logs;
}

Portion geometric(const Proposals& proposals)
{
    const Eigen::VectorXd logs = meanLogs(proposals);
    const double largest = logs.maxCoeff(); // scaled by it, so that tiny means of many members do not vanish
    Eigen::VectorXd means(logs.size());
    for (Eigen::Index j = 0; j < logs.size(); ++j)
        means[j] = logs[j] == -infinity ? 0.0 : exponential(logs[j] - largest);
    return {.shares = means / means.sum(),
            .certificate = {{"geometric_mean_sum", means.sum() * exponential(largest), false,
                             "what the geometric means add up to before they are scaled"}}};
}

std::string objection(const Proposals& proposals)
{
    const bool isFine = meanLogs(proposals).maxCoeff() > -infinity;
    return isFine ? "" : "For every line somebody proposes nothing, so all geometric means are zero.";
}

} // namespace

PortioningRule portionGeometric()
{
    return {.id = "geometric",
            .title = "Geometric mean, scaled",
            .promise = "Each line gets the geometric mean of what members propose, scaled; who proposes nothing for a "
                       "line vetoes it.",
            .source = "Geometric mean of shares as in expert pooling: Genest and Zidek (1986), Combining Probability "
                      "Distributions",
            .properties = {PortionProperty::Anonymous, PortionProperty::Neutral, PortionProperty::Participation},
            .usesWeights = true,
            .portion = geometric,
            .objection = objection};
}

} // namespace purse
