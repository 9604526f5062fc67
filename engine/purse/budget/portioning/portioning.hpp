// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/property.hpp>
#include <purse/solve/status.hpp>
#include <purse/units/money.hpp>

#include <Eigen/Core>

#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// What each of n members says about m lines of a budget.
struct Proposals {
    Eigen::MatrixXd rows;      ///< shape (n, m), n and m >= 1, each >= 0; see Ballot
    Eigen::VectorXd weights{}; ///< shape (n), > 0; empty: all equal
};

/// What a row of proposals is.
enum class Ballot {
    Shares,    ///< of the whole budget; a row adds up to 1
    Approvals, ///< 1 for each line that the member wants, else 0; at least one 1
    Values,    ///< what one unit on a line is worth to the member; at least one above zero
};

/// The least and the most that each line may get, as shares of the whole.
struct LineBounds {
    Eigen::VectorXd least; ///< shape (m), each from 0 to 1; empty: 0
    Eigen::VectorXd most;  ///< shape (m), each from 0 to 1, least <= most; empty: 1
};

/// A figure by which anybody can check an answer without the program.
struct CheckFigure {
    std::string id; ///< "share_residual"
    double value = 0.0;
    bool isResidual = true; ///< zero is perfect; otherwise a figure to calculate with
    std::string meaning;
};

/// A line whose share is outside everything that members proposed for it.
struct OutOfRange {
    Eigen::Index line = 0;
    double share = 0.0;
    double least = 0.0; ///< that anybody proposed
    double most = 0.0;
};

/// How a budget is shared out over its lines.
struct Portion {
    Status status =
        Status::Feasible;         ///< TooSmall: the least shares are more than the whole; TooLarge: the most are less
    double distance = 0.0;        ///< no solution: the share that is missing, or left
    Eigen::VectorXd shares;       ///< shape (m), add up to 1
    Eigen::VectorXd beforeBounds; ///< shape (m), what the rule says where bounds have moved it; else empty
    Eigen::VectorXd utilities;    ///< shape (n): the part of the budget spent as a member proposed (1 - l1 / 2), or
                                  ///< value times share
    std::optional<double> objective;      ///< what the rule makes the best of
    std::vector<CheckFigure> certificate; ///< "share_residual" and what the rule adds
    std::vector<OutOfRange> outOfRange;   ///< lines outside all proposals, in their order; of shares only
    std::vector<std::string> notes;       ///< what else is to be said, in sentences
};

/// A rule that makes one portion out of many proposals. Members, lines and cents are the business of others.
struct PortioningRule {
    std::string id{}; ///< "moving_utilitarian"; in purse calc "portion_moving_utilitarian"
    std::string title{};
    std::string promise{}; ///< what it does, in one sentence
    std::string source{};
    Ballot ballot = Ballot::Shares;
    std::set<PortionProperty> properties{}; ///< what it keeps for all proposals with equal weights and no bounds
    std::set<PortionProperty> undecided{};  ///< no proof is known to us, and no counterexample
    bool usesWeights = false;
    bool needsBounds = false; ///< makes no sense without
    Eigen::Index mostLines = std::numeric_limits<Eigen::Index>::max();
    Portion (*portion)(const Proposals&) = nullptr;
    double (*objective)(const Proposals&, const Eigen::VectorXd& shares) = nullptr; ///< null: it has none
    /// Why there is no answer to these proposals, in a sentence; empty where there is one.
    std::string (*objection)(const Proposals&) = nullptr;
};

/// Portions the whole by a rule and, where there are bounds, moves all lines by the same amount until they fit: the
/// nearest portion within the bounds.
/// @throws std::invalid_argument where objectionTo() has something to say or a number is out of its range
Portion portion(const PortioningRule& rule, const Proposals& proposals, const LineBounds& bounds = {});

/// Why a rule has no answer to these proposals: too many lines, or as the rule itself says; empty where it has one.
std::string objectionTo(const PortioningRule& rule, const Proposals& proposals);

/// The shares as money that adds up to the total, by largest remainders.
/// @param draws shape (m), decide between lines with equal remainders and shares; empty: the order of lines
std::vector<Money> amountsOf(const Portion& portion, Money total, std::span<const std::uint64_t> draws = {});

/// Every rule there is.
std::span<const PortioningRule> portioningRules();
const PortioningRule* findPortioningRule(const std::string& id);

/// Weights that add up to the number of members: shape (n).
Eigen::VectorXd weightsOf(const Proposals& proposals);

/// The part of the whole that is spent as each member proposed: shape (n), sum over lines of min(share, proposal).
Eigen::VectorXd overlaps(const Proposals& proposals, const Eigen::VectorXd& shares);

/// What shares are worth to each member: shape (n), sum over lines of value times share.
Eigen::VectorXd worth(const Proposals& proposals, const Eigen::VectorXd& shares);

} // namespace purse
