// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/piecewise_linear.hpp>

#include <optional>
#include <string>
#include <vector>

namespace purse {

/// The one number that a fit may choose: a base rate, or a factor on every uplift.
struct Unknown {
    enum class Kind { None, BaseRate, UpliftFactor };

    Kind kind = Kind::None;
    std::string step{};            ///< BaseRate: the base step whose rate it is
    std::optional<double> value{}; ///< nothing: the claim is a function of it; else the claim at this value

    /// The unknown as a function of itself: the identity, or the given value.
    PiecewiseLinear function() const;
};

/// a times b where one of them is constant. Where neither is, the product bends: says so and returns zero, which
/// nobody uses, because the fit then asks for the claim at given values of the unknown.
PiecewiseLinear product(const PiecewiseLinear& a, const PiecewiseLinear& b, bool& isPiecewiseLinear);

/// One part of a claim, as a function of the unknown, in minor units a year.
struct ClaimLine {
    std::string step{}; ///< id
    PiecewiseLinear amount{};
    PiecewiseLinear counted{}; ///< the part that counts towards the legal minimum
    std::string category{};    ///< as in Line
    std::string label{};       ///< words: only where the unknown has a value
    std::string because{};
    std::string input{};
};

/// What the model says is due to one member. The lines add up to the total.
struct Claim {
    std::vector<ClaimLine> lines{};
    PiecewiseLinear total{};
    PiecewiseLinear counted{};
    PiecewiseLinear base{}; ///< sum of the base lines

    /// False when a step bends or jumps in the unknown otherwise than piecewise linearly (a factor on a running total
    /// that holds it already, rounding to a unit): then the fit asks for claims at given values instead.
    bool isPiecewiseLinear = true;
};

} // namespace purse
