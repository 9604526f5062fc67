// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace purse {

/// How many single adults a household counts as, because people who live together share costs.
enum class EquivalenceScale {
    OecdModified, ///< 1 for the first adult, 0.5 for each other, 0.3 for each child
    OldOecd,      ///< 1, 0.7 and 0.5
    SquareRoot    ///< square root of the number of people
};

/// @param adults   >= 1; parts of a person, such as half the week, count as such
/// @param children >= 0
/// @return nothing outside these ranges
/// @source Hagenaars, de Vos and Zaidi (1994), Poverty Statistics in the Late 1980s (modified); OECD (1982), The OECD
///         List of Social Indicators (old); OECD (2013), Framework for Statistics on the Distribution of Household
///         Income, Consumption and Wealth (square root)
std::optional<double> singleAdults(EquivalenceScale scale, double adults, double children);

/// A household's income and who lives on it.
struct Household {
    double income = 0.0;
    double adults = 1.0;
    double children = 0.0;

    double people() const { return adults + children; }
};

/// Each household's income per single adult, in their order. Measures over people weigh it by Household::people().
/// @return shape (n), in the unit of income; nothing where a household is outside the ranges of singleAdults()
std::optional<std::vector<double>> equivalised(std::span<const Household> households, EquivalenceScale scale);

} // namespace purse
