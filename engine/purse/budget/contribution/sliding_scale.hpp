// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/contribution.hpp>
#include <purse/solve/kernel.hpp>
#include <purse/units/apportion.hpp>

#include <Eigen/Core>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse {

struct Contributor {
    Money income{};
    Money freeAmount{};
    double tier = 1.0;              ///< >= 0
    double hours = 0.0;             ///< >= 0
    Money floor{};                  ///< >= 0
    std::optional<Money> ceiling{}; ///< >= floor
};

struct ScaleTerms {
    Money target; ///< >= 0
    ScaleBasis basis = ScaleBasis::Income;
    double flatPart = 0.0; ///< of Mix: the part of the target that is flat, 0 to 1
};

enum class HeldBy { Nothing, Floor, Ceiling };

struct Contribution {
    Money amount;
    double exact = 0.0; ///< minor units, before rounding
    double weight = 0.0;
    HeldBy heldBy = HeldBy::Nothing;
    std::string because; ///< in a sentence
};

/// Contributions that add up to the target.
struct Contributions {
    Status status =
        Status::Feasible; ///< TooSmall: the floors are above the target; TooLarge: the ceilings are below it
    Money distance;       ///< no solution: by how much, rounded up
    double factor = 0.0;  ///< minor units for one unit of weight
    std::vector<Contribution> members;
    Certificate certificate;
    std::vector<std::string> sentences; ///< about all together
};

/// Finds the factor with sum of clamp(factor weight_i, floor_i, ceiling_i) = target, and rounds to whole minor units by
/// largest remainders; floors and ceilings hold to the minor unit.
/// @param draws shape (n), decide between equal remainders and amounts; empty: the order of members
/// @throws std::invalid_argument for negative numbers or a ceiling below its floor
/// @source Kiwiel (2008), Breakpoint Searching Algorithms for the Continuous Quadratic Knapsack Problem, for the factor;
///         bands of 75, 100 and 125 percent as in Mosaic Commons' sliding scale
Contributions slidingScale(const ScaleTerms& terms, std::span<const Contributor> contributors, int minorDigits = 2,
                           std::span<const std::uint64_t> draws = {});

/// The core on plain numbers: x_i = clamp(t w_i, lower_i, upper_i), adding up to the target.
/// @param weights shape (n), >= 0
KernelSolution scaledToTarget(const Eigen::VectorXd& weights, const Eigen::VectorXd& lower,
                              const Eigen::VectorXd& upper, double target);

/// What a member's contribution is in proportion to: shape (n). Of Mix the weights add up to 1.
Eigen::VectorXd scaleWeights(const ScaleTerms& terms, std::span<const Contributor> contributors);

} // namespace purse
