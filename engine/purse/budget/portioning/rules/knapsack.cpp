// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/portioning/catalogue.hpp>

#include <algorithm>
#include <functional>
#include <vector>

namespace purse {
namespace {

/// What each line gets where as many members (from 1) want every part of it: shape (m).
Eigen::VectorXd wantedBy(const Eigen::MatrixXd& falling, Eigen::Index members)
{
    if (members > falling.rows())
        return Eigen::VectorXd::Zero(falling.cols());
    return falling.row(members - 1).transpose();
}

/// Each line's proposals from the largest down.
Eigen::MatrixXd fallingColumns(Eigen::MatrixXd rows)
{
    for (Eigen::Index j = 0; j < rows.cols(); ++j) {
        std::vector<double> column(rows.col(j).begin(), rows.col(j).end());
        std::ranges::sort(column, std::greater<>());
        rows.col(j) = Eigen::Map<Eigen::VectorXd>(column.data(), rows.rows());
    }
    return rows;
}

/// Down from what all members want to what fewer do, until the whole is spent; of the last of it, which would be too
/// much, each line gets the same part.
Portion knapsack(const Proposals& proposals)
{
    const Eigen::MatrixXd falling = fallingColumns(proposals.rows);
    Eigen::Index members = falling.rows();
    while (members > 1 && wantedBy(falling, members).sum() < 1.0)
        --members;
    const Eigen::VectorXd all = wantedBy(falling, members);
    const Eigen::VectorXd surely = wantedBy(falling, members + 1);
    const double last = all.sum() - surely.sum();
    const double part = last > 0.0 ? std::clamp((1.0 - surely.sum()) / last, 0.0, 1.0) : 0.0;
    const Eigen::VectorXd shares = surely + part * (all - surely);
    return {.shares = shares / shares.sum(),
            .certificate = {{"last_votes", static_cast<double>(members), false,
                             "how many members want the last parts that are paid for"},
                            {"last_part", part, false, "how much of those last parts is paid for"}}};
}

} // namespace

PortioningRule portionKnapsack()
{
    return {.id = "knapsack",
            .title = "Unit by unit",
            .promise = "Each part of a line has the votes of those who propose at least as much for it; the parts with "
                       "the most votes are paid for.",
            .source = "Goel, Krishnaswamy, Sakshuwong and Aitamurto (2019), Knapsack Voting for Participatory "
                      "Budgeting",
            .properties = {PortionProperty::InRange, PortionProperty::Efficient, PortionProperty::Anonymous,
                           PortionProperty::Neutral, PortionProperty::Continuous, PortionProperty::Participation},
            .portion = knapsack};
}

} // namespace purse
