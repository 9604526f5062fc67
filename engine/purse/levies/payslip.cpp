// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/payslip.hpp>

#include <algorithm>
#include <cstdlib>

namespace purse {
namespace {

double inMinor(Money amount) { return static_cast<double>(amount.toMinor()); }

/// Marginal rates on an amount, in minor units.
double bandedAmount(const std::vector<Band>& bands, bool byMonth, double pay)
{
    double total = 0.0;
    for (std::size_t k = 0; k < bands.size(); ++k) {
        const double from = limitOf(bands[k].above, byMonth);
        if (pay <= from)
            break;
        const double until = k + 1 < bands.size() ? std::min(pay, limitOf(bands[k + 1].above, byMonth)) : pay;
        total += bands[k].rate.ratio() * (until - from);
    }
    return total;
}

/// What a file says of the person's place, or of its own place where it does not know that one.
template <class T>
const T* atPlace(const std::map<std::string, T>& places, const PayrollCase& person)
{
    const auto own = places.find(person.place);
    const auto place = own != places.end() ? own : places.find(person.levy->place);
    return place == places.end() ? nullptr : &place->second;
}

void addIncomeTax(const PayrollCase& person, Terms& terms)
{
    if (!person.levy->incomeTax)
        return;
    terms.taxBands = atPlace(person.levy->incomeTax->regions, person);
    terms.credits = atPlace(person.levy->incomeTax->credits, person);
}

bool isSacrifice(const Terms& terms)
{
    return terms.scheme && terms.scheme->arrangement == PensionScheme::Arrangement::SalarySacrifice;
}

void addPension(const PayrollCase& person, Terms& terms)
{
    if (!person.employer || !person.employer->pension || !isEnrolled(person.facts))
        return;
    terms.scheme = &*person.employer->pension;
    terms.employerRate = terms.scheme->employer.ratio();
    if (!person.levy)
        return;
    terms.ownRate = person.facts.ownPension.value_or(terms.scheme->employee).ratio();
    if (person.levy->pension && terms.scheme->base == PensionScheme::Base::Band)
        terms.pensionBand = &*person.levy->pension;
}

} // namespace

bool isEnrolled(const PayrollFacts& facts)
{
    return facts.enrolment == PayrollFacts::Enrolment::NotAnswered
           || facts.enrolment == PayrollFacts::Enrolment::Enrolled;
}

Terms termsOf(const PayrollCase& person, Scenario::Payroll payroll)
{
    Terms terms;
    terms.facts = &person.facts;
    terms.twelve = payroll == Scenario::Payroll::TwelvePayslips;
    terms.chargesByMonth = terms.twelve && !person.facts.director;
    if (person.work != WorkKind::Employee)
        return terms;
    addPension(person, terms);
    terms.levy = person.levy;
    if (person.levy)
        addIncomeTax(person, terms);
    return terms;
}

const std::vector<Band>* bandsOf(const Charge& charge, const std::string& category)
{
    const auto bands = charge.categories.find(category);
    return bands == charge.categories.end() || bands->second.empty() ? nullptr : &bands->second;
}

double limitOf(const Threshold& threshold, bool byMonth)
{
    if (!byMonth)
        return inMinor(threshold.year);
    return threshold.month ? inMinor(*threshold.month) : inMinor(threshold.year) / 12.0;
}

const LoanPlan* loanOf(const Levy& levy, const PayrollFacts& facts, std::size_t index)
{
    const auto own = levy.loans.find(facts.loans[index]);
    if (own == levy.loans.end())
        return nullptr;
    const LoanPlan& plan = own->second;
    for (std::size_t other = 0; other < facts.loans.size(); ++other) {
        const auto found = levy.loans.find(facts.loans[other]);
        if (found == levy.loans.end() || other == index)
            continue;
        const bool same = found == own || (!plan.together.empty() && plan.together == found->second.together);
        const Money threshold = found->second.threshold.year;
        if (same && (threshold < plan.threshold.year || (threshold == plan.threshold.year && other < index)))
            return nullptr;
    }
    return &plan;
}

Payslips payslipsOf(Money gross, bool twelve)
{
    if (!twelve)
        return {{gross, Money{}}, {1, 0}};
    const Money larger = partOf(gross, 12, 0);
    const Money smaller = partOf(gross, 12, 11);
    const auto spare = static_cast<int>(std::llabs(gross.toMinor() % 12));
    return {{larger, smaller}, {spare == 0 ? 12 : spare, spare == 0 ? 0 : 12 - spare}};
}

double pensionablePay(const Terms& terms, Money slip)
{
    const double pay = inMinor(slip);
    if (!terms.pensionBand)
        return std::max(0.0, pay);
    const double upper = limitOf(terms.pensionBand->upper, terms.twelve);
    return std::max(0.0, std::min(pay, upper) - limitOf(terms.pensionBand->lower, terms.twelve));
}

Money ownPension(const Terms& terms, Money slip)
{
    return terms.ownRate == 0.0 ? Money{} : roundToMinor(terms.ownRate * pensionablePay(terms, slip));
}

Money employerPension(const Terms& terms, Money slip)
{
    return terms.employerRate == 0.0 ? Money{} : roundToMinor(terms.employerRate * pensionablePay(terms, slip));
}

Money sacrificed(const Terms& terms, Money slip) { return isSacrifice(terms) ? ownPension(terms, slip) : Money{}; }

Money pensionFromPay(const Terms& terms, Money slip)
{
    const Money own = ownPension(terms, slip);
    if (!terms.scheme || terms.scheme->arrangement != PensionScheme::Arrangement::ReliefAtSource || !terms.levy
        || !terms.levy->pension)
        return own;
    return roundToMinor((1.0 - terms.levy->pension->reliefAtSource.ratio()) * inMinor(own));
}

Money taxablePay(const Terms& terms, Money slip)
{
    const bool fromNet = terms.scheme && terms.scheme->arrangement == PensionScheme::Arrangement::ReliefAtSource;
    return fromNet ? slip : slip - ownPension(terms, slip);
}

double allowanceLeft(const Terms& terms, Money slip)
{
    const IncomeTax& tax = *terms.levy->incomeTax;
    const double whole = limitOf(tax.allowance, terms.twelve);
    if (!tax.taperStart)
        return whole;
    const double above = inMinor(taxablePay(terms, slip)) - limitOf(*tax.taperStart, terms.twelve);
    return std::clamp(whole - tax.taperRate.ratio() * above, 0.0, whole);
}

double taxBeforeCredits(const Terms& terms, Money slip)
{
    const double taxed = inMinor(taxablePay(terms, slip)) - allowanceLeft(terms, slip);
    return bandedAmount(*terms.taxBands, terms.twelve, taxed);
}

double creditsOf(const Terms& terms)
{
    double sum = 0.0;
    if (terms.credits)
        for (const TaxCredit& credit : *terms.credits)
            sum += limitOf(credit.amount, terms.twelve);
    return sum;
}

Money incomeTax(const Terms& terms, Money slip)
{
    if (!terms.taxBands)
        return {};
    return roundToMinor(std::max(0.0, taxBeforeCredits(terms, slip) - creditsOf(terms)));
}

Money repayment(const Terms& terms, const LoanPlan& plan, Money slip)
{
    const double above = inMinor(slip - sacrificed(terms, slip)) - limitOf(plan.threshold, terms.twelve);
    return above <= 0.0 ? Money{} : roundToMinor(plan.rate.ratio() * above);
}

Money paidOverYear(const Terms& terms, const Payslips& slips)
{
    return overPayslips(slips, [&](Money slip) { return slip - sacrificed(terms, slip); });
}

Money chargeOverYear(const Terms& terms, const std::vector<Band>* bands, const Payslips& slips)
{
    if (!bands)
        return {};
    if (!terms.chargesByMonth)
        return roundToMinor(bandedAmount(*bands, false, inMinor(paidOverYear(terms, slips))));
    return overPayslips(slips, [&](Money slip) {
        return roundToMinor(bandedAmount(*bands, true, inMinor(slip - sacrificed(terms, slip))));
    });
}

Money netOverYear(const Terms& terms, Money gross)
{
    if (!terms.levy)
        return gross;
    const Payslips slips = payslipsOf(gross, terms.twelve);
    Money net = gross - overPayslips(slips, [&](Money slip) { return incomeTax(terms, slip); })
                - overPayslips(slips, [&](Money slip) { return pensionFromPay(terms, slip); });
    for (const Charge& charge : terms.levy->charges)
        if (charge.payer == Charge::Payer::Employee)
            net -= chargeOverYear(terms, bandsOf(charge, terms.facts->category), slips);
    for (std::size_t k = 0; k < terms.facts->loans.size(); ++k)
        if (const LoanPlan* plan = loanOf(*terms.levy, *terms.facts, k))
            net -= overPayslips(slips, [&](Money slip) { return repayment(terms, *plan, slip); });
    return net;
}

Money costOverYear(const Terms& terms, Money gross)
{
    const Payslips slips = payslipsOf(gross, terms.twelve);
    Money cost = gross + overPayslips(slips, [&](Money slip) { return employerPension(terms, slip); });
    if (!terms.levy)
        return cost;
    for (const Charge& charge : terms.levy->charges)
        if (charge.payer == Charge::Payer::Employer)
            cost += chargeOverYear(terms, bandsOf(charge, terms.facts->category), slips);
    return cost;
}

} // namespace purse
