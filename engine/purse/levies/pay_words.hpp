// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/levies/payslip.hpp>

#include <string>
#include <vector>

namespace purse {

/// What is taken from gross pay, line by line. Categories: "income_tax", "contribution", "pension", "loan",
/// "not_counted".
std::vector<Line> deductionLines(const Terms& terms, Money gross);

/// What the employer pays on top, line by line. Categories as above.
std::vector<Line> onCostLines(const Terms& terms, Money gross);

/// What was assumed about this person where nothing was answered, and what is not counted.
std::vector<std::string> assumptionsOf(const PayrollCase& person, const Terms& terms, Money gross);

} // namespace purse
