// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.hpp"

#include <purse/levies/payroll.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::test {
namespace {

using Arrangement = PensionScheme::Arrangement;
using Base = PensionScheme::Base;

/// A group with a pension, and an employee of 2025/26.
struct Payroll : testing::Test {
    Employer employer;
    PayrollCase person{.levy = &unitedKingdom("2025-26"), .employer = &employer, .place = "gb"};

    Pay payFor(double gross) const { return payOf(person, pounds(gross), year); }
};

bool says(const std::vector<std::string>& texts, const std::string& part)
{
    return std::ranges::any_of(texts, [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

TEST_F(Payroll, TakesNoEmployeeContributionAboveStatePensionAgeWhileTheEmployersGoesOn)
{
    person.facts.category = "over_state_pension_age";

    const Pay pay = payFor(30000);

    EXPECT_EQ(amountOf(pay.deductions, "National Insurance"), Money{});
    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(3750));
}

TEST_F(Payroll, AsksNothingOfTheEmployerUnder21UpToTheUpperLimit)
{
    for (const char* category : {"under_21", "apprentice_under_25"}) {
        person.facts.category = category;

        EXPECT_EQ(payFor(50270).cost, pounds(50270)) << category;
        EXPECT_EQ(payFor(60270).cost, pounds(60270 + 1500)) << category;
        EXPECT_EQ(amountOf(payFor(30000).deductions, "National Insurance"), pounds(1394.40)) << category;
    }
}

TEST_F(Payroll, SalarySacrificeLowersPayForTaxAndContributions)
{
    employer.pension = pension(Arrangement::SalarySacrifice, Base::AllPay, "5", "3");

    const Pay pay = payFor(32000); // 1,600 is given up

    EXPECT_EQ(amountOf(pay.deductions, "Pension"), pounds(1600));
    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), pounds(0.2 * (30400 - 12570)));
    EXPECT_EQ(amountOf(pay.deductions, "National Insurance"), pounds(0.08 * (30400 - 12570)));
    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(3810));
    EXPECT_EQ(amountOf(pay.onCosts, "Employer's pension contribution"), pounds(960));
    EXPECT_EQ(payTowardsFloor(person, pounds(32000), year), pounds(30400));
    EXPECT_EQ(grossForFloor(person, pounds(30400), year), pounds(32000));
}

TEST_F(Payroll, NetPayArrangementLowersPayForTaxOnly)
{
    employer.pension = pension(Arrangement::NetPay, Base::AllPay, "5", "3");

    const Pay pay = payFor(32000);

    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), pounds(0.2 * (30400 - 12570)));
    EXPECT_EQ(amountOf(pay.deductions, "National Insurance"), pounds(0.08 * (32000 - 12570)));
    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(0.15 * 27000));
    EXPECT_EQ(payTowardsFloor(person, pounds(32000), year), pounds(32000));
}

TEST_F(Payroll, ReliefAtSourceTakesFourFifthsOfTheContributionFromNetPay)
{
    employer.pension = pension(Arrangement::ReliefAtSource, Base::Band, "5", "3");

    const Pay pay = payFor(30000); // 23,760 in the band

    EXPECT_EQ(amountOf(pay.deductions, "Pension"), pounds(0.8 * 1188));
    EXPECT_EQ(amountOf(pay.deductions, "Income tax"), pounds(3486));
    EXPECT_EQ(amountOf(pay.onCosts, "Employer's pension contribution"), pounds(712.80));
}

TEST_F(Payroll, PensionOnTheBandStopsAtItsUpperEnd)
{
    employer.pension = pension(Arrangement::NetPay, Base::Band, "5", "3");

    EXPECT_EQ(amountOf(payFor(5000).onCosts, "Employer's pension contribution"), Money{});
    EXPECT_EQ(amountOf(payFor(90000).onCosts, "Employer's pension contribution"), pounds(0.03 * 44030));
}

TEST_F(Payroll, TakesAnOpenEnrolmentAsEnrolledAndSaysSo)
{
    employer.pension = pension(Arrangement::NetPay, Base::Band, "5", "3");

    const Pay pay = payFor(30000);

    EXPECT_EQ(amountOf(pay.deductions, "Pension"), pounds(1188));
    EXPECT_TRUE(says(pay.assumptions, "taken as enrolled"));
    EXPECT_TRUE(says(pay.assumptions, "only job"));
}

TEST_F(Payroll, AsksNoPensionOfWhoIsNotEnrolledOrOptedOut)
{
    employer.pension = pension(Arrangement::NetPay, Base::Band, "5", "3");
    for (const auto enrolment : {PayrollFacts::Enrolment::NotEnrolled, PayrollFacts::Enrolment::OptedOut}) {
        person.facts.enrolment = enrolment;

        const Pay pay = payFor(30000);

        EXPECT_EQ(pay.net, pounds(25119.60));
        EXPECT_EQ(pay.cost, pounds(33750));
        EXPECT_FALSE(says(pay.assumptions, "enrolled"));
    }
}

TEST_F(Payroll, UsesTheMembersOwnPensionRate)
{
    employer.pension = pension(Arrangement::NetPay, Base::AllPay, "5", "3");
    person.facts.ownPension = percent("10");

    EXPECT_EQ(amountOf(payFor(30000).deductions, "Pension"), pounds(3000));
}

TEST_F(Payroll, RepaysUndergraduatePlansAsOneAndThePostgraduateLoanBesides)
{
    person.facts.loans = {"plan_2", "postgraduate", "plan_1"};

    const Pay pay = payFor(40000);

    EXPECT_EQ(amountOf(pay.deductions, "Student loan, plan 1"), pounds(0.09 * (40000 - 26065)));
    EXPECT_EQ(amountOf(pay.deductions, "Postgraduate loan"), pounds(0.06 * 19000));
    EXPECT_EQ(pay.deductions.size(), 4U); // with income tax and National Insurance
    EXPECT_TRUE(says(pay.assumptions, "plan 2: repaid together"));
}

TEST_F(Payroll, ChargesADirectorOnTheYearAlsoOverTwelvePayslips)
{
    person.facts.director = true;

    const Pay pay = payOf(person, pounds(30000), twelve);

    EXPECT_EQ(amountOf(pay.onCosts, "Employer's National Insurance"), pounds(3750));
    EXPECT_EQ(amountOf(pay.deductions, "National Insurance"), pounds(1394.40));
    EXPECT_EQ(pay.payslipDifference, Money{});
}

TEST_F(Payroll, NamesTheDifferenceBetweenTwelvePayslipsAndTheYear)
{
    const Pay pay = payFor(30000); // 12 x 417 is 4 more than 5,000: 15% of it is 0.60

    EXPECT_EQ(pay.payslipDifference, pounds(-0.60));
}

TEST_F(Payroll, CountsNothingForFreelancersAndPartnersAndSaysSo)
{
    employer.pension = pension(Arrangement::NetPay, Base::AllPay, "5", "3");
    for (const WorkKind kind : {WorkKind::Freelancer, WorkKind::SelfEmployedPartner}) {
        person.work = kind;

        const Pay pay = payFor(30000);

        EXPECT_EQ(pay.net, pounds(30000));
        EXPECT_EQ(pay.cost, pounds(30000));
        EXPECT_TRUE(says(pay.assumptions, "no deductions and no on-costs"));
    }
}

TEST_F(Payroll, WithoutALevyNetIsGrossAndCostAddsTheEmployersPension)
{
    employer.pension = pension(Arrangement::SalarySacrifice, Base::Band, "5", "4");
    person.levy = nullptr;

    const Pay pay = payFor(30000);

    EXPECT_EQ(pay.net, pounds(30000));
    EXPECT_EQ(pay.cost, pounds(31200));
    EXPECT_DOUBLE_EQ(payFunctions(person, {}, year).cost(30000.0), 31200.0);
}

TEST_F(Payroll, SaysEachLineInWordsWithFiguresYearAndSource)
{
    const Pay pay = payFor(30000);

    EXPECT_EQ(pay.deductions[0].because,
              "12,570.00 is free of tax; of the rest 20% of 17,430.00 (2025-26, PolicyEngine UK).");
    EXPECT_EQ(pay.onCosts[0].because, "15% of 25,000.00, from 5,000.00 on (2025-26, PolicyEngine UK).");
}

TEST_F(Payroll, SaysTheFirstOfTwelvePayslips)
{
    const Pay pay = payOf(person, pounds(30000), twelve);

    EXPECT_EQ(pay.onCosts[0].because,
              "Each of twelve payslips; the first, of 2,500.00: 15% of 2,083.00, from 417.00 on "
              "(2025-26, PolicyEngine UK).");
}

TEST_F(Payroll, ReadsGrossFromNet)
{
    EXPECT_EQ(grossFromNet(person, pounds(25119.60), year), pounds(30000));
    EXPECT_EQ(grossFromNet(person, Money{}, year), Money{});
}

TEST_F(Payroll, RefusesANetPayThatNoGrossPayLeaves)
{
    Levy all;
    all.charges.push_back({.id = "all", .title = "All", .categories = {{"standard", {{.rate = percent("100")}}}}});
    person.levy = &all;

    EXPECT_THROW(grossFromNet(person, pounds(1), year), AmountOutOfRange);
}

TEST_F(Payroll, KnowsWhoHasTheSamePayFunctions)
{
    PayrollCase other = person;
    other.facts.wageBand = "18_to_20";
    PayrollCase director = person;
    director.facts.director = true;

    EXPECT_TRUE(sameTerms(person, other));
    EXPECT_FALSE(sameTerms(person, director));
}

TEST_F(Payroll, RefusesAWageBandThatNoLegalFloorHas)
{
    person.facts.wageBand = "zz"; // would turn the legal minimum off

    const Problems problems = problemsOf(person);

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].where, "/payroll/wage_band");
    EXPECT_NE(problems[0].hint.find("Use one of: 16_to_17, 18_to_20, 21_and_over, apprentice."), std::string::npos)
        << problems[0].hint;

    Levy without = unitedKingdom("2025-26");
    std::erase_if(without.floors, &WageFloor::legal);
    person.levy = &without;
    EXPECT_TRUE(problemsOf(person).empty());
    person.levy = &unitedKingdom("2025-26");
    person.work = WorkKind::Freelancer;
    EXPECT_TRUE(problemsOf(person).empty());
}

TEST_F(Payroll, SaysOnlyNearTheTaperThatItIsContinuous)
{
    const auto saysIt = [&](double gross) {
        return says(payOf(person, pounds(gross), year).assumptions, "above 100,000.00 the allowance shrinks");
    };

    EXPECT_FALSE(saysIt(89'999.99));
    EXPECT_TRUE(saysIt(90'000));
    EXPECT_TRUE(saysIt(150'000));
}

TEST_F(Payroll, SaysAmountsWithMarksAlsoWithoutALevyFile)
{
    employer.pension = pension(PensionScheme::Arrangement::NetPay, PensionScheme::Base::AllPay, "0", "22.25");
    person.levy = nullptr;
    person.employer = &employer;

    EXPECT_EQ(payOf(person, pounds(61230), year).onCosts.front().because, "22.25% of 61,230.00, all pay.");
}

TEST_F(Payroll, FindsFactsThatTheFileDoesNotKnow)
{
    person.facts.category = "x";
    person.facts.loans = {"plan_1", "plan_9"};
    person.place = "gb-mars";

    const Problems problems = problemsOf(person);

    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].where, "/payroll/category");
    EXPECT_EQ(problems[1].where, "/payroll/loans/1");
    EXPECT_EQ(problems[2].where, "/place");
    EXPECT_EQ(problems[2].hint, "Use one of: gb, gb-sct.");
}

} // namespace
} // namespace purse::test
