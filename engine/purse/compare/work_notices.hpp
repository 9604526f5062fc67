// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/overrides.hpp>
#include <purse/model/problem.hpp>

#include <span>

namespace purse {

/// What a reader should know of how people work here and of what they are paid: who is no employee, value added tax
/// that nobody answered for, a surplus paid to employees, absences that change no award.
Notices workNotices(const Scenario& scenario, const std::string& where, const PayModel& model,
                    std::span<const Participant> people);

} // namespace purse
