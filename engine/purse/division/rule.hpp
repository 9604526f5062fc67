// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/axiom.hpp>
#include <purse/solve/piecewise_linear.hpp>

#include <Eigen/Core>

#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace purse {

struct Rule;

/// A claims problem on plain numbers: n claims and less money than they ask for.
struct ClaimsProblem {
    Eigen::VectorXd claims;            ///< shape (n), each >= 0
    double endowment = 0.0;            ///< 0 <= endowment; above the sum of claims everybody gets the claim
    Eigen::VectorXd weights{};         ///< shape (n), > 0; empty: all equal
    double theta = 0.5;                ///< 0 <= theta <= 1: the share of each claim that the TAL families divide first
    Eigen::VectorXd classes{};         ///< shape (n): people with smaller numbers are served first
    Eigen::MatrixXd tiers{};           ///< shape (n, k): parts that add up to the claims and are served in turn
    std::vector<const Rule*> within{}; ///< the rule inside each class or tier; one: the same inside all
};

/// Amounts that rise together up to their limits, x_i(t) = clip(offset_i + t slope_i, 0, most_i). A rule is a list of
/// stages; each gives nothing before the one before it has given all it can.
struct Stage {
    Eigen::VectorXd offset; ///< shape (n)
    Eigen::VectorXd slope;  ///< shape (n), >= 0
    Eigen::VectorXd most;   ///< shape (n), >= 0
};

/// A division rule: numbers in, numbers out. Members, cents, floors and on-costs are the adaptor's (fit.hpp).
/// Exactly one of stages and divide is there; divide is only asked where there is less than the claims ask for.
struct Rule {
    std::string id{}; ///< the short name: "cea"
    std::string title{};
    std::string promise{}; ///< what it does for a member, in one sentence
    std::string source{};
    std::set<Axiom> axioms{}; ///< what it keeps for every problem whose weights are equal
    bool usesWeights = false;
    bool usesTheta = false;
    bool usesClasses = false; ///< reads ClaimsProblem::classes and within
    bool usesTiers = false;   ///< reads ClaimsProblem::tiers and within
    std::vector<Stage> (*stages)(const ClaimsProblem&) = nullptr;
    Eigen::VectorXd (*divide)(const ClaimsProblem&) = nullptr;
    Eigen::Index mostPeople = std::numeric_limits<Eigen::Index>::max();
    std::string whyNotMore{}; ///< where mostPeople is a limit
    /// What else is to be said of an answer: that it is an estimate, and how good; empty: nothing.
    std::string (*remark)(const ClaimsProblem&, int minorDigits) = nullptr;

    bool hasStages() const { return stages != nullptr; }
    bool isNested() const { return usesClasses || usesTiers; } ///< has another rule inside
};

/// The awards of a rule: shape (n), add up to min(endowment, sum of claims).
/// @throws std::invalid_argument for negative claims, a negative endowment, lengths that differ, or too many people
Eigen::VectorXd awards(const Rule& rule, const ClaimsProblem& problem);

/// The awards of a rule as functions of one level t, which rise from nothing to the claims: shape (n).
/// @return nothing where a rule, or one inside it, is no list of stages; then the endowment itself is the level
std::optional<std::vector<PiecewiseLinear>> awardPath(const Rule& rule, const ClaimsProblem& problem);

/// Every rule there is, one line each.
std::span<const Rule> rules();
const Rule* findRule(const std::string& id);

} // namespace purse
