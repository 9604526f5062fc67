// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/fit_kinds.hpp>
#include <purse/model/document.hpp>
#include <purse/model/parameter.hpp>
#include <purse/model/problem.hpp>

#include <span>

namespace purse {

/// Every kind of step, described as data (fits: fitKinds() of division/): what forms, the reader, the command's help
/// and the docs read.
std::span<const Kind> stepKinds();
const Kind* findStepKind(const std::string& id);

/// What the steps and the fit of a model ask for but do not find, or what contradicts itself: an uplift before any
/// base, hours counted twice, a fit for a base rate in a model without one.
/// @param where JSON pointer of the model: "/models/0"
Problems problemsOf(const PayModel& model, const std::string& where);

} // namespace purse
