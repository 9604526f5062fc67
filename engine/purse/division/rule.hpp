// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/parameter.hpp>
#include <purse/solve/kernel.hpp>

#include <Eigen/Core>

#include <span>
#include <string>
#include <vector>

namespace purse {

/// A claims problem on plain numbers: n claims and less money than they ask for.
struct ClaimsProblem {
    Eigen::VectorXd claims;  ///< shape (n), each >= 0
    double endowment = 0.0;  ///< 0 <= endowment; above the sum of claims everybody gets the claim
    Eigen::VectorXd weights; ///< shape (n), > 0; empty: all equal
};

/// A claims rule as a family of amounts that rise together: x_i(t) = clip(offset_i + t slope_i, 0, claim_i).
struct RuleShape {
    Eigen::VectorXd offset; ///< shape (n)
    Eigen::VectorXd slope;  ///< shape (n), >= 0
};

/// A division rule: numbers in, numbers out. Members, cents, floors and on-costs are the adaptor's (divide.hpp).
struct Rule {
    std::string id{}; ///< the short name: "cea"
    std::string title{};
    std::string promise{}; ///< what it does for a member, in one sentence
    std::string source{};
    bool usesWeights = false; ///< whether ClaimsProblem::weights change anything
    RuleShape (*shape)(const ClaimsProblem&) = nullptr;
};

/// The awards of a rule: shape (n), add up to min(endowment, sum of claims).
/// @throws std::invalid_argument for negative claims, a negative endowment, or lengths that differ
Eigen::VectorXd awards(const Rule& rule, const ClaimsProblem& problem);

/// Every rule there is, one line each.
std::span<const Rule> rules();
const Rule* findRule(const std::string& id);

} // namespace purse
