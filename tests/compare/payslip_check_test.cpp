// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/payslip_check.hpp>
#include <purse/levies/month_payslip.hpp>
#include <support/made_group.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::made {
namespace {

using std::chrono::June;
using std::chrono::year;

const Money tolerance = Money::fromMinor(50);

Document paidTwelveTimes()
{
    Document document = fourPeople();
    document.scenarios.resize(1);
    document.scenarios[0].payroll = Scenario::Payroll::TwelvePayslips;
    for (Member& member : document.members)
        member.payroll.enrolment = PayrollFacts::Enrolment::Enrolled;
    return document;
}

PayrollCase caseOf(const Document& document, const Member& member)
{
    return {.levy = &levies().at("gb-2025-26"),
            .employer = &document.group.employer,
            .work = member.work.kind,
            .facts = member.payroll,
            .place = "gb",
            .fullTime = document.group.fullTime};
}

PaidSlip slipOf(const PayrollCase& person, Money gross, const std::string& member)
{
    std::array<Money, 12> months;
    months.fill(gross);
    const MonthPayslip slip = monthPayslip(person, months, 2, TaxBy::Month);
    return {.where = "line 2",
            .member = member,
            .month = year{2025} / June,
            .gross = slip.gross,
            .tax = slip.tax,
            .contributions = slip.contributions,
            .pension = slip.pension,
            .loans = slip.loans,
            .net = slip.net,
            .employerContributions = slip.employerContributions,
            .employerPension = slip.employerPension};
}

/// Amina's payslip of June in a document, with payroll run in another way, beside the document's.
struct Tried {
    Document document = paidTwelveTimes();
    Outcome outcome = solveScenario(document, "uplifts", levies());
    Money gross = monthsOf(outcome.members[0].award.amount, {})[2];
    PayrollCase person = caseOf(document, document.members[0]);

    SlipCheck check(const PaidSlip& paid) const
    {
        const PayslipReport report = comparePayslips(document, outcome, levies(), std::vector{paid}, tolerance);
        EXPECT_TRUE(report.problems.empty());
        return report.slips.at(0);
    }
    SlipCheck check() const { return check(slipOf(person, gross, "amina")); }
};

bool names(const SlipCheck& check, const std::string& words)
{
    return std::ranges::any_of(check.causes,
                               [&](const std::string& cause) { return cause.find(words) != std::string::npos; });
}

TEST(Payslips, OfTheSamePayrollAgree)
{
    const Tried tried;

    const SlipCheck check = tried.check();

    EXPECT_TRUE(check.agrees);
    EXPECT_TRUE(check.causes.empty());
    EXPECT_EQ(check.parts.size(), 8U);
    for (const SlipPart& part : check.parts)
        EXPECT_EQ(part.difference(), Money{}) << part.title;
}

TEST(Payslips, OfAnotherYearNameItsFile)
{
    Tried tried;
    tried.person.levy = &levies().at("gb-2024-25");

    const SlipCheck check = tried.check();

    EXPECT_FALSE(check.agrees);
    EXPECT_TRUE(names(check, "the figures of United Kingdom 2024/25"));
    EXPECT_TRUE(check.unexplained.empty());
}

TEST(Payslips, WithPensionOnAllPayNameIt)
{
    Tried tried;
    Employer other = tried.document.group.employer;
    other.pension->base = PensionScheme::Base::AllPay;
    tried.person.employer = &other;

    EXPECT_TRUE(names(tried.check(), "pension on all pay"));
}

TEST(Payslips, WithALoanNameIt)
{
    Tried tried;
    tried.person.facts.loans = {"plan_1"};

    EXPECT_TRUE(names(tried.check(), "a repayment of Student loan, plan 1"));
}

TEST(Payslips, WithTwoReasonsNameThemTogether)
{
    Tried tried;
    tried.person.facts.loans = {"plan_1"};
    tried.person.place = "gb-sct";

    EXPECT_TRUE(names(tried.check(), "a repayment of Student loan, plan 1, and income tax of gb-sct"));
}

TEST(Payslips, OfOtherHoursNameTheHours)
{
    const Tried tried;
    const Money gross = roundToMinor(static_cast<double>(tried.gross.toMinor()) * 30.0 / 37.5);

    const SlipCheck check = tried.check(slipOf(tried.person, gross, "amina"));

    ASSERT_EQ(check.causes.size(), 1U);
    EXPECT_EQ(check.causes[0], "gross pay: 30 hours a week rather than 37.5");
}

TEST(Payslips, OfPayBeforeTheScenarioSaySo)
{
    const Tried tried;

    EXPECT_TRUE(names(tried.check(slipOf(tried.person, money(2000), "amina")), "pay as it was before this scenario"));
}

TEST(Payslips, WithTheEmploymentAllowanceNameIt)
{
    const Tried tried;
    PaidSlip paid = slipOf(tried.person, tried.gross, "amina");
    paid.employerContributions = Money{};

    EXPECT_TRUE(names(tried.check(paid), "the Employment Allowance"));
}

TEST(Payslips, OfSomebodyWhoStartedSayHowTheMonthWasCut)
{
    Tried tried;
    tried.document.members[0].work.start = *dateFromText("2025-06-16");
    tried.document.models[0].steps.back().parameters.set("by", {std::string("hours_and_months")});
    tried.document.models[0].fit = {};
    tried.outcome = solveScenario(tried.document, "uplifts", levies());
    const double whole =
        static_cast<double>(tried.outcome.members[0].award.amount.toMinor()) / (12.0 * (20.0 / 30.0 + 9.0) / 12.0);
    PaidSlip paid = {.where = "line 2", .member = "amina", .month = year{2025} / June};

    paid.gross = roundToMinor(whole * 15.0 / 21.0); // Mondays to Fridays from 16 June to 5 July, of those from 6 June
    EXPECT_TRUE(names(tried.check(paid), "by working days"));
    paid.gross = roundToMinor(whole);
    EXPECT_TRUE(names(tried.check(paid), "the whole month"));
}

TEST(Payslips, ThatNothingExplainsSaySo)
{
    const Tried tried;
    PaidSlip paid = slipOf(tried.person, tried.gross, "amina");
    paid.tax = *paid.tax + Money::fromMinor(12345);

    const SlipCheck check = tried.check(paid);

    EXPECT_FALSE(check.agrees);
    EXPECT_TRUE(check.causes.empty());
    ASSERT_EQ(check.unexplained.size(), 1U);
    EXPECT_EQ(check.unexplained[0].id, "tax");
}

TEST(Payslips, LeaveOutWhatIsNotOnThem)
{
    const Tried tried;
    const PaidSlip paid = {.where = "line 2", .member = "amina", .month = year{2025} / June, .gross = tried.gross};

    EXPECT_EQ(tried.check(paid).parts.size(), 1U);
}

TEST(Payslips, OfStrangersAndOtherYearsAreRefused)
{
    const Tried tried;
    const std::vector<PaidSlip> paid{{.where = "line 2", .member = "nobody", .month = year{2025} / June},
                                     {.where = "line 3", .member = "amina", .month = year{2019} / June}};

    const PayslipReport report = comparePayslips(tried.document, tried.outcome, levies(), paid, tolerance);

    ASSERT_EQ(report.problems.size(), 2U);
    EXPECT_EQ(report.problems[0].where, "line 2");
    EXPECT_TRUE(report.slips.empty());
}

TEST(Payslips, AddUpOverEverybody)
{
    const Tried tried;
    std::vector<PaidSlip> paid;
    for (std::size_t i = 0; i < 4; ++i)
        paid.push_back(
            slipOf(caseOf(tried.document, tried.document.members[i]), money(2000), tried.document.members[i].id));

    const PayslipReport report = comparePayslips(tried.document, tried.outcome, levies(), paid, tolerance);

    EXPECT_EQ(report.totals.at(0).paid, money(8000));
    Money counted;
    for (const SlipCheck& slip : report.slips)
        counted += slip.parts.at(0).counted;
    EXPECT_EQ(report.totals.at(0).counted, counted);
}

} // namespace
} // namespace purse::made
