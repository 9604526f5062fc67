// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/levies/payroll.hpp>

#include <array>

namespace purse {

/// What of a levy file applies to one person: looked up once, then only numbers. Holds no memory of its own.
struct Terms {
    const Levy* levy = nullptr; ///< nothing: nothing is taken from pay
    const PayrollFacts* facts = nullptr;
    const PensionScheme* scheme = nullptr;           ///< nothing: not enrolled
    const PensionRules* pensionBand = nullptr;       ///< nothing: contributions on all pay
    const std::vector<Band>* taxBands = nullptr;     ///< nothing: no income tax
    const std::vector<TaxCredit>* credits = nullptr; ///< nothing: none
    const PayMonths* months = nullptr;               ///< nothing: twelve equal ones
    bool twelve = false;                             ///< twelve payslips, or the year as one
    bool chargesByMonth = false;                     ///< as above; never for directors
    bool taxByMonth = false;    ///< as above; where months differ, tax is that of the year, as cumulative codes have it
    double partOfYear = 1.0;    ///< of yearly limits of contributions, pensions and loans: months paid, of twelve
    double chargesOfYear = 1.0; ///< the same for contributions; a director's limits are those of the whole year
    double taxOfYear = 1.0;     ///< of yearly limits of income tax: the year up to a month
    double vat = 0.0;           ///< of a freelancer's bill, where it is a cost
    double ownRate = 0.0;       ///< the member's pension contribution, a ratio
    double employerRate = 0.0;
};

/// Enrolled, or not answered and taken as enrolled.
bool isEnrolled(const PayrollFacts& facts);

/// Freelancers and self-employed partners have terms without a levy and without a scheme.
Terms termsOf(const PayrollCase& person, Scenario::Payroll payroll);

/// The bands of a charge for a category; nothing where the charge is not due.
const std::vector<Band>* bandsOf(const Charge& charge, const std::string& category);

/// A threshold in minor units for a month or for the year. A month that the file does not state is a twelfth.
/// @param partOfYear of the limit of a year: months paid, of twelve
double limitOf(const Threshold& threshold, bool byMonth, double partOfYear = 1.0);

/// The plan that repayment index of the facts stands for. Of plans that are repaid as one, only that with the lowest
/// threshold counts; a plan named twice counts once.
/// @return nothing for a plan that the file does not know or that another one covers
const LoanPlan* loanOf(const Levy& levy, const PayrollFacts& facts, std::size_t index);

/// Gross pay of a year in payslips: one, twelve of at most two sizes, or one for each month that has pay.
struct Payslips {
    std::array<Money, 12> size;
    std::array<int, 12> count{};
    std::size_t sizes = 1;
};
Payslips payslipsOf(const Terms& terms, Money gross);

/// The sum over payslips of a rounded amount that each one has.
template <class AmountOf>
Money overPayslips(const Payslips& slips, const AmountOf& amountOf)
{
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < slips.sizes; ++k)
        sum += amountOf(slips.size[k]).toMinor() * slips.count[k];
    return Money::fromMinor(sum);
}

// Amounts of one payslip, each rounded half to even. "slip" is its gross pay.

double pensionablePay(const Terms& terms, Money slip);
Money ownPension(const Terms& terms, Money slip);      ///< the member's contribution, tax relief included
Money employerPension(const Terms& terms, Money slip); ///< without pay given up for it
Money sacrificed(const Terms& terms, Money slip);      ///< pay given up for a pension; zero in other arrangements
Money pensionFromPay(const Terms& terms, Money slip);  ///< what the member's contribution takes from net pay
Money taxablePay(const Terms& terms, Money slip);
/// The allowance at this taxable pay, in minor units: it shrinks continuously above the start of its taper.
/// @param terms with income tax
double allowanceLeft(const Terms& terms, Money taxable);
/// Tax on taxable pay by the bands, before credits, in minor units.
/// @param terms with income tax
double taxBeforeCredits(const Terms& terms, Money taxable);
double creditsOf(const Terms& terms); ///< all credits of one payslip together, in minor units
Money incomeTax(const Terms& terms, Money taxable);
Money repayment(const Terms& terms, const LoanPlan& plan, Money slip);

// Sums over the year.

Money taxableOverYear(const Terms& terms, const Payslips& slips);
Money taxOverYear(const Terms& terms, const Payslips& slips);
/// A contribution of one person; bands as bandsOf() says.
Money chargeOverYear(const Terms& terms, const std::vector<Band>* bands, const Payslips& slips);
/// Pay that contributions and pay bill levies look at: gross less what is given up for a pension.
Money paidOverYear(const Terms& terms, const Payslips& slips);
Money netOverYear(const Terms& terms, Money gross);
Money costOverYear(const Terms& terms, Money gross);

} // namespace purse
