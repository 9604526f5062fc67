// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/phantoms.hpp>
#include <purse/solve/running.hpp>

#include <span>
#include <vector>

namespace purse {

/// Proposals of millions as columns: for each line the share that every member proposes.
using ProposalColumns = std::span<const std::span<const double>>;

struct PortionOfMany {
    std::vector<double> shares; ///< shape (m)
    double shareResidual = 0.0; ///< sum of the shares, less 1: above the last digits where proposals do not add up
    double phantomTime = 0.0;   ///< of phantoms; see PhantomBalance
};

/// The mean of each column. Little more than one read of the data; the same bits for every Running.
/// @param columns m >= 1 of n >= 1 numbers, each from 0 to 1, adding up to 1 for each member
/// @throws std::invalid_argument for columns that differ in length or are empty, or numbers outside 0 to 1
PortionOfMany meanOfMany(ProposalColumns columns, const Running& running = {});

/// The portion of moving phantoms without sorting the columns: votes are counted in bins, which bracket the time and
/// the median of each line; only votes in the bins that are left are sorted. Two reads of the data. The same shares as
/// portionByPhantoms(), to the last bit.
/// @throws std::invalid_argument as meanOfMany()
PortionOfMany phantomsOfMany(PhantomSystem system, ProposalColumns columns, const Running& running = {});

} // namespace purse
