// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/levy_words.hpp>
#include <purse/levies/pay_words.hpp>
#include <purse/model/words.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace purse {
namespace {

/// Without a levy file there is no currency to ask; two digits after the point.
std::string amountInWords(const Terms& terms, Money amount)
{
    constexpr int usualDigits = 2;
    return moneyWords(static_cast<double>(amount.toMinor()),
                      terms.levy ? terms.levy->currency.minorDigits : usualDigits);
}

std::string amountInWords(const Terms& terms, double minor) { return amountInWords(terms, roundToMinor(minor)); }

/// "Each of twelve payslips; the first, of 2,500.00: "; of a year in which some months have no pay, "For 7 of 12 months: ".
std::string payslipInWords(const Terms& terms, bool byMonth, const Payslips& slips)
{
    if (!byMonth)
        return terms.partOfYear < 1.0 ? fmt::format("For {} of 12 months: ", terms.months->paid()) : "";
    const std::string many = terms.months ? std::to_string(terms.months->paid()) : "twelve";
    return fmt::format("Each of {} payslips; the first, of {}: ", many, amountInWords(terms, slips.size[0]));
}

/// "8% of 37,700.00, 2% of 1,230.00", or that nothing is due yet.
std::string bandsInWords(const Terms& terms, const std::vector<Band>& bands, bool byMonth, double pay,
                         double partOfYear = 1.0)
{
    std::string words;
    for (std::size_t k = 0; k < bands.size(); ++k) {
        const double from = limitOf(bands[k].above, byMonth, partOfYear);
        if (pay <= from)
            break;
        const double until =
            k + 1 < bands.size() ? std::min(pay, limitOf(bands[k + 1].above, byMonth, partOfYear)) : pay;
        words += fmt::format("{}{} of {}", words.empty() ? "" : ", ", inWords(bands[k].rate),
                             amountInWords(terms, until - from));
    }
    return words.empty() ? "nothing up to " + amountInWords(terms, limitOf(bands.front().above, byMonth, partOfYear))
                         : words;
}

/// "12,570.00 is free of tax; of the rest ", or nothing where the file has no allowance.
std::string allowanceInWords(const Terms& terms, double free)
{
    const double whole = limitOf(terms.levy->incomeTax->allowance, terms.taxByMonth);
    if (whole == 0.0)
        return "";
    return fmt::format("{} is free of tax{}; of the rest ", amountInWords(terms, free),
                       free < whole ? ", less than the full allowance at this income" : "");
}

/// "; less 4,000.00 (Personal credit 2,000.00, Employee credit 2,000.00)", or nothing where there are no credits.
std::string creditsInWords(const Terms& terms, Money taxable)
{
    if (!terms.credits || terms.credits->empty())
        return "";
    std::vector<std::string> titles;
    for (const TaxCredit& credit : *terms.credits)
        titles.push_back(credit.title + " " + amountInWords(terms, limitOf(credit.amount, terms.taxByMonth)));
    const double credits = creditsOf(terms);
    return fmt::format("; less {} ({}){}", amountInWords(terms, credits), fmt::join(titles, ", "),
                       taxBeforeCredits(terms, taxable) < credits ? ", which is more than the tax: nothing is due"
                                                                  : "");
}

Line incomeTaxLine(const Terms& terms, const Payslips& slips)
{
    const Money taxable = terms.taxByMonth ? taxablePay(terms, slips.size[0]) : taxableOverYear(terms, slips);
    const double free = allowanceLeft(terms, taxable);
    const double pay = static_cast<double>(taxable.toMinor());
    std::string because =
        (terms.taxByMonth ? payslipInWords(terms, true, slips) : "")
        + fmt::format("{}{}{} ({}).", allowanceInWords(terms, free),
                      bandsInWords(terms, *terms.taxBands, terms.taxByMonth, pay - free),
                      creditsInWords(terms, taxable), sourceInWords(*terms.levy, terms.taxBands->front().source));
    return {.label = "Income tax",
            .amount = taxOverYear(terms, slips),
            .because = std::move(because),
            .category = "income_tax"};
}

Line chargeLine(const Terms& terms, const Charge& charge, const Payslips& slips)
{
    const std::vector<Band>* bands = bandsOf(charge, terms.facts->category);
    Line line{.label = charge.title, .amount = chargeOverYear(terms, bands, slips), .category = "contribution"};
    if (!bands) {
        line.because = fmt::format("Not due for the category {} ({}).", terms.facts->category, terms.levy->year);
        return line;
    }
    const Money paid =
        terms.chargesByMonth ? slips.size[0] - sacrificed(terms, slips.size[0]) : paidOverYear(terms, slips);
    const double start = limitOf(bands->front().above, terms.chargesByMonth, terms.chargesOfYear);
    line.because = (terms.facts->director ? "" : payslipInWords(terms, terms.chargesByMonth, slips))
                   + fmt::format("{}{} ({}{}).",
                                 bandsInWords(terms, *bands, terms.chargesByMonth, static_cast<double>(paid.toMinor()),
                                              terms.chargesOfYear),
                                 start > 0.0 ? fmt::format(", from {} on", amountInWords(terms, start)) : "",
                                 sourceInWords(*terms.levy, bands->front().source),
                                 terms.facts->director ? "; a director's year as a whole" : "");
    return line;
}

std::string pensionBaseInWords(const Terms& terms, const Payslips& slips)
{
    const std::string base = amountInWords(terms, pensionablePay(terms, slips.size[0]));
    if (!terms.pensionBand)
        return base + ", all pay";
    return fmt::format("{}, pay between {} and {}", base,
                       amountInWords(terms, limitOf(terms.pensionBand->lower, terms.twelve, terms.partOfYear)),
                       amountInWords(terms, limitOf(terms.pensionBand->upper, terms.twelve, terms.partOfYear)));
}

std::string arrangementInWords(const Terms& terms)
{
    switch (terms.scheme->arrangement) {
    case PensionScheme::Arrangement::SalarySacrifice:
        return "Salary sacrifice: tax and contributions are due on what is left.";
    case PensionScheme::Arrangement::NetPay:
        return "Net pay arrangement: taken before income tax.";
    case PensionScheme::Arrangement::ReliefAtSource:
        break;
    }
    const Percent relief = terms.levy->pension ? terms.levy->pension->reliefAtSource : Percent{};
    return fmt::format("Relief at source: the provider claims back {} of it, the rest is taken after tax.",
                       inWords(relief));
}

Line ownPensionLine(const Terms& terms, const Payslips& slips)
{
    const Percent rate = terms.facts->ownPension.value_or(terms.scheme->employee);
    return {.label = "Pension",
            .amount = overPayslips(slips, [&](Money slip) { return pensionFromPay(terms, slip); }),
            .because = payslipInWords(terms, terms.twelve, slips)
                       + fmt::format("{} of {}. {}", inWords(rate), pensionBaseInWords(terms, slips),
                                     arrangementInWords(terms)),
            .category = "pension"};
}

Line employerPensionLine(const Terms& terms, const Payslips& slips)
{
    return {.label = "Employer's pension contribution",
            .amount = overPayslips(slips, [&](Money slip) { return employerPension(terms, slip); }),
            .because = payslipInWords(terms, terms.twelve, slips)
                       + fmt::format("{} of {}.", inWords(terms.scheme->employer), pensionBaseInWords(terms, slips)),
            .category = "pension"};
}

Line loanLine(const Terms& terms, const LoanPlan& plan, const Payslips& slips)
{
    return {.label = plan.title,
            .amount = overPayslips(slips, [&](Money slip) { return repayment(terms, plan, slip); }),
            .because = payslipInWords(terms, terms.twelve, slips)
                       + fmt::format("{} of pay above {} ({}).", inWords(plan.rate),
                                     amountInWords(terms, limitOf(plan.threshold, terms.twelve, terms.partOfYear)),
                                     sourceInWords(*terms.levy, plan.source)),
            .category = "loan"};
}

void addCharges(const Terms& terms, Charge::Payer payer, const Payslips& slips, std::vector<Line>& lines)
{
    for (const Charge& charge : terms.levy->charges)
        if (charge.payer == payer)
            lines.push_back(chargeLine(terms, charge, slips));
}

void addLoans(const Terms& terms, const Payslips& slips, std::vector<Line>& lines)
{
    for (std::size_t k = 0; k < terms.facts->loans.size(); ++k)
        if (const LoanPlan* plan = loanOf(*terms.levy, *terms.facts, k))
            lines.push_back(loanLine(terms, *plan, slips));
}

/// What the file does not hold, as lines of zero.
void addMissing(const Terms& terms, Charge::Payer payer, std::vector<Line>& lines)
{
    for (const MissingCharge& missing : terms.levy->missing)
        if (missing.payer == payer)
            lines.push_back(
                {.label = "Not counted: " + missing.title, .because = missing.because, .category = "not_counted"});
}

/// Said of pay from nine tenths of the start of the taper on: to others it means nothing.
void addTaperAssumption(const Levy& levy, Money gross, std::vector<std::string>& said)
{
    if (!levy.incomeTax || !levy.incomeTax->taperStart)
        return;
    const Money start = levy.incomeTax->taperStart->year;
    if (10 * gross.toMinor() >= 9 * start.toMinor())
        said.push_back(fmt::format("Income tax: above {} the allowance shrinks continuously; the law counts whole "
                                   "units of money.",
                                   inWords(levy, start)));
}

/// Said only of pay that the exemption is for, and only where a charge is counted in spite of it.
void addExemptions(const Terms& terms, Money gross, std::vector<std::string>& said)
{
    for (const Charge& charge : terms.levy->charges) {
        if (!charge.exemptUpTo || gross > charge.exemptUpTo->year)
            continue;
        const Money counted = chargeOverYear(terms, bandsOf(charge, terms.facts->category), payslipsOf(terms, gross));
        if (counted == Money{})
            continue;
        const bool isOwn = charge.payer == Charge::Payer::Employee;
        said.push_back(
            fmt::format("{}: by law nothing is due on pay up to {} a year. The exemption ends in a jump and is "
                        "not counted, so {} is {} too {}.",
                        charge.title, inWords(*terms.levy, charge.exemptUpTo->year), isOwn ? "take-home pay" : "cost",
                        inWords(*terms.levy, counted), isOwn ? "low" : "high"));
    }
}

/// What the file says of a band of people whose legal minimum wage it does not hold.
void addMissingFloor(const PayrollCase& person, std::vector<std::string>& said)
{
    const auto missing = person.levy->floorsMissing.find(person.facts.wageBand);
    if (missing != person.levy->floorsMissing.end())
        said.push_back(missing->second);
}

void addPensionAssumptions(const PayrollCase& person, Money gross, std::vector<std::string>& said)
{
    if (!person.employer || !person.employer->pension || person.facts.enrolment != PayrollFacts::Enrolment::NotAnswered)
        return;
    said.emplace_back("Pension: taken as enrolled, since nothing was answered.");
    if (person.levy && person.levy->pension && gross < person.levy->pension->trigger.year)
        said.push_back(fmt::format("Pension: pay is below {}, from which enrolment is automatic.",
                                   inWords(*person.levy, person.levy->pension->trigger.year)));
}

void addLoanAssumptions(const PayrollCase& person, std::vector<std::string>& said)
{
    const std::vector<std::string>& loans = person.facts.loans;
    for (std::size_t k = 0; person.levy && k < loans.size(); ++k)
        if (person.levy->loans.contains(loans[k]) && !loanOf(*person.levy, person.facts, k))
            said.push_back(fmt::format("{}: repaid together with another plan, from the lowest threshold.",
                                       person.levy->loans.at(loans[k]).title));
}

std::string vatInWords(const Vat& vat)
{
    switch (vat.charged) {
    case Vat::Charged::NotAnswered:
        return "Value added tax: whether it is charged on top was not answered; counted as not charged.";
    case Vat::Charged::No:
        return "Value added tax: not charged on top.";
    case Vat::Charged::Yes:
        break;
    }
    return fmt::format("Value added tax: {} is charged on top; the group {}.", inWords(vat.rate),
                       vat.reclaimed ? "gets it back, so it is no cost" : "does not get it back, so it is a cost");
}

} // namespace

std::vector<Line> deductionLines(const Terms& terms, Money gross)
{
    std::vector<Line> lines;
    if (!terms.levy)
        return lines;
    const Payslips slips = payslipsOf(terms, gross);
    if (terms.taxBands && !terms.taxBands->empty())
        lines.push_back(incomeTaxLine(terms, slips));
    addCharges(terms, Charge::Payer::Employee, slips, lines);
    if (terms.ownRate != 0.0)
        lines.push_back(ownPensionLine(terms, slips));
    addLoans(terms, slips, lines);
    addMissing(terms, Charge::Payer::Employee, lines);
    return lines;
}

std::vector<Line> onCostLines(const Terms& terms, Money gross)
{
    std::vector<Line> lines;
    const Payslips slips = payslipsOf(terms, gross);
    if (terms.levy)
        addCharges(terms, Charge::Payer::Employer, slips, lines);
    if (terms.employerRate != 0.0)
        lines.push_back(employerPensionLine(terms, slips));
    if (terms.levy)
        addMissing(terms, Charge::Payer::Employer, lines);
    if (terms.vat > 0.0)
        lines.push_back({.label = "Value added tax",
                         .amount = roundToMinor(terms.vat * static_cast<double>(gross.toMinor())),
                         .because = fmt::format("{} on top of the fees, which the group does not get back.",
                                                percentWords(100.0 * terms.vat)),
                         .category = "vat"});
    return lines;
}

std::vector<std::string> assumptionsOf(const PayrollCase& person, const Terms& terms, Money gross)
{
    if (person.work == WorkKind::Freelancer)
        return {"A freelancer: no deductions and no on-costs are counted.", vatInWords(person.vat)};
    if (person.work == WorkKind::SelfEmployedPartner)
        return {"A self-employed partner: no deductions and no on-costs are counted."};
    if (!person.notWages.empty())
        return {fmt::format("Recorded by the group as not wages: nothing is taken and no on-costs are counted. Its "
                            "reason: {}",
                            person.notWages)};
    std::vector<std::string> said;
    if (!person.levy)
        said.emplace_back("No levy file is chosen: net pay is gross pay, without taxes and contributions.");
    if (person.levy) {
        said = missingInWords(*person.levy);
        said.insert(said.end(), person.levy->assumptions.begin(), person.levy->assumptions.end());
        addMissingFloor(person, said);
        addExemptions(terms, gross, said);
        addTaperAssumption(*person.levy, gross, said);
    }
    addPensionAssumptions(person, gross, said);
    addLoanAssumptions(person, said);
    if (person.levy && person.facts.director)
        said.emplace_back("Contributions of a director are due on the year as a whole.");
    return said;
}

} // namespace purse
