// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/piecewise_linear.hpp>

#include <optional>
#include <vector>

namespace purse {

/// Marginal rates from thresholds on: rates[k] of each unit above thresholds[k], up to the next threshold.
struct MarginalBands {
    std::vector<double> thresholds; ///< ascending
    std::vector<double> rates;      ///< ratios, same length
};

/// A tax schedule on plain numbers, with the fields of the test numbers: net(g) = g - contributions(g)
/// - tax(max(0, base - allowance)), base = g, less contributions where they are deductible.
struct Schedule {
    std::vector<MarginalBands> contributions;
    bool contributionsDeductible = false;
    double allowance = 0.0;
    std::optional<double> taperStart; ///< the allowance shrinks above this base
    double taperRate = 0.0;
    MarginalBands tax;
    std::vector<MarginalBands> employer;
};

PiecewiseLinear contributionsOf(const Schedule& schedule); ///< of gross
PiecewiseLinear taxOf(const Schedule& schedule);           ///< of gross
PiecewiseLinear netOf(const Schedule& schedule);           ///< of gross
PiecewiseLinear costOf(const Schedule& schedule);          ///< of gross: gross plus what the employer pays

/// What the bands charge on an amount; nothing where there are no bands.
PiecewiseLinear amountOf(const MarginalBands& bands);

/// The part of an income that is taxed: max(0, income - allowance), the allowance shrinking continuously above the
/// start of the taper, down to nothing.
PiecewiseLinear taxedPart(double allowance, std::optional<double> taperStart, double taperRate);

/// The largest value up to x: the function itself where it is nondecreasing. Its firstReaching() is the smallest x
/// at which the function reaches a value, also where marginal rates of 100% or more make pay fall.
/// @param f with a first slope >= 0
PiecewiseLinear runningMaximum(const PiecewiseLinear& f);

} // namespace purse
