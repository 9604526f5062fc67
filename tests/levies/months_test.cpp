// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.hpp"

#include <purse/levies/month_payslip.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace purse::test {
namespace {

PayMonths lastMonths(int many)
{
    PayMonths months;
    for (int k = 12 - many; k < 12; ++k)
        months.shares[static_cast<std::size_t>(k)] = 1.0 / many;
    return months;
}

PayrollCase employee(const Employer& employer)
{
    return {.levy = &unitedKingdom("2025-26"), .employer = &employer, .place = "gb"};
}

Money sumOf(const std::array<Money, 12>& months) { return std::accumulate(months.begin(), months.end(), Money{}); }

RC_GTEST_PROP(Months, AddUpToTheYearAndNoneFallsWhereItRises, ())
{
    PayMonths months;
    double sum = 0.0;
    for (double& share : months.shares)
        sum += share = *rc::gen::inRange(0, 1000);
    RC_PRE(sum > 0.0);
    for (double& share : months.shares)
        share /= sum;
    const Money gross = Money::fromMinor(*rc::gen::inRange<std::int64_t>(0, 10'000'000));

    const auto parts = monthsOf(gross, months);
    const auto more = monthsOf(gross + Money::fromMinor(1), months);

    RC_ASSERT(sumOf(parts) == gross);
    for (std::size_t k = 0; k < parts.size(); ++k) {
        RC_ASSERT(more[k] >= parts[k]);
        RC_ASSERT(
            std::fabs(static_cast<double>(parts[k].toMinor()) - months.shares[k] * static_cast<double>(gross.toMinor()))
            <= 3.0);
    }
}

TEST(Months, OfAStarterHaveTheLimitsOfTheMonthsThatArePaid)
{
    const Employer none;
    PayrollCase person = employee(none);
    person.months = lastMonths(6);

    const Pay pay = payOf(person, pounds(15000), year);

    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(0.15 * (15000 - 2500)));
    EXPECT_EQ(amountOf(pay.deductions, "National Insurance"), pounds(0.08 * (15000 - 6285)));
    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), pounds(0.2 * (15000 - 12570))); // the allowance is the year's
}

TEST(Months, OfAStarterAreThePayslipsOfThoseMonths)
{
    const Employer none;
    PayrollCase person = employee(none);
    person.months = lastMonths(6);

    const Pay pay = payOf(person, pounds(15000), twelve);

    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(6 * 0.15 * (2500 - 417)));
    EXPECT_EQ(amountOf(pay.deductions, "National Insurance"), pounds(6 * 0.08 * (2500 - 1048)));
}

TEST(Months, OfADirectorHaveTheLimitsOfTheYear)
{
    const Employer none;
    PayrollCase person = employee(none);
    person.facts.director = true;
    person.months = lastMonths(6);

    for (const auto payroll : {year, twelve})
        EXPECT_EQ(amountOf(payOf(person, pounds(15000), payroll).onCosts, "Employer's National Insurance"),
                  pounds(0.15 * (15000 - 5000)));
}

TEST(MonthPayslip, AddsUpToThePayslipsOfTheYear)
{
    Employer employer;
    employer.pension = pension(PensionScheme::Arrangement::NetPay, PensionScheme::Base::Band, "5", "3");
    PayrollCase person = employee(employer);
    person.facts.loans = {"plan_2"};
    const std::array<Money, 12> months = monthsOf(pounds(34567.89), person.months);

    const Pay pay = payOf(person, pounds(34567.89), twelve);
    Money net;
    Money cost;
    for (std::size_t k = 0; k < 12; ++k) {
        const MonthPayslip slip = monthPayslip(person, months, k, TaxBy::Month);
        net += slip.net;
        cost += slip.gross + slip.employerContributions + slip.employerPension;
    }

    EXPECT_EQ(net, pay.net);
    EXPECT_EQ(cost, pay.cost);
}

TEST(MonthPayslip, OfTheYearSoFarEndsAtTheTaxOfTheYear)
{
    const Employer none;
    PayrollCase person = employee(none);
    person.months = lastMonths(5);
    const std::array<Money, 12> months = monthsOf(pounds(20000), person.months);

    Money tax;
    for (std::size_t k = 0; k < 12; ++k)
        tax += monthPayslip(person, months, k, TaxBy::YearSoFar).tax;

    EXPECT_EQ(tax, pounds(0.2 * (20000 - 12570)));
    EXPECT_EQ(monthPayslip(person, months, 7, TaxBy::YearSoFar).tax, Money{}); // eight twelfths of the allowance
}

TEST(MonthPayslip, OfADirectorChargesWhatTheYearSoFarAddsUp)
{
    const Employer none;
    PayrollCase person = employee(none);
    person.facts.director = true;
    const std::array<Money, 12> months = monthsOf(pounds(24000), person.months);

    EXPECT_EQ(monthPayslip(person, months, 1, TaxBy::Month).employerContributions, Money{});     // 4,000 so far
    EXPECT_EQ(monthPayslip(person, months, 2, TaxBy::Month).employerContributions, pounds(150)); // 1,000 above 5,000
    EXPECT_EQ(monthPayslip(person, months, 3, TaxBy::Month).employerContributions, pounds(300));
}

TEST(Freelancers, CostTheirFeesAndTheTaxThatTheGroupDoesNotGetBack)
{
    const Employer none;
    PayrollCase person = employee(none);
    person.work = WorkKind::Freelancer;
    person.vat = {Vat::Charged::Yes, percent("20"), false};

    const Pay pay = payOf(person, pounds(10000), year);

    EXPECT_EQ(pay.cost, pounds(12000));
    EXPECT_EQ(pay.net, pounds(10000));
    EXPECT_EQ(pay.title, "Fees");
    person.vat.reclaimed = true;
    EXPECT_EQ(costOf(person, pounds(10000), year), pounds(10000));
}

TEST(NotWages, CarryNothing)
{
    Employer employer;
    employer.pension = pension(PensionScheme::Arrangement::NetPay, PensionScheme::Base::Band, "5", "3");
    PayrollCase person = employee(employer);
    person.notWages = "Advice of 1 May 2025.";

    const Pay pay = payOf(person, pounds(40000), year);

    EXPECT_EQ(pay.cost, pounds(40000));
    EXPECT_EQ(pay.net, pounds(40000));
    ASSERT_EQ(pay.assumptions.size(), 1U);
    EXPECT_NE(pay.assumptions[0].find("Advice of 1 May 2025."), std::string::npos);
}

} // namespace
} // namespace purse::test
