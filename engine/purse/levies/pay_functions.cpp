// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/payslip.hpp>
#include <purse/levies/schedule.hpp>

#include <limits>

namespace purse {
namespace {

/// The limit over a year: twelve times that of a month where payslips are monthly. 12 f(g / 12) has its knots there.
double overYear(const Threshold& threshold, bool byMonth)
{
    return byMonth && threshold.month ? 12.0 * limitOf(threshold, true) : limitOf(threshold, false);
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
            sum += overYear(credit.amount, terms.twelve);
    return sum;
}

PiecewiseLinear taxOf(const Terms& terms, const PiecewiseLinear& taxable)
{
    if (!terms.taxBands)
        return {};
    const IncomeTax& tax = *terms.levy->incomeTax;
    std::optional<double> taperStart;
    if (tax.taperStart)
        taperStart = overYear(*tax.taperStart, terms.twelve);
    const PiecewiseLinear taxed = taxedPart(overYear(tax.allowance, terms.twelve), taperStart, tax.taperRate.ratio());
    PiecewiseLinear due = compose(compose(amountOfBands(*terms.taxBands, terms.twelve), taxed), taxable);
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

PiecewiseLinear poolPart(const Terms& terms, const Bases& bases, const OrganisationPool& pool)
{
    if (pool.charge.empty())
        return bases.paid;
    PiecewiseLinear sum;
    for (const Charge& charge : terms.levy->charges)
        if (charge.id == pool.charge)
            sum += chargeOf(terms, charge);
    return compose(sum, bases.paid);
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
    PayFunctions functions{gross, gross + employerPensionOf(terms), {}, gross};
    functions.pooled.resize(pools.size());
    if (!terms.levy)
        return functions;

    const Bases bases = basesOf(terms);
    const PiecewiseLinear deducted =
        compose(chargesOf(terms, Charge::Payer::Employee) + repaymentsOf(terms), bases.paid);
    functions.net = gross - taxOf(terms, bases.taxable) - deducted - bases.pensionFromPay;
    functions.cost += compose(chargesOf(terms, Charge::Payer::Employer), bases.paid);
    for (std::size_t k = 0; k < pools.size(); ++k)
        if (pools[k].concerns(terms.levy))
            functions.pooled[k] = poolPart(terms, bases, pools[k]);
    functions.towardsFloor = bases.paid;
    return functions;
}

/// A function of amounts in one currency as the same in another: groupPerLocal * f(x / groupPerLocal).
PiecewiseLinear converted(const PiecewiseLinear& f, const Conversion& conversion)
{
    return conversion.groupPerLocal * compose(f, PiecewiseLinear::line(0.0, 1.0 / conversion.groupPerLocal));
}

} // namespace

PayFunctions payFunctions(const PayrollCase& person, std::span<const OrganisationPool> pools, Scenario::Payroll payroll)
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

} // namespace purse
