// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/pay_model.hpp>

#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace purse {

/// Calls visit(id) for every place where a model names a question; what visit leaves in the id stays there.
void eachQuestionId(PayModel& model, const std::function<void(std::string&)>& visit);

/// The questions whose answers a model looks at: those it names, all needs where a step counts all, and the totals
/// that may stand in for any of them.
std::set<std::string> questionsOf(const PayModel& model, const std::vector<Question>& questions);

/// The steps that the settings of a step or fit name.
std::set<std::string> stepsNamedBy(const Parameters& settings, std::span<const ParameterKind> kinds);

} // namespace purse
