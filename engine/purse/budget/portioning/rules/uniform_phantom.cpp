// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

#include <algorithm>
#include <vector>

namespace purse {
namespace {

/// The median of the votes for the first line and of 0, 1/n, ... 1.
Portion uniformPhantom(const Proposals& proposals)
{
    const Eigen::Index members = proposals.rows.rows();
    Eigen::VectorXd shares = Eigen::VectorXd::Ones(proposals.rows.cols());
    if (shares.size() == 2) {
        const Eigen::VectorXd votes = proposals.rows.col(0);
        std::vector<double> all(votes.begin(), votes.end());
        for (Eigen::Index k = 0; k <= members; ++k)
            all.push_back(static_cast<double>(k) / static_cast<double>(members));
        std::ranges::nth_element(all, all.begin() + members);
        shares[0] = std::clamp(all[static_cast<std::size_t>(members)], 0.0, 1.0);
        shares[1] = 1.0 - shares[0];
    }
    return {.shares = shares};
}

} // namespace

PortioningRule portionUniformPhantom()
{
    return {.id = "uniform_phantom2",
            .title = "Uniform phantoms, two lines",
            .promise = "Of two lines, each gets the share that this part of the members wants at least.",
            .source = "Moulin (1980), On Strategy-Proofness and Single Peakedness; Freeman, Pennock, Peters and "
                      "Wortman Vaughan (2021)",
            .properties = {PortionProperty::Truthful, PortionProperty::Proportional, PortionProperty::InRange,
                           PortionProperty::Efficient, PortionProperty::Anonymous, PortionProperty::Neutral,
                           PortionProperty::Continuous, PortionProperty::Participation},
            .mostLines = 2,
            .portion = uniformPhantom};
}

} // namespace purse
