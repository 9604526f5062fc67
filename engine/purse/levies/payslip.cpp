// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/payslip.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace purse {
namespace {

double inMinor(Money amount) { return static_cast<double>(amount.toMinor()); }

/// Marginal rates on an amount, in minor units.
double bandedAmount(const std::vector<Band>& bands, bool byMonth, double partOfYear, double pay)
{
    double total = 0.0;
    for (std::size_t k = 0; k < bands.size(); ++k) {
        const double from = limitOf(bands[k].above, byMonth, partOfYear);
        if (pay <= from)
            break;
        const double until =
            k + 1 < bands.size() ? std::min(pay, limitOf(bands[k + 1].above, byMonth, partOfYear)) : pay;
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

void addMonths(const PayrollCase& person, Terms& terms)
{
    if (!person.months)
        return;
    terms.months = &*person.months;
    if (terms.twelve)
        return;
    terms.partOfYear = static_cast<double>(terms.months->paid()) / 12.0;
    terms.chargesOfYear = person.facts.director ? 1.0 : terms.partOfYear;
}

/// Cuts an amount by shares: whole parts first, then unit by unit to whoever is furthest from the share (the method of
/// Webster), because with it no part falls where the amount rises. The months' earlier ones come first.
std::array<Money, 12> byShares(Money whole, const std::array<double, 12>& shares)
{
    constexpr double margin = 3.0; // the method may leave a part a little below its exact share
    std::array<std::int64_t, 12> parts{};
    std::int64_t left = whole.toMinor();
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const double part = std::floor(shares[k] * inMinor(whole)) - margin;
        parts[k] = static_cast<std::int64_t>(std::max(0.0, part));
        left -= parts[k];
    }
    const auto priority = [&](std::size_t k) { return shares[k] / (2.0 * static_cast<double>(parts[k]) + 1.0); };
    for (; left > 0; --left) {
        std::size_t next = 0;
        for (std::size_t k = 1; k < parts.size(); ++k)
            if (priority(k) > priority(next))
                next = k;
        ++parts[next];
    }
    std::array<Money, 12> cut;
    for (std::size_t k = 0; k < parts.size(); ++k)
        cut[k] = Money::fromMinor(parts[k]);
    return cut;
}

} // namespace

std::array<Money, 12> monthsOf(Money gross, const std::optional<PayMonths>& months)
{
    if (months && gross > Money{})
        return byShares(gross, months->shares);
    std::array<Money, 12> equal;
    for (int k = 0; k < 12; ++k)
        equal[static_cast<std::size_t>(k)] = partOf(gross, 12, k);
    return equal;
}

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
    terms.taxByMonth = terms.twelve && !person.months;
    if (person.work == WorkKind::Freelancer)
        terms.vat = person.vat.costRatio();
    if (person.work != WorkKind::Employee || !person.notWages.empty())
        return terms;
    addMonths(person, terms);
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

double limitOf(const Threshold& threshold, bool byMonth, double partOfYear)
{
    if (!byMonth)
        return partOfYear * inMinor(threshold.year);
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

Payslips payslipsOf(const Terms& terms, Money gross)
{
    Payslips slips;
    slips.size[0] = gross;
    slips.count[0] = 1;
    if (!terms.twelve || (terms.months && gross <= Money{}))
        return slips;
    if (terms.months) {
        slips.sizes = 0;
        const std::array<Money, 12> parts = byShares(gross, terms.months->shares);
        for (std::size_t month = 0; month < parts.size(); ++month)
            if (terms.months->shares[month] > 0.0) {
                slips.size[slips.sizes] = parts[month];
                slips.count[slips.sizes++] = 1;
            }
        return slips;
    }
    const auto spare = static_cast<int>(std::llabs(gross.toMinor() % 12));
    slips.size = {partOf(gross, 12, 0), partOf(gross, 12, 11)};
    slips.count = {spare == 0 ? 12 : spare, 12 - spare};
    slips.sizes = spare == 0 ? 1 : 2;
    return slips;
}

double pensionablePay(const Terms& terms, Money slip)
{
    const double pay = inMinor(slip);
    if (!terms.pensionBand)
        return std::max(0.0, pay);
    const double upper = limitOf(terms.pensionBand->upper, terms.twelve, terms.partOfYear);
    return std::max(0.0, std::min(pay, upper) - limitOf(terms.pensionBand->lower, terms.twelve, terms.partOfYear));
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

double allowanceLeft(const Terms& terms, Money taxable)
{
    const IncomeTax& tax = *terms.levy->incomeTax;
    const double whole = limitOf(tax.allowance, terms.taxByMonth, terms.taxOfYear);
    if (!tax.taperStart)
        return whole;
    const double above = inMinor(taxable) - limitOf(*tax.taperStart, terms.taxByMonth, terms.taxOfYear);
    return std::clamp(whole - tax.taperRate.ratio() * above, 0.0, whole);
}

double taxBeforeCredits(const Terms& terms, Money taxable)
{
    const double taxed = inMinor(taxable) - allowanceLeft(terms, taxable);
    return bandedAmount(*terms.taxBands, terms.taxByMonth, terms.taxOfYear, taxed);
}

double creditsOf(const Terms& terms)
{
    double sum = 0.0;
    if (terms.credits)
        for (const TaxCredit& credit : *terms.credits)
            sum += limitOf(credit.amount, terms.taxByMonth, terms.taxOfYear);
    return sum;
}

Money incomeTax(const Terms& terms, Money taxable)
{
    if (!terms.taxBands)
        return {};
    return roundToMinor(std::max(0.0, taxBeforeCredits(terms, taxable) - creditsOf(terms)));
}

Money repayment(const Terms& terms, const LoanPlan& plan, Money slip)
{
    const double above =
        inMinor(slip - sacrificed(terms, slip)) - limitOf(plan.threshold, terms.twelve, terms.partOfYear);
    return above <= 0.0 ? Money{} : roundToMinor(plan.rate.ratio() * above);
}

Money paidOverYear(const Terms& terms, const Payslips& slips)
{
    return overPayslips(slips, [&](Money slip) { return slip - sacrificed(terms, slip); });
}

Money taxableOverYear(const Terms& terms, const Payslips& slips)
{
    return overPayslips(slips, [&](Money slip) { return taxablePay(terms, slip); });
}

Money taxOverYear(const Terms& terms, const Payslips& slips)
{
    if (!terms.taxByMonth)
        return incomeTax(terms, taxableOverYear(terms, slips));
    return overPayslips(slips, [&](Money slip) { return incomeTax(terms, taxablePay(terms, slip)); });
}

Money chargeOverYear(const Terms& terms, const std::vector<Band>* bands, const Payslips& slips)
{
    if (!bands)
        return {};
    if (!terms.chargesByMonth)
        return roundToMinor(bandedAmount(*bands, false, terms.chargesOfYear, inMinor(paidOverYear(terms, slips))));
    return overPayslips(slips, [&](Money slip) {
        return roundToMinor(bandedAmount(*bands, true, 1.0, inMinor(slip - sacrificed(terms, slip))));
    });
}

Money netOverYear(const Terms& terms, Money gross)
{
    if (!terms.levy)
        return gross;
    const Payslips slips = payslipsOf(terms, gross);
    Money net = gross - taxOverYear(terms, slips)
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
    const Payslips slips = payslipsOf(terms, gross);
    Money cost = gross + roundToMinor(terms.vat * inMinor(gross))
                 + overPayslips(slips, [&](Money slip) { return employerPension(terms, slip); });
    if (!terms.levy)
        return cost;
    for (const Charge& charge : terms.levy->charges)
        if (charge.payer == Charge::Payer::Employer)
            cost += chargeOverYear(terms, bandsOf(charge, terms.facts->category), slips);
    return cost;
}

} // namespace purse
