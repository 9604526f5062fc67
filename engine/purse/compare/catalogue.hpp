// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/document.hpp>
#include <purse/model/parameter.hpp>
#include <purse/model/problem.hpp>

#include <span>

namespace purse {

/// Every kind of step and of fit, described as data: what forms, the reader, the command's help and the docs read.
std::span<const Kind> stepKinds();
std::span<const Kind> fitKinds();
const Kind* findStepKind(const std::string& id);
const Kind* findFitKind(const std::string& id);

/// What the steps and the fit of a model ask for but do not find, or what contradicts itself: an uplift before any
/// base, hours counted twice, a fit for a base rate in a model without one.
/// @param where JSON pointer of the model: "/models/0"
Problems problemsOf(const PayModel& model, const std::string& where);

} // namespace purse
