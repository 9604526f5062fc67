// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>

#include <optional>

namespace purse {

/// What a scenario comes to, in the few figures that are watched while it is being changed.
struct Effects {
    Money totalCost;
    std::optional<Money> budget;
    Money leftover;                      ///< minus: a gap
    std::optional<Money> lowestFullTime; ///< the lowest hourly rate over a full-time year; nothing: nobody has hours
    std::optional<double> payRatio;      ///< highest hourly rate to the lowest
    std::optional<Money> notCovered;     ///< own costs that take-home pay does not reach; nothing: nobody stated any
    int belowToday = 0;                  ///< people paid less than today
    int todayKnown = 0;                  ///< of so many whose pay today is known
};

/// @return nothing where the scenario has no solution
std::optional<Effects> effectsOf(const Document& document, const Outcome& outcome);

/// By how much the cost is above the budget: the gap of a scenario that pays its claims, or what is missing where there
/// is no solution because the budget is too small.
/// @return zero where the budget is enough, or there is none
Money overBudget(const Outcome& outcome);

} // namespace purse
