// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <gtest/gtest.h>

#include <algorithm>

// Who works how: employees, freelancers and partners side by side, and what changes within the year.

namespace purse::made {
namespace {

Date day(const char* text) { return *dateFromText(text); }

/// Everybody the full-time rate of 30,000 for hours and months worked, and the claim is paid.
Document flat()
{
    Document document = fourPeople();
    PayModel model;
    model.id = "flat";
    model.steps = {step("base", "base", {{"rate", {Rate{money(30000), Per::Year}}}}),
                   step("hours", "pro_rate", {{"by", {std::string("hours_and_months")}}})};
    document.models = {model};
    document.scenarios = {scenario("flat")};
    for (Member& member : document.members)
        member.work.hoursPerWeek = {decimal("37.5")};
    return document;
}

Outcome solved(const Document& document)
{
    Outcome outcome = solveScenario(document, document.scenarios.front().id, levies());
    EXPECT_TRUE(outcome.isSolved());
    return outcome;
}

bool says(const Notices& notices, const std::string& words)
{
    return std::ranges::any_of(notices, [&](const Notice& n) { return n.what.find(words) != std::string::npos; });
}

TEST(Freelancer, IsPaidADayRateThatCarriesLeave)
{
    Document document = flat();
    document.members[0].work.kind = WorkKind::Freelancer;
    document.members[0].work.daysPerYear = Decimal{116};

    const Outcome outcome = solved(document);
    const Award& award = outcome.members[0].award;

    EXPECT_EQ(award.amount, money(15000)); // 116 of 260 - 28 days
    EXPECT_EQ(award.pay.cost, money(15000));
    ASSERT_TRUE(award.pay.dayRate);
    EXPECT_EQ(award.pay.dayRate->amount, Money::fromMinor(12931)); // 30,000 / 232
    EXPECT_TRUE(says(outcome.notices, "1 freelancer: no taxes"));
    EXPECT_TRUE(says(outcome.notices, "value added tax"));
}

TEST(Freelancer, OfAGroupThatNamesItsOwnLeaveCarriesThat)
{
    Document document = flat();
    document.group.fullTime.leaveWeeks = Decimal{0};
    document.members[0].work.kind = WorkKind::Freelancer;
    document.members[0].work.daysPerYear = Decimal{130};

    EXPECT_EQ(solved(document).members[0].award.amount, money(15000)); // half of 260 days
}

TEST(Budget, IsMetWithTheRightCostForEachKind)
{
    Document document = fourPeople();
    document.budgets[0].lines[0].amount.amount = money(90000); // less than the claims
    document.members[0].work.kind = WorkKind::Freelancer;
    document.members[0].work.vat = {Vat::Charged::Yes, percent("20"), false};
    document.members[1].work.kind = WorkKind::SelfEmployedPartner;
    document.members[2].work.start = day("2025-09-15");
    document.members[3].work.changes = {{.from = day("2025-11-01"), .hoursPerWeek = {decimal("20")}, .unknown = {}}};

    for (const Scenario& scenario : document.scenarios) {
        const Outcome outcome = solveScenario(document, scenario.id, levies());
        ASSERT_TRUE(outcome.isSolved()) << scenario.id;
        EXPECT_GE(outcome.leftover, Money{});
        EXPECT_LT(outcome.leftover, Money::fromMinor(10)) << scenario.id;
        const auto& members = outcome.members;
        EXPECT_EQ(members[0].award.pay.cost.toMinor(),
                  members[0].award.amount.toMinor()
                      + roundToMinor(0.2 * double(members[0].award.amount.toMinor())).toMinor());
        EXPECT_EQ(members[1].award.pay.cost, members[1].award.amount);
        EXPECT_GT(members[2].award.pay.cost, members[2].award.amount);
    }
}

TEST(LegalMinimum, IsForEmployeesOnly)
{
    Document document = flat();
    document.models[0].steps[0].parameters.set("rate", {Rate{money(10000), Per::Year}});
    document.members[0].work.kind = WorkKind::SelfEmployedPartner;
    document.members[1].work.kind = WorkKind::Freelancer;

    const Outcome outcome = solved(document);

    EXPECT_EQ(outcome.members[0].award.amount, money(10000));
    EXPECT_EQ(outcome.members[2].award.amount, Money::fromMinor(1221 * 1950));
    EXPECT_TRUE(says(outcome.notices, "1 self-employed partner"));
}

TEST(ChangeOfHours, IsPaidByDays)
{
    Document document = flat();
    document.members[0].work.changes = {{.from = day("2025-10-06"), .hoursPerWeek = {decimal("18.75")}, .unknown = {}}};

    const MemberOutcome outcome = solved(document).members[0];

    EXPECT_EQ(outcome.award.amount, money(22500)); // six months in full, six at half
    ASSERT_TRUE(outcome.months);
    EXPECT_DOUBLE_EQ(outcome.months->shares[0], 2.0 * outcome.months->shares[6]);
}

TEST(ChangeOfHours, OnTheFirstDayIsTheSameAsThoseHours)
{
    Document before = flat();
    before.members[0].work.hoursPerWeek = {decimal("20")};
    Document after = flat();
    after.members[0].work.changes = {{.from = day("2025-04-06"), .hoursPerWeek = {decimal("20")}, .unknown = {}}};

    EXPECT_EQ(solved(before).members[0].award.amount, solved(after).members[0].award.amount);
    EXPECT_EQ(solved(before).members[0].award.pay.cost, solved(after).members[0].award.pay.cost);
}

TEST(Override, OfHoursIsForTheWholeYear)
{
    Document document = flat();
    document.members[0].work.changes = {{.from = day("2025-10-06"), .hoursPerWeek = {decimal("10")}, .unknown = {}}};
    document.scenarios[0].memberOverrides = {
        {.member = "amina", .answers = {}, .hoursPerWeek = WeeklyHours{decimal("37.5")}, .unknown = {}}};

    EXPECT_EQ(solved(document).members[0].award.amount, money(30000));
}

TEST(Surplus, PaidToEmployeesCarriesOnCostsAndSaysSo)
{
    Document document = flat();
    document.models[0].paysOut = PayModel::PaysOut::Surplus;
    document.models[0].steps[0].parameters.set("rate", {Rate{money(8000), Per::Year}});

    const Outcome outcome = solved(document);

    EXPECT_EQ(outcome.payTitle, "Surplus share");
    EXPECT_EQ(outcome.members[0].award.amount, money(8000)); // not raised to a minimum per hour
    EXPECT_GT(outcome.members[0].award.pay.cost, money(8000));
    EXPECT_EQ(outcome.members[0].award.pay.title, "Surplus share");
    EXPECT_TRUE(says(outcome.notices, "carries tax and on-costs"));
}

/// 2,000.00 for everybody on top of wages of 30,000.00 in 2025/26, without pensions.
Document surplusOnWages()
{
    Document document = flat();
    document.group.employer.allowance = Employer::Claimed::No;
    document.group.employer.pension.reset();
    document.models[0].paysOut = PayModel::PaysOut::Surplus;
    document.models[0].steps[0].parameters.set("rate", {Rate{money(2000), Per::Year}});
    for (Member& member : document.members)
        member.currentPay = Rate{money(30000), Per::Year};
    return document;
}

TEST(Surplus, IsChargedAsTheLastPartOfTheYearsPay)
{
    const Outcome outcome = solved(surplusOnWages());
    const Pay& pay = outcome.members[0].award.pay;

    EXPECT_EQ(pay.gross, money(2000));
    EXPECT_EQ(pay.net, money(2000 - 400 - 160)); // 20% tax, 8% National Insurance: the allowances are used by the wages
    EXPECT_EQ(pay.cost, money(2000 + 300));      // 15% of the employer's
    Money deducted;
    for (const Line& line : pay.deductions)
        deducted += line.amount;
    EXPECT_EQ(deducted, pay.gross - pay.net);
    EXPECT_FALSE(says(outcome.notices, "the year's only pay"));
}

TEST(Surplus, OfSomebodyWithoutKnownWagesIsTheOnlyPayAndThatIsSaid)
{
    Document document = surplusOnWages();
    document.members[1].currentPay.reset();

    const Outcome outcome = solved(document);

    EXPECT_EQ(outcome.members[1].award.pay.net, money(2000));
    EXPECT_TRUE(says(outcome.notices, "for 1 person whose pay of today is not known"));
}

TEST(Surplus, FindsTheEmploymentAllowanceUsedByTheWages)
{
    Document document = surplusOnWages();
    document.group.employer.allowance = Employer::Claimed::Yes;
    const Money each = roundToMinor(0.15 * (3'000'000 - 500'000)); // on wages alone, less than the allowance of 10,500
    const Outcome four = solved(document);

    const Money used = each + each + each + each;
    ASSERT_GT(used, money(10'500));
    EXPECT_EQ(four.totalCost, money(4 * 2300)) << "nothing of the allowance is left";

    document.members.erase(document.members.begin() + 2, document.members.end());
    EXPECT_EQ(solved(document).totalCost, money(2 * 2000)) << "7,500 of it are used, and 600 more would be";
}

TEST(Surplus, MeetsABudgetWithOnCosts)
{
    Document document = surplusOnWages();
    document.models[0].fit = {.kind = "solve", .parameters = {{"unknown", {std::string("base_rate")}}}};
    document.models[0].steps[0].parameters.remove("rate");
    document.budgets[0].lines[0].amount = Rate{money(9200), Per::Year};

    const Outcome outcome = solved(document);

    ASSERT_TRUE(outcome.isSolved()) << outcome.statusText;
    EXPECT_EQ(outcome.totalPay, money(8000)); // 9,200 / 1.15
    EXPECT_EQ(outcome.totalCost, money(9200));
}

TEST(Surplus, RecordedAsNoWageCarriesNothing)
{
    Document document = flat();
    document.models[0].paysOut = PayModel::PaysOut::Surplus;
    document.scenarios[0].notWages = "Dividend on shares, advice of 2 May.";

    const Outcome outcome = solved(document);

    EXPECT_EQ(outcome.totalCost, outcome.totalPay);
    EXPECT_EQ(outcome.payTitle, "Surplus share, not wages");
    EXPECT_TRUE(says(outcome.notices, "Dividend on shares, advice of 2 May."));
}

} // namespace
} // namespace purse::made
