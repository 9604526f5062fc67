// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/month_plan.hpp>
#include <support/made_group.hpp>
#include <support/random_document.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace purse::made {
namespace {

Date day(const char* text) { return *dateFromText(text); }

Document decided()
{
    Document document = fourPeople();
    document.scenarios.resize(1);
    document.scenarios[0].payroll = Scenario::Payroll::TwelvePayslips;
    document.decisions = {
        {.scenario = "uplifts", .date = day("2025-04-06"), .effectiveFrom = {}, .text = {}, .unknown = {}}};
    return document;
}

MonthPlan planOf(const Document& document)
{
    const Outcome outcome = solveScenario(document, "uplifts", levies());
    EXPECT_TRUE(outcome.isSolved());
    return monthPlan(document, outcome, levies());
}

Money costOf(const MonthPlan& plan)
{
    Money cost;
    for (std::size_t k = 0; k < 12; ++k)
        cost += plan.costIn(k);
    return cost;
}

TEST(MonthPlan, CostsWhatTwelvePayslipsCost)
{
    const Document document = decided();
    const Outcome outcome = solveScenario(document, "uplifts", levies());

    const MonthPlan plan = monthPlan(document, outcome, levies());

    EXPECT_EQ(costOf(plan), outcome.totalCost);
    EXPECT_TRUE(plan.notices.empty());
}

TEST(MonthPlan, PaysBackPayForTheMonthsSinceItHolds)
{
    Document document = decided();
    document.members[0].currentPay = Rate{money(24000), Per::Year};
    document.decisions[0].date = day("2025-07-06");

    const MonthPlan plan = planOf(document);

    ASSERT_TRUE(plan.people[0].backPay);
    const Money quarter = roundToMinor(static_cast<double>(plan.people[0].find("pay")->months[0].toMinor()
                                                           + plan.people[0].find("pay")->months[1].toMinor()
                                                           + plan.people[0].find("pay")->months[2].toMinor())
                                       - 600000.0);
    EXPECT_EQ(plan.people[0].backPay->amount, quarter);
    EXPECT_DOUBLE_EQ(plan.people[0].backPay->months, 3.0);
}

TEST(MonthPlan, KeepsTodaysPayUntilTheDecisionTakesEffect)
{
    Document document = decided();
    document.decisions[0].effectiveFrom = day("2025-06-06");

    const MonthPlan plan = planOf(document);

    EXPECT_EQ(plan.people[0].paidIn(0), money(2000));
    EXPECT_EQ(plan.people[0].paidIn(1), money(2000));
    EXPECT_EQ(plan.people[0].paidIn(2), plan.people[0].find("pay")->months[2]);
    EXPECT_FALSE(plan.people[0].backPay);
}

TEST(MonthPlan, PaysSicknessByTheLawsFigureOfTheYear)
{
    Document document = decided();
    document.budgets[0].from = day("2026-04-06");
    document.scenarios[0].levy = "gb-2026-27";
    document.members[3].work.absences = {{.kind = Absence::Kind::Sickness,
                                          .from = day("2026-05-06"),
                                          .until = day("2026-05-19"),
                                          .paid = {},
                                          .cover = Rate{money(500), Per::Week},
                                          .unknown = {}}};

    const PersonPlan person = planOf(document).people[3];

    EXPECT_EQ(person.find("statutory")->months[1], Money::fromMinor(2 * 12325));
    EXPECT_EQ(person.find("cover")->months[1], money(1000));
    const auto month = static_cast<double>(person.find("pay")->months[1].toMinor());
    EXPECT_EQ(person.find("absence")->months[1], -roundToMinor(14.0 / 31.0 * month));
    EXPECT_EQ(person.find("absence")->months[2], Money{});
}

TEST(MonthPlan, TopsUpToWhatTheGroupPays)
{
    Document document = decided();
    document.budgets[0].from = day("2026-04-06");
    document.scenarios[0].levy = "gb-2026-27";
    document.members[3].work.absences = {{.kind = Absence::Kind::Parental,
                                          .from = day("2026-06-06"),
                                          .until = day("2026-07-05"),
                                          .paid = percent("100"),
                                          .cover = {},
                                          .unknown = {}}};

    const PersonPlan person = planOf(document).people[3];

    EXPECT_EQ(person.paidIn(2), person.find("pay")->months[2]);
    EXPECT_EQ(person.find("statutory")->months[2], roundToMinor(30.0 / 7.0 * 19432.0));
}

TEST(MonthPlan, SaysWhichStatutoryPayWasNotSeen)
{
    Document document = decided();
    document.members[3].work.absences = {{.kind = Absence::Kind::Sickness,
                                          .from = day("2025-05-06"),
                                          .until = day("2025-05-19"),
                                          .paid = percent("50"),
                                          .cover = {},
                                          .unknown = {}}};

    const MonthPlan plan = planOf(document);

    EXPECT_FALSE(plan.people[3].find("statutory"));
    EXPECT_TRUE(std::ranges::any_of(plan.notices, [](const Notice& n) {
        return n.what.find("sick pay of this year was not seen") != n.what.npos;
    }));
}

TEST(MonthPlan, GivesHolidayByThePatternOfWork)
{
    Document document = decided();
    document.members[1].work.daysPerWeek = Decimal{4};
    document.members[2].work.irregularHours = true;

    const MonthPlan plan = planOf(document);

    EXPECT_DOUBLE_EQ(*plan.people[0].leave[0].days, 28.0);
    EXPECT_DOUBLE_EQ(*plan.people[1].leave[0].days, 22.4);
    EXPECT_DOUBLE_EQ(plan.people[1].leave[0].hours, 168.0);
    EXPECT_NEAR(plan.people[2].leave[0].hours, 0.1207 * 18.75 * 52, 1e-9);
}

TEST(MonthPlan, UsesUpTheAllowanceFromTheFirstMonth)
{
    const MonthPlan plan = planOf(decided());

    ASSERT_EQ(plan.organisationRows.size(), 1U);
    Money charged;
    for (const PersonPlan& person : plan.people)
        if (const PlanRow* row = person.find("employer_contributions"))
            charged += row->months[0];
    EXPECT_EQ(plan.organisationRows[0].months[0], -charged);
    EXPECT_EQ(plan.organisationRows[0].year(), -money(10500));
}

RC_GTEST_PROP(MonthPlans, AddUpToTheAwardsAndToTheCost, ())
{
    const Document document = *test::documents({.mostMembers = 5,
                                                .mostModels = 2,
                                                .mostScenarios = 2,
                                                .unknownKeys = false,
                                                .levies = {"gb-2025-26", "gb-2026-27"}});
    for (const Scenario& scenario : document.scenarios) {
        const Outcome outcome = solveScenario(document, scenario.id, levies());
        if (!outcome.isSolved())
            continue;
        const MonthPlan plan = monthPlan(document, outcome, levies());
        bool isPlain = !plan.decidedOn || plan.effectiveFrom <= plan.starts[0];
        for (std::size_t i = 0; i < plan.people.size(); ++i) {
            RC_ASSERT(plan.people[i].find("pay")->year() == outcome.members[i].award.amount);
            RC_ASSERT(plan.people[i].award == outcome.members[i].award.amount);
            isPlain = isPlain && !outcome.members[i].award.pay.local && !plan.people[i].find("absence")
                      && !plan.people[i].find("cover");
        }
        if (isPlain && scenario.payroll == Scenario::Payroll::TwelvePayslips)
            RC_ASSERT(costOf(plan) == outcome.totalCost);
    }
}

} // namespace
} // namespace purse::made
