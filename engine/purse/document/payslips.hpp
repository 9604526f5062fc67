// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/paid_slip.hpp>
#include <purse/model/problem.hpp>

#include <string_view>
#include <vector>

namespace purse {

/// Reads payslips from a table (CSV, with a first line of names) or from a JSON list of objects with the same names:
/// person, month, gross; and, where they are known, tax, ni, pension, loan, net, employer_ni, employer_pension.
/// @param minorDigits of the group's currency
Result<std::vector<PaidSlip>> readPayslips(std::string_view text, int minorDigits);

} // namespace purse
