// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace purse {

/// A continuous piecewise-linear function of one real number, defined on the whole line.
///
/// The shape of everything between a claim and its cost: what a member asks as a function of the base rate, tax and
/// contributions as functions of pay. Sums, minima, maxima and compositions stay in the family, so a budget can be met
/// exactly by looking at the knots. A plain line holds no knots and allocates nothing.
class PiecewiseLinear {
public:
    struct Knot {
        double at = 0.0;
        double value = 0.0;
        friend bool operator==(Knot, Knot) = default;
    };

    PiecewiseLinear() = default; ///< zero everywhere
    static PiecewiseLinear constant(double value) { return line(value, 0.0); }
    static PiecewiseLinear line(double atZero, double slope);
    static PiecewiseLinear identity() { return line(0.0, 1.0); }

    /// Amount charged by marginal rates: nothing below the first threshold, then rates[k] of each unit above
    /// thresholds[k] up to the next one.
    /// @param thresholds shape (m), ascending
    /// @param rates      shape (m), ratios
    static PiecewiseLinear fromBands(std::span<const double> thresholds, std::span<const double> rates);

    /// The function through the knots, going on with the outer slopes.
    /// @param knots ascending in "at"; at least one
    static PiecewiseLinear through(std::vector<Knot> knots, double slopeBefore, double slopeAfter);

    double operator()(double x) const
    {
        if (!m_knots.empty())
            return throughKnots(x);
        return m_firstSlope == 0.0 ? m_atZero : m_atZero + m_firstSlope * x;
    }
    double slopeAfter(double x) const; ///< slope just right of x
    std::span<const Knot> knots() const { return m_knots; }
    double firstSlope() const { return m_firstSlope; }
    double lastSlope() const { return m_lastSlope; }
    bool isLine() const { return m_knots.empty(); }
    bool isConstant() const { return m_knots.empty() && m_firstSlope == 0.0; }
    bool isNondecreasing() const; ///< up to noise in the last digits, as sums of large numbers leave it on flat pieces

    friend PiecewiseLinear operator+(const PiecewiseLinear& a, const PiecewiseLinear& b);
    friend PiecewiseLinear operator-(const PiecewiseLinear& a, const PiecewiseLinear& b);
    friend PiecewiseLinear operator*(double factor, const PiecewiseLinear& f);
    PiecewiseLinear& operator+=(const PiecewiseLinear& other);

    friend PiecewiseLinear min(const PiecewiseLinear& a, const PiecewiseLinear& b);
    friend PiecewiseLinear max(const PiecewiseLinear& a, const PiecewiseLinear& b);

    /// outer(inner(x)).
    friend PiecewiseLinear compose(const PiecewiseLinear& outer, const PiecewiseLinear& inner);

    /// The smallest x with f(x) >= value, for a nondecreasing f.
    /// @return -infinity when every x reaches it, +infinity when none does
    double firstReaching(double value) const;

    /// The inverse of a strictly increasing function.
    PiecewiseLinear inverse() const;

private:
    double throughKnots(double x) const;

    std::vector<Knot> m_knots;
    double m_atZero = 0.0; ///< only for a line; otherwise the knots say it
    double m_firstSlope = 0.0;
    double m_lastSlope = 0.0;
};

PiecewiseLinear min(const PiecewiseLinear& a, const PiecewiseLinear& b);
PiecewiseLinear max(const PiecewiseLinear& a, const PiecewiseLinear& b);

/// f limited to [lower, upper]; a bound of -infinity or +infinity is none.
PiecewiseLinear clip(const PiecewiseLinear& f, double lower, double upper);

/// Minimum (maximum) of many functions, by halves: O(total knots x log count).
/// @param functions at least one
PiecewiseLinear lowerEnvelope(std::span<const PiecewiseLinear> functions);
PiecewiseLinear upperEnvelope(std::span<const PiecewiseLinear> functions);

} // namespace purse
