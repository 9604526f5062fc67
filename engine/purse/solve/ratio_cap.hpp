// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/status.hpp>

#include <vector>

namespace purse {

/// What is best among amounts of which the largest is at most ratio times the smallest.
enum class RatioKind {
    MaxMin,    ///< the lowest x / scale is as high as can be, then the next, and so on
    Quadratic, ///< the sum of (x - target)^2 / (2 weight) is as small as can be
    Alpha,     ///< the sum of weight (x / scale)^(1 - alpha) / (1 - alpha) is as large as can be; its limit at 1
};

/// Rates of pay (not amounts: part-time posts count by their cost) under a pay-ratio cap.
struct RatioCapProblem {
    RatioKind kind = RatioKind::MaxMin;
    double budget = 0.0;
    double ratio = 1.0;          ///< >= 1
    double alpha = 1.0;          ///< > 0, for Alpha
    std::vector<double> lower;   ///< shape (n); below 0 counts as 0
    std::vector<double> upper;   ///< shape (n), may be +infinity; lower <= upper
    std::vector<double> cost;    ///< shape (n), > 0, of one unit of x; empty: 1
    std::vector<double> target;  ///< shape (n), for Quadratic
    std::vector<double> weights; ///< shape (n), > 0, for Quadratic and Alpha; empty: 1
    std::vector<double> scale;   ///< shape (n), > 0, for MaxMin and Alpha; empty: 1
};

/// The amounts, and figures by which anybody can check them. Zero is perfect.
struct RatioCapSolution {
    Status status = Status::Feasible; ///< RatioInfeasible: bounds and budget can be met, but not with this ratio
    double distance = 0.0;            ///< TooSmall: what is missing; TooLarge: what is left
    std::vector<double> amounts;      ///< shape (n); empty unless Feasible
    double least = 0.0;               ///< the smallest amount
    double level = 0.0;               ///< t of those whom no bound holds: clip(offset + t slope, ...)
    double budgetResidual = 0.0;      ///< cost minus budget
    double boundViolation = 0.0;      ///< largest distance of an amount outside its bounds
    double ratioViolation = 0.0;      ///< largest amount minus ratio times the smallest, where above zero
    int solves = 0;                   ///< inner problems solved
};

/// The amounts under the cap. For a given least amount m this is a water level with bounds max(lower, m) and
/// min(upper, ratio m); what is gained by a larger m falls with m, and is searched for its zero.
///
/// @throws std::invalid_argument if columns differ in length or ratio, alpha are out of range: a bug in the caller
/// O(n) for each of about ten inner problems.
/// @source our own; for Quadratic the conditions are those of Karush, Kuhn and Tucker
RatioCapSolution solve(const RatioCapProblem& problem);

/// The least amounts m that lower, upper, ratio and budget allow; empty where lowest > highest.
struct LeastAmounts {
    double lowest = 0.0;
    double highest = 0.0;
};
LeastAmounts leastAmounts(const RatioCapProblem& problem);

} // namespace purse
