// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/month_payslip.hpp>
#include <purse/levies/payslip.hpp>

namespace purse {
namespace {

/// Of the first months: one payslip each.
Payslips firstMonths(const std::array<Money, 12>& months, std::size_t count)
{
    Payslips slips;
    slips.sizes = count;
    for (std::size_t k = 0; k < count; ++k) {
        slips.size[k] = months[k];
        slips.count[k] = 1;
    }
    return slips;
}

Payslips oneMonth(Money gross)
{
    Payslips slips;
    slips.size[0] = gross;
    slips.count[0] = 1;
    return slips;
}

Money taxUpTo(Terms terms, const std::array<Money, 12>& months, std::size_t count)
{
    if (count == 0)
        return {};
    terms.taxByMonth = false;
    terms.taxOfYear = static_cast<double>(count) / 12.0;
    return taxOverYear(terms, firstMonths(months, count));
}

Money taxOf(const Terms& terms, const std::array<Money, 12>& months, std::size_t month, TaxBy by)
{
    if (by == TaxBy::YearSoFar)
        return taxUpTo(terms, months, month + 1) - taxUpTo(terms, months, month);
    Terms alone = terms;
    alone.taxByMonth = true;
    return taxOverYear(alone, oneMonth(months[month]));
}

/// A director's contributions are those of the year so far, less what was due before.
Money chargeOf(const Terms& terms, const Charge& charge, const std::array<Money, 12>& months, std::size_t month)
{
    const std::vector<Band>* bands = bandsOf(charge, terms.facts->category);
    if (terms.chargesByMonth)
        return chargeOverYear(terms, bands, oneMonth(months[month]));
    return chargeOverYear(terms, bands, firstMonths(months, month + 1))
           - chargeOverYear(terms, bands, firstMonths(months, month));
}

Money loansOf(const Terms& terms, Money gross)
{
    Money sum;
    for (std::size_t k = 0; k < terms.facts->loans.size(); ++k)
        if (const LoanPlan* plan = loanOf(*terms.levy, *terms.facts, k))
            sum += repayment(terms, *plan, gross);
    return sum;
}

/// What every amount of a payslip is in the group's currency; the take-home pay is what the others leave.
MonthPayslip inGroupCurrency(MonthPayslip slip, Money gross, const Conversion& conversion)
{
    for (Money MonthPayslip::*part :
         {&MonthPayslip::tax, &MonthPayslip::contributions, &MonthPayslip::pension, &MonthPayslip::loans,
          &MonthPayslip::chargeable, &MonthPayslip::employerContributions, &MonthPayslip::employerPension})
        slip.*part = conversion.toGroup(slip.*part);
    slip.gross = gross;
    slip.net = gross - slip.tax - slip.contributions - slip.pension - slip.loans;
    return slip;
}

std::array<Money, 12> onPayslips(const PayrollCase& person, std::array<Money, 12> months)
{
    if (person.conversion)
        for (Money& month : months)
            month = person.conversion->toLocal(month);
    return months;
}

MonthPayslip localPayslip(const PayrollCase& person, const std::array<Money, 12>& months, std::size_t month, TaxBy tax)
{
    const Terms terms = termsOf(person, Scenario::Payroll::TwelvePayslips);
    const Money gross = months[month];
    MonthPayslip slip{.gross = gross, .net = gross};
    slip.employerPension = employerPension(terms, gross);
    if (!terms.levy)
        return slip;
    slip.chargeable = gross - sacrificed(terms, gross);
    slip.tax = taxOf(terms, months, month, tax);
    slip.pension = pensionFromPay(terms, gross);
    slip.loans = loansOf(terms, gross);
    for (const Charge& charge : terms.levy->charges)
        (charge.payer == Charge::Payer::Employee ? slip.contributions : slip.employerContributions) +=
            chargeOf(terms, charge, months, month);
    slip.net = gross - slip.tax - slip.contributions - slip.pension - slip.loans;
    return slip;
}

} // namespace

MonthPayslip monthPayslip(const PayrollCase& person, const std::array<Money, 12>& months, std::size_t month, TaxBy tax)
{
    const MonthPayslip slip = localPayslip(person, onPayslips(person, months), month, tax);
    return person.conversion ? inGroupCurrency(slip, months[month], *person.conversion) : slip;
}

Money monthCharge(const PayrollCase& person, const std::string& charge, const std::array<Money, 12>& months,
                  std::size_t month)
{
    const Terms terms = termsOf(person, Scenario::Payroll::TwelvePayslips);
    Money sum;
    if (terms.levy)
        for (const Charge& each : terms.levy->charges)
            if (each.id == charge)
                sum += chargeOf(terms, each, onPayslips(person, months), month);
    return person.conversion ? person.conversion->toGroup(sum) : sum;
}

} // namespace purse
