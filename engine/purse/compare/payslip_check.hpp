// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/month_plan.hpp>
#include <purse/model/paid_slip.hpp>

#include <span>

namespace purse {

/// One part of a payslip beside the program's figure.
struct SlipPart {
    std::string id;    ///< "gross", "tax", "ni", "pension", "loan", "net", "employer_ni", "employer_pension"
    std::string title; ///< "Gross pay"
    Money paid;
    Money counted;

    Money difference() const { return paid - counted; }
};

/// One payslip beside the program's.
struct SlipCheck {
    PaidSlip paid;
    std::vector<SlipPart> parts; ///< those that the payslip has
    bool agrees = false;         ///< every part within the tolerance
    /// Each one explains the payslip by itself: counted that way, every part that differs is within the tolerance.
    std::vector<std::string> causes;
    std::vector<SlipPart> unexplained; ///< parts that no cause explains; counted is the nearest that was tried
};

struct PayslipReport {
    Money tolerance;
    std::vector<SlipCheck> slips; ///< in the order of the file
    std::vector<SlipPart> totals; ///< over every payslip that has the part
    Problems problems;            ///< payslips of people or months that the scenario does not have
};

/// Compares payslips with what a scenario counts for the same people and months. A cause is named only where counting
/// with it leads to the payslip.
/// @param outcome   of this scenario, solved
/// @param tolerance of each part, in the group's currency
PayslipReport comparePayslips(const Document& document, const Outcome& outcome, const LevyLibrary& levies,
                              std::span<const PaidSlip> paid, Money tolerance);

} // namespace purse
