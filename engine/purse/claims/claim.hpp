// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/piecewise_linear.hpp>

#include <optional>
#include <string>
#include <string_view>
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

/// What a line says, as in Line: only where the unknown has a value.
struct LineWords {
    std::string label{};
    std::string because{};
    std::string input{};
};

/// One part of a claim, as a function of the unknown, in minor units a year. Refers to a model that outlives it.
struct ClaimLine {
    std::string_view step{}; ///< id
    PiecewiseLinear amount{};
    PiecewiseLinear counted{};   ///< the part that counts towards the legal minimum
    std::string_view category{}; ///< as in Line
    LineWords words{};
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
