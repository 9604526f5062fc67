// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/levies/payroll.hpp>

#include <array>

namespace purse {

/// One month's payslip, and what the employer pays on top of it.
struct MonthPayslip {
    Money gross;
    Money tax;
    Money contributions; ///< the person's own
    Money pension;       ///< what the person's contribution takes from take-home pay
    Money loans;
    Money net;
    Money chargeable; ///< gross less pay given up for a pension: what contributions and pay bill levies look at
    Money employerContributions;
    Money employerPension;

    friend bool operator==(const MonthPayslip&, const MonthPayslip&) = default;
};

/// How tax is worked out along the year.
enum class TaxBy {
    Month,     ///< each month by itself, with a twelfth of the limits
    YearSoFar, ///< pay and limits of the year up to the month, less what was due before (a cumulative code)
};

/// A month of a year.
/// @param months gross pay of each month; those after the one that is asked for play no part
/// @param month  0 <= month < 12, counted from the first month of the tax year
MonthPayslip monthPayslip(const PayrollCase& person, const std::array<Money, 12>& months, std::size_t month, TaxBy tax);

/// One contribution of that month, by the id of its charge; nothing where the levy has no such charge.
Money monthCharge(const PayrollCase& person, const std::string& charge, const std::array<Money, 12>& months,
                  std::size_t month);

} // namespace purse
