// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

TEST(BaseStep, GivesAFullTimeYearWhateverTheHoursWhenTheRateIsForAYear)
{
    Workplace group;
    group.add(member("half", "18.75"));
    group.model.steps = {base(30000, Per::Year)};

    EXPECT_EQ(group.due(), pounds(30000)); // hours are a step of their own
}

TEST(BaseStep, PaysAMonthTwelveTimesAndAWeekForEachPaidWeek)
{
    Workplace group;
    group.add(member("one"));

    group.model.steps = {base(2500, Per::Month)};
    EXPECT_EQ(group.due(), pounds(30000));

    group.model.steps = {base(600, Per::Week)};
    EXPECT_EQ(group.due(), pounds(600 * 52));
}

TEST(BaseStep, PaysHoursAndDaysAsWorked)
{
    Workplace group;
    group.add(member("three_days", "22.5"));

    group.model.steps = {base(20, Per::Hour)};
    EXPECT_EQ(group.due(), pounds(20 * 22.5 * 52));

    group.model.steps = {base(150, Per::Day)};
    EXPECT_EQ(group.due(), pounds(150 * 3 * 52));
}

TEST(BaseStep, PaysHoursOnlyForPaidWeeksAndMonthsWorked)
{
    Workplace group;
    Member& member = group.add(test::member("term_time", "20"));
    member.work.weeksPerYear = Decimal{39};
    member.work.start = dateFromText("2025-10-01");
    group.model.steps = {base(20, Per::Hour)};

    EXPECT_EQ(group.due(), pounds(20 * 20 * 39 / 2.0));
}

TEST(BaseStep, RisesWithTheRateThatAFitLooksFor)
{
    Workplace group;
    group.add(member("one", "30"));
    group.model.steps = {base(20, Per::Hour, "first"), base(5, Per::Hour, "second")};
    const Unknown second{.kind = Unknown::Kind::BaseRate, .step = "second"};

    const Claim claim = group.claim(0, second);

    EXPECT_DOUBLE_EQ(claim.total(0.0), 2000.0 * 30 * 52);
    EXPECT_DOUBLE_EQ(claim.total(100.0), 2100.0 * 30 * 52);
    EXPECT_TRUE(claim.isPiecewiseLinear);
}

} // namespace
} // namespace purse::test
