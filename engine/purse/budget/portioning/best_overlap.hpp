// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace purse {

/// Shares with the largest weighted overlap, and how large it is.
struct BestOverlap {
    Eigen::VectorXd shares; ///< shape (m), add up to 1
    double value = 0.0;     ///< sum over members of price times sum over lines of min(share, proposal)
};

/// Shares that maximise sum_i price_i sum_j min(p_ij, x_j) over all x that add up to 1: each line is filled by what the
/// next bit of it is worth, and the layer that cannot be filled is shared in proportion to its size on each line.
/// O(n m log(n m)). No other shares have more, so the value bounds every weighted overlap from above.
/// @param proposals shape (n, m), each >= 0
/// @param prices    shape (n), each >= 0
BestOverlap bestOverlap(const Eigen::MatrixXd& proposals, const Eigen::VectorXd& prices);

} // namespace purse
