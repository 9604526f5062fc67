// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/budget/portioning/portioning.hpp>

// One file for each rule; portioning.cpp puts them into one list.

namespace purse {

PortioningRule portionMean();
PortioningRule portionMedian();
PortioningRule portionKnapsack();
PortioningRule portionGeometric();
PortioningRule portionMeanBounds();
PortioningRule portionIndependentMarkets();
PortioningRule portionUtilitarian();
PortioningRule portionLadder();
PortioningRule portionUniformPhantom();
PortioningRule portionLeastDistance();
PortioningRule portionLeastLargestDistance();
PortioningRule portionNashOverlap();
PortioningRule portionNashLinear();
PortioningRule portionConditionalUtilitarian();
PortioningRule portionEgalitarian();

} // namespace purse
