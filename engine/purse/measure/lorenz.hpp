// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace purse {

// What shares of the total go to which shares of the people. Values have shape (n), each >= 0, any order and unit;
// weights have shape (n), each >= 0, and say how many people a value stands for (empty: one each). Every function
// answers nothing for an empty list, a negative value, and when everybody has nothing; each throws
// std::invalid_argument for lengths that differ and for a weight below zero.

/// The Lorenz curve: straight lines between the points (people[i], amounts[i]), from (0, 0) to (1, 1).
struct LorenzCurve {
    std::vector<double> people;  ///< shape (m+1), share of the people, those with the least first; m <= n values count
    std::vector<double> amounts; ///< shape (m+1), share of the total that they have
};

/// @source Lorenz (1905), Methods of Measuring the Concentration of Wealth; points as in the R package ineq, Lc()
std::optional<LorenzCurve> lorenzCurve(std::span<const double> values, std::span<const double> weights = {});

/// Share of the total that goes to the share of people with the least.
/// @param people 0 <= people <= 1; values beyond are taken as the nearest end
double shareOfLowest(const LorenzCurve& curve, double people);

/// Hoover's index: the share of the total that would have to move for everybody to have the same;
/// sum p |x - mean| / (2 mean). The largest distance of the Lorenz curve from the diagonal; also called Schutz, Pietra
/// or Ricci-Schutz, RS() in ineq.
/// @source Hoover (1936), The Measurement of Industrial Localization
std::optional<double> hoover(std::span<const double> values, std::span<const double> weights = {});

/// Palma's ratio: what the highest tenth has to what the lowest four tenths have, between points of the Lorenz curve
/// where a tenth is not a whole number of people (as the R package wINEQ). Below ten people it splits one person.
/// @return nothing also where the lowest four tenths have nothing
/// @source Palma (2011), Homogeneous Middles vs. Heterogeneous Tails; Cobham and Sumner (2013)
std::optional<double> palma(std::span<const double> values, std::span<const double> weights = {});

/// What the highest fifth has to what the lowest fifth has, S80/S20, between points of the Lorenz curve. (laeken's qsr()
/// counts whole people around the cut-off values instead.)
/// @return nothing also where the lowest fifth has nothing
/// @source Eurostat, income quintile share ratio
std::optional<double> fifthsRatio(std::span<const double> values, std::span<const double> weights = {});

/// Wolfson's index of polarisation, (mean/median) (1 - 2 L(1/2) - Gini): 0 when everybody has the same, large when few
/// are in the middle. Median: the middle value, or the mean of the two in the middle.
/// @return nothing also where the median is 0
/// @source Wolfson (1994), When Inequalities Diverge, American Economic Review 84(2); scaled as in pysal/inequality
std::optional<double> wolfson(std::span<const double> values, std::span<const double> weights = {});

} // namespace purse
