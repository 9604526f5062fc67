// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/payslip_variants.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace purse {
namespace {

Money twelfth(Money year) { return roundToMinor(static_cast<double>(year.toMinor()) / 12.0); }

Money sumOf(const std::vector<Line>& lines, const char* category)
{
    Money sum;
    for (const Line& line : lines)
        if (line.category == category)
            sum += line.amount;
    return sum;
}

/// A twelfth of what twelve such months cost on the year as a whole.
MonthPayslip ofTheYear(const PayrollCase& person, Money gross)
{
    const Pay pay = payOf(person, Money::fromMinor(12 * gross.toMinor()), Scenario::Payroll::Year);
    MonthPayslip slip{.gross = gross,
                      .tax = twelfth(sumOf(pay.deductions, "income_tax")),
                      .contributions = twelfth(sumOf(pay.deductions, "contribution")),
                      .pension = twelfth(sumOf(pay.deductions, "pension")),
                      .loans = twelfth(sumOf(pay.deductions, "loan"))};
    slip.employerContributions = twelfth(sumOf(pay.onCosts, "contribution"));
    slip.employerPension = twelfth(sumOf(pay.onCosts, "pension"));
    slip.net = gross - slip.tax - slip.contributions - slip.pension - slip.loans;
    return slip;
}

class Variants {
public:
    Variants(const SlipCase& usual, const LevyLibrary& levies) : m_usual(usual), m_levies(levies) {}

    std::vector<SlipVariant> all()
    {
        addYears();
        addPension();
        addLoans();
        addPlaces();
        addCategories();
        addTax();
        addRounding();
        addAllowance();
        return std::move(m_all);
    }

private:
    void add(const char* about, std::string cause, std::function<void(SlipCase&)> apply)
    {
        m_all.push_back({std::move(cause), std::move(apply), about});
    }
    const Levy* levy() const { return m_usual.person.levy; }

    void addYears()
    {
        for (const auto& [id, other] : m_levies)
            if (levy() && id != levy()->id && other.place == levy()->place
                && other.currency.code == levy()->currency.code)
                add("year", "the figures of " + other.title,
                    [levy = &other](SlipCase& slip) { slip.person.levy = levy; });
    }

    void addPension()
    {
        using Arrangement = PensionScheme::Arrangement;
        using Base = PensionScheme::Base;
        if (!m_usual.employer.pension)
            return;
        const PensionScheme& scheme = *m_usual.employer.pension;
        const auto setBase = [&](Base base, const char* cause) {
            if (scheme.base != base)
                add("pension base", cause, [base](SlipCase& slip) { slip.employer.pension->base = base; });
        };
        setBase(Base::AllPay, "pension on all pay, not on the band of earnings");
        setBase(Base::Band, "pension on the band of earnings, not on all pay");
        const auto arrange = [&](Arrangement arrangement, const char* cause) {
            if (scheme.arrangement != arrangement)
                add("pension arrangement", cause,
                    [arrangement](SlipCase& slip) { slip.employer.pension->arrangement = arrangement; });
        };
        arrange(Arrangement::ReliefAtSource, "pension with relief at source");
        arrange(Arrangement::NetPay, "pension by the net pay arrangement");
        arrange(Arrangement::SalarySacrifice, "pension by salary sacrifice");
        const bool isIn = m_usual.person.facts.enrolment == PayrollFacts::Enrolment::Enrolled
                          || m_usual.person.facts.enrolment == PayrollFacts::Enrolment::NotAnswered;
        add("enrolment", isIn ? "not enrolled in the pension" : "enrolled in the pension", [isIn](SlipCase& slip) {
            slip.person.facts.enrolment =
                isIn ? PayrollFacts::Enrolment::NotEnrolled : PayrollFacts::Enrolment::Enrolled;
        });
    }

    void addLoans()
    {
        if (!levy())
            return;
        const std::vector<std::string>& own = m_usual.person.facts.loans;
        for (const auto& [id, plan] : levy()->loans) {
            const std::string plan_id = id;
            if (std::ranges::find(own, id) == own.end())
                add("loan", "a repayment of " + plan.title,
                    [plan_id](SlipCase& slip) { slip.person.facts.loans.push_back(plan_id); });
            else
                add("loan", "no repayment of " + plan.title,
                    [plan_id](SlipCase& slip) { std::erase(slip.person.facts.loans, plan_id); });
        }
    }

    void addPlaces()
    {
        if (!levy() || !levy()->incomeTax)
            return;
        const auto& regions = levy()->incomeTax->regions;
        const std::string place = regions.contains(m_usual.person.place) ? m_usual.person.place : levy()->place;
        for (const auto& [other, bands] : regions)
            if (other != place)
                add("place", "income tax of " + other, [id = other](SlipCase& slip) { slip.person.place = id; });
    }

    void addCategories()
    {
        if (!levy())
            return;
        std::set<std::string> categories;
        for (const Charge& charge : levy()->charges)
            for (const auto& [category, bands] : charge.categories)
                categories.insert(category);
        for (const std::string& category : categories)
            if (category != m_usual.person.facts.category)
                add("category", "contributions of the category " + category,
                    [category](SlipCase& slip) { slip.person.facts.category = category; });
        const bool isDirector = m_usual.person.facts.director;
        add("director",
            isDirector ? "contributions month by month, not a director's"
                       : "contributions of the year so far, as for a director",
            [isDirector](SlipCase& slip) { slip.person.facts.director = !isDirector; });
    }

    void addTax()
    {
        if (!levy() || !levy()->incomeTax)
            return;
        const bool byMonth = m_usual.tax == TaxBy::Month;
        add("tax code",
            byMonth ? "tax of the year so far, as a cumulative code has it"
                    : "tax of the month by itself, not of the year so far",
            [byMonth](SlipCase& slip) { slip.tax = byMonth ? TaxBy::YearSoFar : TaxBy::Month; });
        add("tax code", "a tax code without an allowance", [](SlipCase& slip) {
            slip.levy = *slip.person.levy;
            slip.levy->incomeTax->allowance = {};
        });
        add("tax code", "no income tax taken", [](SlipCase& slip) {
            slip.levy = *slip.person.levy;
            slip.levy->incomeTax.reset();
        });
    }

    void addRounding()
    {
        add("rounding", "charges of the year divided by twelve, not those of each month",
            [](SlipCase& slip) { slip.isYearly = true; });
    }

    void addAllowance()
    {
        if (levy() && !levy()->pooledAllowances.empty())
            add("allowance", "the " + levy()->pooledAllowances.front().title + ", which took the employer's part",
                [](SlipCase& slip) { slip.isAllowanceUsed = true; });
    }

    const SlipCase& m_usual;
    const LevyLibrary& m_levies;
    std::vector<SlipVariant> m_all;
};

} // namespace

MonthPayslip SlipCase::slip(const std::array<Money, 12>& months, std::size_t month) const
{
    PayrollCase counted = person;
    counted.employer = &employer;
    counted.months.reset();
    if (levy)
        counted.levy = &*levy;
    MonthPayslip slip = isYearly ? ofTheYear(counted, months[month]) : monthPayslip(counted, months, month, tax);
    if (isAllowanceUsed)
        slip.employerContributions = Money{};
    return slip;
}

std::vector<SlipVariant> slipVariants(const SlipCase& usual, const LevyLibrary& levies)
{
    return Variants(usual, levies).all();
}

} // namespace purse
