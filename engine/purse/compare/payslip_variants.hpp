// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/levies/month_payslip.hpp>

#include <functional>
#include <string>
#include <vector>

namespace purse {

/// One person's payroll, to be counted in another way. Refers to levies that outlive it; what it changes is its own.
struct SlipCase {
    PayrollCase person;
    Employer employer;        ///< the person's, to be changed
    std::optional<Levy> levy; ///< the person's, where it was changed
    TaxBy tax = TaxBy::Month;
    bool isYearly = false;        ///< charges of the year as a whole, divided by twelve
    bool isAllowanceUsed = false; ///< the employer's contributions are taken by a pooled allowance

    /// @param months gross pay of each month
    MonthPayslip slip(const std::array<Money, 12>& months, std::size_t month) const;
};

/// Another way to count, and what it is called when it turns out to be the one.
struct SlipVariant {
    std::string cause; ///< "the figures of United Kingdom 2024/25"
    std::function<void(SlipCase&)> apply;
    std::string about; ///< variants about the same thing are not combined
};

/// Every way that is worth trying for this person, the usual ones first.
std::vector<SlipVariant> slipVariants(const SlipCase& usual, const LevyLibrary& levies);

} // namespace purse
