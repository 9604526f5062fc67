// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/running.hpp>

#include <cstddef>
#include <cstdint>

namespace purse {

/// What members cost at levels t where none of them bends: fixed + slope t.
struct Sums {
    double fixed = 0.0;
    double slope = 0.0;
};

/// Columns of x(t) = clip(offset + t slope, lower, upper); cost is one unit's, or null where it is 1.
struct ClipColumns {
    const double* offset;
    const double* slope;
    const double* lower;
    const double* upper;
    const double* cost;
};

/// Columns of a pay of supplement + rate units, for a share of a full post.
struct RateColumns {
    const double* units;
    const double* supplement;
    const double* fte;
};

/// What the employer pays on top: sum of increment max(0, pay - threshold fte).
struct Kinks {
    const double* thresholds;
    const double* increments;
    std::size_t count;
};

/// Sixteen scenarios side by side: shape (n, 16), members down.
using Batch = const double*;

/// The loops over members, for one instruction set. They take at most maxPass members at a time, add up in a fixed
/// order and allocate nothing. A "window" pass is given a range of levels: members who bend within it are undecided
/// and are copied out; the others are in the sums.
struct Passes {
    static constexpr std::size_t maxPass = 4096;

    double (*total)(const double* values, std::size_t n);

    Sums (*awards)(const double* claims, std::size_t n, double level);
    /// Sums of the negative awards max(0, claim - level): these rise with the level, as all others do.
    Sums (*losses)(const double* claims, std::size_t n, double level);
    std::size_t (*awardsWindow)(const double* claims, std::size_t n, double low, double high, double* undecided,
                                Sums& sums);
    std::size_t (*lossesWindow)(const double* claims, std::size_t n, double low, double high, double* undecided,
                                Sums& sums);
    double (*writeAwards)(const double* claims, std::size_t n, double level, double* awards);
    double (*writeLosses)(const double* claims, std::size_t n, double level, double* awards);

    /// What offsets and slopes cost when nobody is held at a bound.
    Sums (*unclipped)(const ClipColumns& columns, std::size_t n);
    Sums (*clip)(const ClipColumns& columns, std::size_t n, double level);
    /// @param undecided five columns of maxPass + 16: offset, slope, lower, upper, cost
    std::size_t (*clipWindow)(const ClipColumns& columns, std::size_t n, double low, double high,
                              double* const* undecided, Sums& sums);
    double (*writeClip)(const ClipColumns& columns, std::size_t n, double level, double* amounts);

    Sums (*rate)(const RateColumns& columns, std::size_t n, const Kinks& kinks, double level);
    /// @param undecided three columns of maxPass + 16: units, supplement, fte
    std::size_t (*rateWindow)(const RateColumns& columns, std::size_t n, const Kinks& kinks, double low, double high,
                              double* const* undecided, Sums& sums);

    /// Sixteen levels, and what the awards at them cost more than the budgets.
    void (*awardsBatch)(Batch claims, std::size_t n, const double* budgets, double* levels, double* residuals);
    /// The same for bounded amounts; @return a bit for each scenario that has to be solved alone
    unsigned (*clipBatch)(Batch offset, Batch slope, Batch lower, Batch upper, std::size_t n, const double* budgets,
                          double* levels, double* residuals);
    /// Claims of scenarios first .. first + 15, each between low and low + width, drawn from one seed.
    /// @param claims shape (n, 16), written
    void (*draw)(const double* low, const double* spread, std::size_t n, std::uint64_t seed, std::uint64_t first,
                 double* claims);
};

/// @throws std::invalid_argument where this program or this processor has no such set
const Passes& passes(InstructionSet set);

} // namespace purse
