// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/claims/claim.hpp>
#include <purse/claims/step.hpp>
#include <purse/model/pay_model.hpp>

#include <string>

namespace purse {

/// Runs the steps of a model on one person's answers.
/// @param where JSON pointer of the model
/// @throws std::invalid_argument for a kind of step that does not exist (document/ checks it)
Claim claimOf(const PayModel& model, const std::string& where, const Person& person, const ClaimContext& context);

/// What the steps ask for but do not find, or what contradicts itself.
Problems problemsOfSteps(const PayModel& model, const std::string& where);

} // namespace purse
