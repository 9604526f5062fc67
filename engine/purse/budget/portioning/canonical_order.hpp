// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <vector>

namespace purse {

/// An order of members and lines that depends on their numbers alone, so that the last digits of a calculation do so
/// too. Members with the same numbers may stand either way round.
struct CanonicalOrder {
    std::vector<Eigen::Index> members;
    std::vector<Eigen::Index> lines;
};

/// @param rows    shape (members, lines)
/// @param weights shape (members)
CanonicalOrder canonicalOrder(const Eigen::MatrixXd& rows, const Eigen::VectorXd& weights);

/// Gives lines for which everybody has the same numbers the same share: their mean.
/// @param lines  in their canonical order
/// @param shares shape (lines), in the order of the columns
void shareAlike(const Eigen::MatrixXd& rows, const std::vector<Eigen::Index>& lines, Eigen::VectorXd& shares);

} // namespace purse
