// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/step.hpp>

#include <span>
#include <string>

namespace purse {

StepRule baseStep();
StepRule upliftStep();
StepRule factorStep();
StepRule amountStep();
StepRule tableStep();
StepRule needsStep();
StepRule proRateStep();
StepRule roundStep();
StepRule clampStep();
StepRule limitStep();
StepRule transitionStep();
StepRule priceLevelStep();

/// Every kind of step there is, one line each.
std::span<const StepRule> stepRules();
const StepRule* findStepRule(const std::string& kind);

} // namespace purse
