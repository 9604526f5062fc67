// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/division/rule.hpp>

#include <string>

namespace purse::command {

/// A line of a picture: what was asked for, a bar of what is paid and what stays open, what is paid.
std::string pictureLine(double asked, double paid);

/// What a rule does to three claims of 12,000, 24,000 and 36,000 when there is a quarter, half and three quarters of
/// the money: bars of what is paid and what stays open, with the amounts.
std::string ruleExample(const Rule& rule);

/// One rule: its promise, what it does to small and large claims, and what it keeps.
std::string ruleText(const Rule& rule);

/// Which rule keeps which axiom, as a table, and what each axiom means.
std::string axiomsText();

} // namespace purse::command
