// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/portioning.hpp>

#include <span>
#include <vector>

namespace purse {

/// What a phantom does at a time t: offset + t rise.
struct PhantomPiece {
    double offset = 0.0;
    double rise = 0.0;
    double at(double time) const { return offset + time * rise; }
};

/// The phantom k of n + 1 at a time t from 0 to 1. Phantoms do not fall as t grows nor rise as k grows, and are piecewise
/// linear and continuous in t.
/// @param k 0 <= k <= n
using PhantomSystem = PhantomPiece (*)(double time, double k, double n);

/// The votes for one line, or those of them that can matter.
struct LineVotes {
    std::vector<double> falling; ///< largest first
    double above = 0.0;          ///< how many larger ones there are besides
};

/// Where phantoms and votes balance.
struct PhantomBalance {
    double time = 0.0;
    Eigen::VectorXd shares; ///< shape (m): the median of the n votes and n + 1 phantoms on each line
};

/// The time at which the medians of all lines add up to 1. Exact but for the last bits: the bracket is halved until
/// doubles lie next to each other, then the straight piece is solved.
/// @param members n
/// @param first, last a bracket of the time; the sum of medians is at most 1 at the first and at least 1 at the last
/// @source Freeman, Pennock, Peters and Wortman Vaughan (2021), Truthful Aggregation of Budget Proposals
PhantomBalance balancePhantoms(PhantomSystem system, std::span<const LineVotes> lines, double members,
                               double first = 0.0, double last = 1.0);

/// The portion of a system of moving phantoms, with the time as a figure to check it by.
Portion portionByPhantoms(PhantomSystem system, const Proposals& proposals);

// The systems, for one list of proposals and for columns of many.
PhantomPiece independentMarketsPhantom(double time, double k, double n); ///< min(t (n - k), 1)
PhantomPiece utilitarianPhantom(double time, double k, double n);        ///< clip(t (n + 1) - k, 0, 1)
PhantomPiece ladderPhantom(double time, double k, double n);             ///< max(t - k / n, 0)

} // namespace purse
