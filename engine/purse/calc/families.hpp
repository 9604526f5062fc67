// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/calc/inputs.hpp>

#include <vector>

// The calculations, one file for each family; calculation.cpp puts them into one list.

namespace purse::calc {

std::vector<Calculation> adequacyCalculations();
std::vector<Calculation> baseRateCalculations();
std::vector<Calculation> biddingCalculations();
std::vector<Calculation> boundedCalculations();
std::vector<Calculation> centsCalculations();
std::vector<Calculation> claimsCalculations();
std::vector<Calculation> contributionCalculations();
std::vector<Calculation> electionCalculations();
std::vector<Calculation> entropyCalculations();
std::vector<Calculation> groupCalculations();
std::vector<Calculation> householdCalculations();
std::vector<Calculation> inequalityCalculations();
std::vector<Calculation> metricBundleCalculations();
std::vector<Calculation> portionCalculations();
std::vector<Calculation> quantileCalculations();
std::vector<Calculation> ratioCapCalculations();
std::vector<Calculation> scheduleCalculations();
std::vector<Calculation> takeCalculations();
std::vector<Calculation> welfareCalculations();

} // namespace purse::calc
