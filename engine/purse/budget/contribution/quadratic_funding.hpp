// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/kernel.hpp>
#include <purse/units/money.hpp>

#include <Eigen/Core>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// What one person gives to one project. Several gifts of the same person to it count as one.
struct Gift {
    std::size_t project = 0;
    std::string donor;
    Money amount; ///< >= 0
};

struct MatchTerms {
    Money pot;                  ///< >= 0
    std::optional<Money> cap{}; ///< the most that one project is matched with
    bool scaleUp = false;       ///< whether the whole pot is paid where the gifts call for less
};

struct Match {
    Money given;
    Money matched;
    double raw = 0.0;   ///< minor units, what the gifts call for
    double exact = 0.0; ///< minor units, before rounding
    int donors = 0;
    bool isCapped = false;
    std::string because;
};

struct Matches {
    std::vector<Match> projects;
    Money leftover;      ///< of the pot
    double factor = 0.0; ///< matched for each unit that gifts call for, where no cap holds
    Certificate certificate;
    std::vector<std::string> sentences;
};

/// Matches small gifts from a pot: a project is called for by (sum of square roots of its gifts)^2 minus the gifts, and
/// by nothing where fewer than two people give. Many small gifts so count for more than one large gift of the same sum;
/// whoever can give under several names counts for more too, so identities have to be known.
/// What is above the cap goes to the other projects in proportion, again and again. Whole minor units, by largest
/// remainders; what a fraction of a unit leaves stays in the pot.
/// @param draws shape (projects); empty: the order of projects decides ties
/// @throws std::invalid_argument for negative amounts or a project that does not exist
/// @source Buterin, Hitzig and Weyl (2019), A Flexible Design for Funding Public Goods
Matches quadraticFunding(const MatchTerms& terms, std::size_t projects, std::span<const Gift> gifts,
                         int minorDigits = 2, std::span<const std::uint64_t> draws = {});

/// (sum sqrt a)^2 - sum a for two or more gifts above zero, else 0.
double calledFor(std::span<const double> gifts);

/// The core on plain numbers: amounts in proportion to what is called for, none above the cap, nor (unless scaled up)
/// above what is called for. TooLarge: what is left of the pot is the distance, and the amounts are all that can be paid.
KernelSolution matchedFromPot(const Eigen::VectorXd& raw, double pot, double cap, bool scaleUp);

} // namespace purse
