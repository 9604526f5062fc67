// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/pay_words.hpp>
#include <purse/levies/payroll.hpp>
#include <purse/levies/payslip.hpp>
#include <purse/levies/schedule.hpp>

#include <algorithm>

namespace purse {
namespace {

/// How far the rounding of payslips can move net pay, in minor units: half a unit for each charge, and the same again
/// for charges that rest on a rounded pension contribution.
double roundingOf(const Terms& terms)
{
    const double charges = terms.levy ? static_cast<double>(terms.levy->charges.size()) : 0.0;
    return (terms.twelve ? 12.0 : 1.0) * (2.0 + 0.5 * (charges + static_cast<double>(terms.facts->loans.size())));
}

/// The smallest whole amount of gross pay at which a rounded function of it reaches a value.
/// @param exact    the function without rounding, nondecreasing
/// @param rounding the most that rounding moves it, in minor units
/// @throws AmountOutOfRange when nothing reaches the value
template <class AmountOf>
Money firstReaching(const PiecewiseLinear& exact, double rounding, Money value, const AmountOf& amountOf)
{
    const auto target = static_cast<double>(value.toMinor());
    Money gross = floorToMinor(exact.firstReaching(target - rounding));
    const Money surely = floorToMinor(exact.firstReaching(target + rounding)) + Money::fromMinor(1);
    while (gross < surely && amountOf(gross) < value)
        gross += Money::fromMinor(1);
    return gross;
}

Money sumOf(const std::vector<Line>& lines)
{
    Money sum;
    for (const Line& line : lines)
        sum += line.amount;
    return sum;
}

std::string titleOf(const PayrollCase& person)
{
    switch (person.work) {
    case WorkKind::Freelancer:
        return "Fees";
    case WorkKind::SelfEmployedPartner:
        return "Share drawn";
    case WorkKind::Employee:
        break;
    }
    return person.notWages.empty() ? "Gross pay" : "Paid out, not as wages";
}

/// The same person with amounts in the currency of the payslip.
PayrollCase atHome(PayrollCase person)
{
    if (person.conversion)
        person.wages = person.conversion->toLocal(person.wages);
    person.conversion = nullptr;
    return person;
}

Money ceilToMinor(double minor) { return -floorToMinor(-minor); }

/// The smallest amount in the group's currency that is not below a local one.
Money groupAmountOf(Money local, const Conversion& conversion)
{
    return ceilToMinor(conversion.groupPerLocal * static_cast<double>(local.toMinor()));
}

/// Lines of amounts in the group's currency, so that each sum of the first so many is converted and rounded once.
std::vector<Line> converted(std::vector<Line> lines, const Conversion& conversion)
{
    Money local;
    Money before;
    for (Line& line : lines) {
        local += line.amount;
        const Money after = conversion.toGroup(local);
        line.amount = after - before;
        line.because += " (" + conversion.currency.code + ", converted)";
        before = after;
    }
    return lines;
}

Pay localPayOf(const PayrollCase& person, Money gross, Scenario::Payroll payroll)
{
    const Terms terms = termsOf(person, payroll);
    Pay pay;
    pay.gross = gross;
    pay.title = titleOf(person);
    pay.deductions = deductionLines(terms, gross);
    pay.onCosts = onCostLines(terms, gross);
    pay.net = gross - sumOf(pay.deductions);
    pay.cost = gross + sumOf(pay.onCosts);
    pay.payslipDifference = costOverYear(termsOf(person, Scenario::Payroll::TwelvePayslips), gross)
                            - costOverYear(termsOf(person, Scenario::Payroll::Year), gross);
    pay.assumptions = assumptionsOf(person, terms, gross);
    return pay;
}

/// Pay that is counted on the local payslip and shown in the group's currency as well.
Pay convertedPay(Pay pay, Money gross, const Conversion& conversion)
{
    pay.local = LocalPay{conversion.currency, pay.gross, pay.net, pay.cost, pay.deductions, pay.onCosts};
    pay.deductions = converted(std::move(pay.deductions), conversion);
    pay.onCosts = converted(std::move(pay.onCosts), conversion);
    pay.gross = gross;
    pay.net = gross - sumOf(pay.deductions);
    pay.cost = gross + sumOf(pay.onCosts);
    pay.payslipDifference = conversion.toGroup(pay.payslipDifference);
    pay.assumptions.insert(pay.assumptions.begin(), "Paid in " + conversion.currency.code + ": " + conversion.inWords
                                                        + ". Levies are counted on the pay there.");
    return pay;
}

PayrollCase withoutWages(PayrollCase person)
{
    person.wages = Money{};
    return person;
}

/// What each line has beyond that of the pay that comes first.
std::vector<Line> above(std::vector<Line> lines, const std::vector<Line>& first)
{
    for (const Line& before : first) {
        const auto found = std::ranges::find(lines, before.label, &Line::label);
        if (found == lines.end()) {
            lines.push_back(before);
            lines.back().amount = -before.amount;
        } else {
            found->amount -= before.amount;
            found->because += " On wages and this together, less what is due on the wages alone.";
        }
    }
    std::erase_if(lines, [](const Line& line) { return line.amount == Money{}; });
    return lines;
}

/// The last part of wages and this pay together.
Pay payAbove(Pay together, const Pay& wages)
{
    together.gross -= wages.gross;
    together.net -= wages.net;
    together.cost -= wages.cost;
    together.deductions = above(std::move(together.deductions), wages.deductions);
    together.onCosts = above(std::move(together.onCosts), wages.onCosts);
    together.payslipDifference -= wages.payslipDifference;
    if (together.local) {
        together.local->gross -= wages.local->gross;
        together.local->net -= wages.local->net;
        together.local->cost -= wages.local->cost;
        together.local->deductions = above(std::move(together.local->deductions), wages.local->deductions);
        together.local->onCosts = above(std::move(together.local->onCosts), wages.local->onCosts);
    }
    together.assumptions.insert(together.assumptions.begin(), "On top of wages, for which the pay of today stands.");
    return together;
}

} // namespace

Money Conversion::toGroup(Money local) const
{
    return roundToMinor(groupPerLocal * static_cast<double>(local.toMinor()));
}

Money Conversion::toLocal(Money group) const
{
    return roundToMinor(static_cast<double>(group.toMinor()) / groupPerLocal);
}

bool sameTerms(const PayrollCase& a, const PayrollCase& b)
{
    return a.levy == b.levy && a.employer == b.employer && a.work == b.work && a.facts.director == b.facts.director
           && isEnrolled(a.facts) == isEnrolled(b.facts) && a.facts.ownPension == b.facts.ownPension
           && a.facts.category == b.facts.category && a.place == b.place && a.facts.loans == b.facts.loans
           && a.conversion == b.conversion && a.months == b.months && a.vat == b.vat && a.wages == b.wages
           && a.notWages.empty() == b.notWages.empty();
}

Pay payOf(const PayrollCase& person, Money gross, Scenario::Payroll payroll)
{
    if (person.wages > Money{}) {
        const PayrollCase plain = withoutWages(person);
        return payAbove(payOf(plain, person.wages + gross, payroll), payOf(plain, person.wages, payroll));
    }
    if (!person.conversion)
        return localPayOf(person, gross, payroll);
    return convertedPay(localPayOf(person, person.conversion->toLocal(gross), payroll), gross, *person.conversion);
}

Money costOf(const PayrollCase& person, Money gross, Scenario::Payroll payroll)
{
    if (person.wages > Money{}) {
        const PayrollCase plain = withoutWages(person);
        return costOf(plain, person.wages + gross, payroll) - costOf(plain, person.wages, payroll);
    }
    const Terms terms = termsOf(person, payroll);
    if (!person.conversion)
        return costOverYear(terms, gross);
    const Money local = person.conversion->toLocal(gross);
    return gross + person.conversion->toGroup(costOverYear(terms, local) - local);
}

Money pooledPartOf(const PayrollCase& person, const OrganisationPool& pool, Money gross, Scenario::Payroll payroll)
{
    if (person.wages > Money{}) {
        const PayrollCase plain = withoutWages(person);
        return pooledPartOf(plain, pool, person.wages + gross, payroll)
               - pooledPartOf(plain, pool, person.wages, payroll);
    }
    const Terms terms = termsOf(person, payroll);
    if (!terms.levy || !pool.concerns(terms.levy))
        return {};
    const Payslips slips = payslipsOf(terms, gross);
    if (pool.charge.empty())
        return paidOverYear(terms, slips);
    Money part;
    for (const Charge& charge : terms.levy->charges)
        if (charge.id == pool.charge)
            part += chargeOverYear(terms, bandsOf(charge, terms.facts->category), slips);
    return part;
}

Money grossFromNet(const PayrollCase& person, Money net, Scenario::Payroll payroll)
{
    const Terms terms = termsOf(person, payroll);
    const PiecewiseLinear exact = runningMaximum(payFunctions(atHome(person), {}, payroll).net);
    const Money ofWages = netOverYear(terms, person.wages);
    return firstReaching(exact, (person.wages > Money{} ? 2.0 : 1.0) * roundingOf(terms), net,
                         [&](Money gross) { return netOverYear(terms, person.wages + gross) - ofWages; });
}

Money payTowardsFloor(const PayrollCase& person, Money gross, Scenario::Payroll payroll)
{
    const Terms terms = termsOf(person, payroll);
    const auto paid = [&](Money pay) { return paidOverYear(terms, payslipsOf(terms, pay)); };
    return paid(person.wages + gross) - paid(person.wages);
}

Money grossForFloor(const PayrollCase& person, Money floor, Scenario::Payroll payroll)
{
    if (person.conversion) {
        const double local = static_cast<double>(floor.toMinor()) / person.conversion->groupPerLocal;
        return groupAmountOf(grossForFloor(atHome(person), ceilToMinor(local), payroll), *person.conversion);
    }
    const Terms terms = termsOf(person, payroll);
    const double payslips = person.wages > Money{} ? 2.0 : 1.0; // with and without this pay
    return firstReaching(payFunctions(person, {}, payroll).towardsFloor, payslips * roundingOf(terms), floor,
                         [&](Money gross) { return payTowardsFloor(person, gross, payroll); });
}

} // namespace purse
