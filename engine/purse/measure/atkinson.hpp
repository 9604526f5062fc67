// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace purse {

/// Atkinson's index, 1 - ede/mean: the part of all pay that could be given up if the rest were shared equally, and
/// everybody taken together would be as well served. 0 when everybody has the same, at most 1.
///
/// @param values  shape (n), each >= 0, any order and unit
/// @param epsilon >= 0, how much more a pound matters to those who have less: 0 not at all
/// @param weights shape (n), each >= 0, how many people a value stands for; empty: one each
/// @return nothing for an empty list, a negative value, a negative epsilon, or when everybody has nothing; 1 where
///         somebody has nothing and epsilon >= 1
/// @throws std::invalid_argument for lengths that differ and for a weight below zero; so do the functions below
/// @source Atkinson (1970), On the Measurement of Inequality, Journal of Economic Theory 2(3)
std::optional<double> atkinson(std::span<const double> values, double epsilon, std::span<const double> weights = {});

/// The amount that, if everybody had it, would serve all together as well as what they have: the general mean of order
/// 1 - epsilon.
/// @return in the unit of the values; nothing for an empty list, a negative value or a negative epsilon
std::optional<double> equallyDistributedEquivalent(std::span<const double> values, double epsilon,
                                                   std::span<const double> weights = {});

/// Atkinson's index from generalised entropy of 1 - epsilon: 1 - exp(-GE(0)) for epsilon 1, 1 - 1/(1 + 2 GE(-1)) for 2.
/// @param entropy >= 0
/// @param epsilon >= 0
/// @return nothing where no amounts have such an entropy
/// @source Jenkins (1999), Analysis of Income Distributions, Stata Technical Bulletin 48, sg104
std::optional<double> atkinsonFromEntropy(double entropy, double epsilon);

/// What stands for everybody in a part of the group when parts are compared.
enum class AtkinsonBetween {
    EquallyDistributed, ///< its equally distributed equivalent, as Stata's ineqdeco does
    Means               ///< its mean, as the R package IC2 does
};

/// How much of an Atkinson index lies within parts of the group, and how much between them. They do not add up but
/// multiply: 1 - total = (1 - within) (1 - between).
struct AtkinsonParts {
    double total = 0.0;
    double within = 0.0;
    double between = 0.0;
};

/// @param groups shape (n), which part each value belongs to; any numbers below count
/// @return nothing where atkinson() is nothing, and where "between" is 1 and leaves no meaning to "within"
/// @source Blackorby, Donaldson and Auersperg (1981), A New Procedure for the Measurement of Inequality within and among
///         Population Subgroups; ineqdeco (sg104) for EquallyDistributed, IC2's decompAtkinson for Means
std::optional<AtkinsonParts> atkinsonByGroup(std::span<const double> values, double epsilon,
                                             std::span<const double> weights, std::span<const std::size_t> groups,
                                             std::size_t count, AtkinsonBetween convention);

} // namespace purse
