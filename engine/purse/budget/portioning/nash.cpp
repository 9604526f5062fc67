// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/nash.hpp>

#include <purse/solve/compensated_sum.hpp>
#include <purse/solve/elementary.hpp>

namespace purse {

Portion nashPortion(const FairUtilities& found)
{
    return {
        .shares = found.shares,
        .certificate = {{"kkt_residual", found.gap, true,
                         "no portion has a mean ratio of its utilities to these that is larger by more than this"}}};
}

double sumOfLogs(const Eigen::VectorXd& weights, const Eigen::VectorXd& utilities)
{
    CompensatedSum sum;
    for (Eigen::Index i = 0; i < utilities.size(); ++i)
        sum.add(weights[i] * naturalLog(utilities[i]));
    return sum.value();
}

} // namespace purse
