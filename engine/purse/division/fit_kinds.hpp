// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/pay_model.hpp>
#include <purse/model/problem.hpp>

#include <span>
#include <string>
#include <vector>

namespace purse {

/// Talmud, among the rules that theta leads to.
inline constexpr Decimal usualTheta = Decimal::fromBillionths(500'000'000);

/// Every fit there is, described as data: paying the claim, solving one unknown, and each division rule.
std::span<const Kind> fitKinds();
const Kind* findFitKind(const std::string& id);

/// The fits to choose from. Simple: five, those that the models of the library use, so that each of them can be opened
/// and shown; where a model has another one, that comes too.
/// @param current id of the fit that a model has; empty: none
std::vector<const Kind*> fitsToOffer(bool simple, const std::string& current = {});

/// What the fit of a model asks for but does not find in its steps.
Problems problemsOfFit(const PayModel& model, const std::string& where);

/// The base step whose rate a fit solves for; nothing when there is none.
const Step* solvedBase(const PayModel& model);

} // namespace purse
