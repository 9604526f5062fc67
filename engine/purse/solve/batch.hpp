// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/running.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace purse {

/// Scenarios are solved sixteen at a time, one beside the other. A column of a batch has shape (blocks, members, 16):
/// the number of member j in scenario s is column[((s / 16) members + j) 16 + s % 16].
constexpr std::size_t batchLanes = 16;

constexpr std::size_t batchPlace(std::size_t scenario, std::size_t member, std::size_t members)
{
    return (scenario / batchLanes * members + member) * batchLanes + scenario % batchLanes;
}

/// What is known of each scenario afterwards; shape (scenarios) each.
struct BatchLevels {
    std::span<double> levels;
    std::span<double> residuals; ///< cost at the level minus budget: not near zero where there is no solution
};

/// Equal awards in each of many scenarios.
///
/// @param claims  shape (blocks, members, 16), >= 0
/// @param budgets shape (16 blocks), >= 0; scenarios that fill a last block up may be all zero
/// @throws std::invalid_argument if shapes do not fit: a bug in the caller
void equalAwardsLevels(std::span<const double> claims, std::size_t members, std::span<const double> budgets,
                       const BatchLevels& found, const Running& running = {});

/// Bounded amounts, as WaterColumns with columns of a batch.
struct BatchWater {
    std::span<const double> offset, slope, lower, upper;
    std::size_t members = 0;
};

void waterLevels(const BatchWater& columns, std::span<const double> budgets, const BatchLevels& found,
                 const Running& running = {});

/// Claims that are not known: each lies evenly between low and low + spread.
struct DrawnClaims {
    std::span<const double> low;    ///< shape (n), >= 0
    std::span<const double> spread; ///< shape (n), >= 0
    std::uint64_t seed = 0;
};

/// The claim of one member in one scenario. Scenarios need no memory: any can be drawn again by itself.
double drawnClaim(const DrawnClaims& claims, std::uint64_t scenario, std::size_t member);

/// Draws scenarios and solves for equal awards on the way.
///
/// @param budget what there is in each
/// @param first  the number of the first scenario, a multiple of 16
void drawnAwardsLevels(const DrawnClaims& claims, double budget, std::uint64_t first, const BatchLevels& found,
                       const Running& running = {});

} // namespace purse
