// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/made_group.hpp>

#include <gtest/gtest.h>

namespace purse::made {
namespace {

Document withYears()
{
    Document document = fourPeople();
    document.scenarios.resize(1);
    document.scenarios[0].yearsAhead = {
        {.raise = percent("3"), .budgetRaise = percent("2"), .levy = "gb-2026-27", .unknown = {}},
        {.raise = percent("0"), .budgetRaise = percent("2"), .levy = "gb-2026-27", .unknown = {}}};
    return document;
}

TEST(YearsAhead, RaiseThePayOfTheYearBefore)
{
    const Outcome outcome = solveScenario(withYears(), "uplifts", levies());

    ASSERT_EQ(outcome.years.size(), 2U);
    const YearOutcome& second = outcome.years[0];
    EXPECT_EQ(toText(second.from), "2026-04-06");
    EXPECT_EQ(second.budget, money(122400));
    Money cost;
    for (std::size_t i = 0; i < second.members.size(); ++i) {
        EXPECT_EQ(second.members[i].gross,
                  roundToMinor(1.03 * static_cast<double>(outcome.members[i].award.amount.toMinor())));
        EXPECT_EQ(outcome.years[1].members[i].gross, second.members[i].gross);
        cost += second.members[i].cost;
    }
    EXPECT_EQ(second.totalCost, cost - money(10500)); // the Employment Allowance is less than the charge
    EXPECT_EQ(second.leftover, *second.budget - second.totalCost);
    EXPECT_EQ(outcome.years[1].budget, money(124848));
}

TEST(YearsAhead, PayStartersForTheWholeYearThatFollows)
{
    Document document = withYears();
    document.models[0].steps.back().parameters.set("by", {std::string("hours_and_months")});
    document.members[1].work.start = *dateFromText("2025-10-06");
    document.members[2].work.end = *dateFromText("2026-01-05");

    const Outcome outcome = solveScenario(document, "uplifts", levies());

    const auto award = static_cast<double>(outcome.members[1].award.amount.toMinor());
    EXPECT_EQ(outcome.years[0].members[1].gross, roundToMinor(2.0 * 1.03 * award));
    EXPECT_EQ(outcome.years[0].members[2].gross, Money{});
}

TEST(YearsAhead, HoldTheLegalMinimumOfTheirYear)
{
    Document document = withYears();
    document.budgets[0].lines[0].amount.amount = money(90000);
    document.scenarios[0].yearsAhead[0].raise = percent("-20");

    const Outcome outcome = solveScenario(document, "uplifts", levies());

    EXPECT_EQ(outcome.years[0].members[3].gross, Money::fromMinor(1271 * 1950));
}

TEST(YearsAhead, WithoutALevyFileSayThatNothingIsTaken)
{
    Document document = withYears();
    document.scenarios[0].yearsAhead[0].levy = "gb-2031-32";

    const Outcome outcome = solveScenario(document, "uplifts", levies());

    ASSERT_FALSE(outcome.years[0].notices.empty());
    EXPECT_NE(outcome.years[0].notices[0].what.find("gb-2031-32"), std::string::npos);
}

} // namespace
} // namespace purse::made
