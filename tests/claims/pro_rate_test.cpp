// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

/// 20,000 of base and a bonus of 1,200; half the hours, a quarter of the year.
Workplace partTimePartYear(Step proRata)
{
    Workplace group;
    Member& member = group.add(test::member("one", "18.75"));
    member.work.end = dateFromText("2025-06-30");
    group.model.steps = {base(20000, Per::Year), step("bonus", "amount", {{"amount", {rate(1200, Per::Year)}}}),
                         std::move(proRata)};
    return group;
}

TEST(ProRateStep, SharesOutByHours) { EXPECT_EQ(partTimePartYear(proRate("hours")).due(), pounds(10600)); }

TEST(ProRateStep, SharesOutByMonths) { EXPECT_EQ(partTimePartYear(proRate("months")).due(), pounds(5300)); }

TEST(ProRateStep, MultipliesHoursAndMonths)
{
    EXPECT_EQ(partTimePartYear(proRate("hours_and_months")).due(), pounds(2650));
}

TEST(ProRateStep, LeavesLinesThatItDoesNotNameInFull)
{
    EXPECT_EQ(partTimePartYear(proRate("hours", {"base"})).due(), pounds(10000 + 1200));
    EXPECT_EQ(partTimePartYear(proRate("hours", {"bonus"})).due(), pounds(20000 + 600));
}

TEST(ProRateStep, MultipliesHoursAndMonthsOfTheLinesItNames)
{
    EXPECT_EQ(partTimePartYear(proRate("hours_and_months", {"base"})).due(), pounds(20000 / 8.0 + 1200));
}

TEST(ProRateStep, BringsTheBaseOfLaterUpliftsDownToo)
{
    Workplace group = partTimePartYear(proRate("hours_and_months", {"base"}));
    group.questions = {question("city", QuestionKind::YesNo)};
    group.members[0].answers = {{"city", true}};
    group.model.steps.push_back(uplift({item("city", "10")}));

    EXPECT_EQ(group.due(), pounds(2500 + 250 + 1200));
}

TEST(ProRateStep, ChangesNothingForAFullYearFullTime)
{
    Workplace group = partTimePartYear(proRate("hours_and_months"));
    group.members[0].work = member("full").work;

    EXPECT_EQ(group.claim().lines.size(), 2U);
}

TEST(ProRateStep, RefusesToCountHoursTwice)
{
    PayModel model;
    model.steps = {base(20, Per::Hour), base(1000, Per::Year, "fixed"), proRate()};
    ASSERT_EQ(problemsOfSteps(model, "").size(), 1U);
    EXPECT_EQ(problemsOfSteps(model, "")[0].where, "/steps/2");

    model.steps.back() = proRate("hours", {"fixed"});
    EXPECT_TRUE(problemsOfSteps(model, "").empty());
}

TEST(ProRateStep, AsksThatASecondOneNamesTheFirst)
{
    PayModel model;
    model.steps = {base(20000, Per::Year), proRate("hours", {"base"}, "hours"), proRate("months", {"base"}, "months")};
    ASSERT_EQ(problemsOfSteps(model, "").size(), 1U); // a half and a quarter would make minus a quarter
    EXPECT_EQ(problemsOfSteps(model, "")[0].where, "/steps/2/steps");

    model.steps.back() = proRate("months", {"base", "hours"}, "months");
    EXPECT_TRUE(problemsOfSteps(model, "").empty());

    model.steps.back() = proRate("months", {}, "months");
    EXPECT_TRUE(problemsOfSteps(model, "").empty());
}

} // namespace
} // namespace purse::test
