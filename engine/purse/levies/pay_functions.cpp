// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/payslip.hpp>
#include <purse/levies/schedule.hpp>

#include <limits>
#include <map>

namespace purse {
namespace {

/// The limit over a year: twelve times that of a month where payslips are monthly. 12 f(g / 12) has its knots there.
double overYear(const Threshold& threshold, bool byMonth)
{
    return byMonth && threshold.month ? 12.0 * limitOf(threshold, true) : limitOf(threshold, false);
}

/// Of a function of a year's pay, as if every month were the same: the same over the months that somebody has. With
/// monthly payslips each month counts by itself; else the year's limits hold in part.
PiecewiseLinear overMonths(const Terms& terms, const PiecewiseLinear& ofYear)
{
    if (!terms.months)
        return ofYear;
    const auto part = [&](double share, double pay) {
        return share * compose(ofYear, PiecewiseLinear::line(0.0, pay));
    };
    if (!terms.twelve)
        return part(terms.partOfYear, 1.0 / terms.partOfYear);
    PiecewiseLinear sum;
    std::map<double, int> alike;
    for (const double share : terms.months->shares)
        if (share > 0.0)
            ++alike[share];
    for (const auto& [share, months] : alike)
        sum += part(static_cast<double>(months) / 12.0, 12.0 * share);
    return sum;
}

PiecewiseLinear amountOfBands(const std::vector<Band>& bands, bool byMonth)
{
    MarginalBands numbers;
    for (const Band& band : bands) {
        numbers.thresholds.push_back(overYear(band.above, byMonth));
        numbers.rates.push_back(band.rate.ratio());
    }
    return amountOf(numbers);
}

PiecewiseLinear pensionablePay(const Terms& terms)
{
    if (!terms.pensionBand)
        return amountOf(MarginalBands{{0.0}, {1.0}});
    const double lower = overYear(terms.pensionBand->lower, terms.twelve);
    const double upper = overYear(terms.pensionBand->upper, terms.twelve);
    return amountOf(MarginalBands{{lower, upper}, {1.0, 0.0}});
}

double creditsOverYear(const Terms& terms)
{
    double sum = 0.0;
    if (terms.credits)
        for (const TaxCredit& credit : *terms.credits)
            sum += overYear(credit.amount, terms.taxByMonth);
    return sum;
}

PiecewiseLinear taxOf(const Terms& terms, const PiecewiseLinear& taxable)
{
    if (!terms.taxBands)
        return {};
    const IncomeTax& tax = *terms.levy->incomeTax;
    std::optional<double> taperStart;
    if (tax.taperStart)
        taperStart = overYear(*tax.taperStart, terms.taxByMonth);
    const PiecewiseLinear taxed =
        taxedPart(overYear(tax.allowance, terms.taxByMonth), taperStart, tax.taperRate.ratio());
    PiecewiseLinear due = compose(compose(amountOfBands(*terms.taxBands, terms.taxByMonth), taxed), taxable);
    const double credits = creditsOverYear(terms);
    if (credits == 0.0)
        return due;
    return clip(due - PiecewiseLinear::constant(credits), 0.0, std::numeric_limits<double>::infinity());
}

/// Contributions as functions of the pay that they look at.
PiecewiseLinear chargeOf(const Terms& terms, const Charge& charge)
{
    const std::vector<Band>* bands = bandsOf(charge, terms.facts->category);
    return bands ? amountOfBands(*bands, terms.chargesByMonth) : PiecewiseLinear{};
}

PiecewiseLinear chargesOf(const Terms& terms, Charge::Payer payer)
{
    PiecewiseLinear sum;
    for (const Charge& charge : terms.levy->charges)
        if (charge.payer == payer)
            sum += chargeOf(terms, charge);
    return sum;
}

PiecewiseLinear repaymentsOf(const Terms& terms)
{
    PiecewiseLinear sum;
    for (std::size_t k = 0; k < terms.facts->loans.size(); ++k)
        if (const LoanPlan* plan = loanOf(*terms.levy, *terms.facts, k))
            sum += amountOf(MarginalBands{{overYear(plan->threshold, terms.twelve)}, {plan->rate.ratio()}});
    return sum;
}

/// Pay as each charge sees it.
struct Bases {
    PiecewiseLinear paid;           ///< less what is given up for a pension: contributions, loans
    PiecewiseLinear taxable;        ///< less pension contributions before tax
    PiecewiseLinear pensionFromPay; ///< what the member's contribution takes from net pay
};

Bases basesOf(const Terms& terms)
{
    const PiecewiseLinear gross = PiecewiseLinear::identity();
    if (terms.ownRate == 0.0 || !terms.scheme)
        return {gross, gross, {}};
    const PiecewiseLinear own = terms.ownRate * pensionablePay(terms);
    switch (terms.scheme->arrangement) {
    case PensionScheme::Arrangement::SalarySacrifice:
        return {gross - own, gross - own, own};
    case PensionScheme::Arrangement::NetPay:
        return {gross, gross - own, own};
    case PensionScheme::Arrangement::ReliefAtSource:
        break;
    }
    const double relief = terms.levy->pension ? terms.levy->pension->reliefAtSource.ratio() : 0.0;
    return {gross, gross, (1.0 - relief) * own};
}

/// Contributions over the months that somebody has; a director's, of the year's pay as a whole.
PiecewiseLinear chargedOn(const Terms& terms, const Bases& bases, const PiecewiseLinear& charges)
{
    if (terms.months && terms.facts->director)
        return compose(charges, overMonths(terms, bases.paid));
    return overMonths(terms, compose(charges, bases.paid));
}

PiecewiseLinear poolPart(const Terms& terms, const Bases& bases, const OrganisationPool& pool)
{
    if (pool.charge.empty())
        return overMonths(terms, bases.paid);
    PiecewiseLinear sum;
    for (const Charge& charge : terms.levy->charges)
        if (charge.id == pool.charge)
            sum += chargeOf(terms, charge);
    return chargedOn(terms, bases, sum);
}

PiecewiseLinear employerPensionOf(const Terms& terms)
{
    return terms.employerRate == 0.0 ? PiecewiseLinear{} : terms.employerRate * pensionablePay(terms);
}

PayFunctions localFunctions(const PayrollCase& person, std::span<const OrganisationPool> pools,
                            Scenario::Payroll payroll)
{
    const Terms terms = termsOf(person, payroll);
    const PiecewiseLinear gross = PiecewiseLinear::identity();
    PayFunctions functions{gross, gross + overMonths(terms, employerPensionOf(terms)) + terms.vat * gross, {}, gross};
    functions.pooled.resize(pools.size());
    if (!terms.levy)
        return functions;

    const Bases bases = basesOf(terms);
    const PiecewiseLinear deducted = chargedOn(terms, bases, chargesOf(terms, Charge::Payer::Employee))
                                     + overMonths(terms, compose(repaymentsOf(terms), bases.paid));
    functions.net =
        gross - taxOf(terms, overMonths(terms, bases.taxable)) - deducted - overMonths(terms, bases.pensionFromPay);
    functions.cost += chargedOn(terms, bases, chargesOf(terms, Charge::Payer::Employer));
    for (std::size_t k = 0; k < pools.size(); ++k)
        if (pools[k].concerns(terms.levy))
            functions.pooled[k] = poolPart(terms, bases, pools[k]);
    functions.towardsFloor = overMonths(terms, bases.paid);
    return functions;
}

/// A function of amounts in one currency as the same in another: groupPerLocal * f(x / groupPerLocal).
PiecewiseLinear converted(const PiecewiseLinear& f, const Conversion& conversion)
{
    return conversion.groupPerLocal * compose(f, PiecewiseLinear::line(0.0, 1.0 / conversion.groupPerLocal));
}

/// What a function adds above pay that comes first.
PiecewiseLinear above(const PiecewiseLinear& f, double first)
{
    return compose(f, PiecewiseLinear::line(first, 1.0)) - PiecewiseLinear::constant(f(first));
}

PayFunctions inGroupCurrency(const PayrollCase& person, std::span<const OrganisationPool> pools,
                             Scenario::Payroll payroll)
{
    PayFunctions functions = localFunctions(person, pools, payroll);
    if (!person.conversion)
        return functions;
    for (PiecewiseLinear* each : {&functions.net, &functions.cost, &functions.towardsFloor})
        *each = converted(*each, *person.conversion);
    for (PiecewiseLinear& pooled : functions.pooled)
        pooled = converted(pooled, *person.conversion);
    return functions;
}

} // namespace

PayFunctions payFunctions(const PayrollCase& person, std::span<const OrganisationPool> pools, Scenario::Payroll payroll)
{
    PayFunctions functions = inGroupCurrency(person, pools, payroll);
    if (person.wages == Money{})
        return functions;
    const auto wages = static_cast<double>(person.wages.toMinor());
    for (PiecewiseLinear* each : {&functions.net, &functions.cost, &functions.towardsFloor})
        *each = above(*each, wages);
    for (PiecewiseLinear& pooled : functions.pooled)
        pooled = above(pooled, wages);
    return functions;
}

} // namespace purse
