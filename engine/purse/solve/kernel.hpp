// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/piecewise_linear.hpp>
#include <purse/solve/status.hpp>

#include <Eigen/Core>

#include <cmath>
#include <vector>

namespace purse {

/// A charge that is due on a pool of amounts above one allowance: max(0, sum levy_i(x_i) - allowance).
struct Pool {
    std::vector<PiecewiseLinear> levy; ///< shape (n), of the amount x_i; nondecreasing
    double allowance = 0.0;
};

/// Amounts that rise together with one level t, and the budget that their cost must meet:
///
///     find t with  sum cost_i(x_i(t)) + sum over pools of max(0, sum levy_i(x_i(t)) - allowance) = budget.
///
/// Bounded water-filling is the case x_i(t) = clip(o_i + t k_i, l_i, u_i); see waterLevel().
struct KernelProblem {
    std::vector<PiecewiseLinear> amounts; ///< shape (n), x_i(t), nondecreasing
    std::vector<PiecewiseLinear> costs;   ///< shape (n), of the amount, nondecreasing; empty: the amount itself
    std::vector<Pool> pools;
    double budget = 0.0;
    double lowest = 0.0;  ///< range of t; may be -infinity
    double highest = 0.0; ///< may be +infinity
};

/// Figures that let anybody check a solution without the solver. Zero is perfect.
struct Certificate {
    double budgetResidual = 0.0;     ///< cost of the solution minus the budget
    double boundViolation = 0.0;     ///< largest distance of an amount outside its bounds
    double fixedPointResidual = 0.0; ///< largest |x_i - x_i(t)|
};

struct KernelSolution {
    Status status = Status::Feasible;
    double level = 0.0;      ///< t; at the end of its range when there is no solution
    double distance = 0.0;   ///< TooSmall: what is missing; TooLarge: what is left
    Eigen::VectorXd amounts; ///< x_i at the level
    Certificate certificate;
};

/// Exact up to the last bits of doubles: looks for the two neighbouring knots between which the cost passes the
/// budget, and solves the straight line between them. On a flat piece the smallest t is returned.
/// O(N log N) for N knots in all. @source Brucker (1984) for the search over knots
KernelSolution solve(const KernelProblem& problem);

/// Total cost at a level, pools included.
double costAt(const KernelProblem& problem, double level);

/// Bounded water-filling, x_i(t) = clip(offset_i + t slope_i, lower_i, upper_i), on plain numbers.
struct WaterFilling {
    Eigen::VectorXd offset; ///< shape (n)
    Eigen::VectorXd slope;  ///< shape (n), >= 0
    Eigen::VectorXd lower;  ///< shape (n), may be -infinity
    Eigen::VectorXd upper;  ///< shape (n), may be +infinity; lower <= upper
    Eigen::VectorXd cost;   ///< shape (n), > 0, cost of one unit of x_i; empty: 1
    double budget = 0.0;
};

/// O(n); see waterLevel().
KernelSolution solve(const WaterFilling& problem);

/// The figures of amounts that somebody, anybody, says to be the solution at a level.
Certificate certify(const WaterFilling& problem, double level, const Eigen::VectorXd& amounts);

/// The largest t in [lowest, highest] with f(t) <= target, for a nondecreasing f that need not be continuous.
/// Halves the bracket until doubles lie next to each other or f is within the tolerance below the target.
template <class F>
double monotoneRoot(const F& f, double lowest, double highest, double target, double tolerance)
{
    double low = lowest;
    double high = highest;
    for (int halvings = 0; halvings < 200; ++halvings) {
        const double middle = low + (high - low) / 2.0;
        if (middle <= low || middle >= high)
            break;
        const double value = f(middle);
        (value <= target ? low : high) = middle;
        if (value <= target && target - value < tolerance && (high - low) < 1e-9 * (1.0 + middle))
            break;
    }
    return low;
}

/// A t in [lowest, highest] with target - tolerance <= f(t) <= target, for a continuous nondecreasing f that passes the
/// target there. Few evaluations where f is nearly straight.
/// @source the Illinois variant of regula falsi, Dowell and Jarratt (1971)
template <class F>
double continuousRoot(const F& f, double lowest, double highest, double target, double tolerance)
{
    const double aim = target - tolerance / 2.0;
    double low = lowest;
    double high = highest;
    double below = f(low) - aim;
    double above = f(high) - aim;
    int side = 0; // an end that stays twice counts for half
    for (int tries = 0; tries < 200 && below < 0.0 && above > 0.0; ++tries) {
        const double place = (low * above - high * below) / (above - below);
        const double distance = f(place) - aim;
        if (std::fabs(distance) <= tolerance / 2.0 || place <= low || place >= high)
            return place;
        if (distance < 0.0) {
            low = place;
            below = distance;
            above /= side < 0 ? 2.0 : 1.0;
            side = -1;
        } else {
            high = place;
            above = distance;
            below /= side > 0 ? 2.0 : 1.0;
            side = 1;
        }
    }
    return below >= 0.0 ? low : high;
}

} // namespace purse
