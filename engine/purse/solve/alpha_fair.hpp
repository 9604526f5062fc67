// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/kernel.hpp>

#include <Eigen/Core>

namespace purse {

/// Maximise sum w_i phi((x_i / s_i)) with phi(y) = y^(1-alpha) / (1-alpha), log y at alpha = 1, so that
/// sum a_i x_i = budget and l_i <= x_i <= u_i. Alpha 0 only looks at the sum, 1 is Nash's product, infinity raises the
/// lowest x_i / s_i first (leximin) and forgets the weights.
///
/// The optimum is piecewise linear in t = lambda^(-1/alpha): x_i = clip(t s_i (w_i / (a_i s_i))^(1/alpha), l_i, u_i).
/// @source Mo and Walrand (2000), Fair End-to-End Window-Based Congestion Control; Atkinson (1970) for phi
struct AlphaFairProblem {
    Eigen::VectorXd weights; ///< shape (n), > 0
    Eigen::VectorXd scale;   ///< shape (n), > 0
    Eigen::VectorXd lower;   ///< shape (n), >= 0
    Eigen::VectorXd upper;   ///< shape (n), may be +infinity
    Eigen::VectorXd cost;    ///< shape (n), > 0
    double alpha = 1.0;      ///< from 0 to +infinity; below 0.05 as 0, above 50 as infinity
    double budget = 0.0;
};

struct AlphaFairSolution {
    Status status = Status::Feasible;
    double distance = 0.0;    ///< as in KernelSolution
    Eigen::VectorXd amounts;  ///< shape (n)
    double level = 0.0;       ///< alpha infinite: the lowest x_i / s_i that is still raised
    double lambda = 0.0;      ///< else: what one more unit of the budget adds to the objective
    double objective = 0.0;   ///< else; -infinity where somebody has nothing and alpha >= 1
    double dualityGap = 0.0;  ///< else: no other amounts can reach more than this above the objective; 0 is best
    double kktResidual = 0.0; ///< else: how far a unit of money adds more or less to somebody than lambda; 0 is best
    Certificate certificate;
};

AlphaFairSolution solve(const AlphaFairProblem& problem);

bool isLinear(double alpha);  ///< so near to 0 that the limit is used
bool isLeximin(double alpha); ///< so large that the limit is used

/// sum w_i phi(x_i / s_i), for alpha below the limit.
double objectiveAt(const AlphaFairProblem& problem, const Eigen::VectorXd& amounts);

/// How far amounts are from what Karush, Kuhn and Tucker ask: that a unit of money adds w phi'(x / s) / (a s) = lambda
/// for everybody between the bounds, no more at the lower and no less at the upper bound.
/// @return the largest such difference as a share of lambda
double kktResidualAt(const AlphaFairProblem& problem, const Eigen::VectorXd& amounts, double lambda);

/// The Lagrangian bound at a price: lambda B + sum max over l <= z <= u of (w phi(z / s) - lambda a z). No feasible
/// amounts reach more.
/// @param lambda > 0
double dualAt(const AlphaFairProblem& problem, double lambda);

} // namespace purse
