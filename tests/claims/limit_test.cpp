// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

using Ids = std::vector<std::string>;

Step limit(Ids steps, const char* times, Ids of)
{
    return step("limit", "limit",
                {{"steps", {std::move(steps)}}, {"times", {decimal(times)}}, {"of", {std::move(of)}}});
}

Step fixed(const char* id, double amount)
{
    return step(id, "amount", {{"amount", {rate(amount, Per::Year)}}, {"pro_rated", {false}}});
}

Money due(double old, double now, const char* times)
{
    Workplace group;
    group.add(member("one"));
    group.model.steps = {fixed("old", old), fixed("now", now), limit({"old"}, times, {"now"})};
    EXPECT_TRUE(addsUp(group.claim(), 0.0));
    return group.due();
}

TEST(LimitStep, HoldsWhatSomeStepsAddAtSoManyTimesOthers)
{
    EXPECT_EQ(due(30, 8, "2"), pounds(24));
    EXPECT_EQ(due(16, 8, "2"), pounds(24));
    EXPECT_EQ(due(10, 8, "2"), pounds(18));
    EXPECT_EQ(due(10, 8, "0"), pounds(8));
    EXPECT_EQ(due(10, -8, "2"), pounds(-8));
}

TEST(LimitStep, FollowsTheUnknown)
{
    Workplace group;
    group.add(member("one"));
    group.model.steps = {base(10, Per::Year), fixed("old", 30), limit({"old"}, "2", {"base"})};

    const Claim claim = group.claim(0, {.kind = Unknown::Kind::BaseRate, .step = "base", .value = {}});

    EXPECT_TRUE(claim.isPiecewiseLinear);
    EXPECT_DOUBLE_EQ(claim.total(1000.0), 3000.0);
    EXPECT_DOUBLE_EQ(claim.total(5000.0), 8000.0);
}

TEST(LimitStep, IsNotItsOwnMeasure)
{
    PayModel model;
    model.steps = {base(10, Per::Year), limit({"base"}, "2", {"base"})};

    const Problems problems = problemsOfSteps(model, "/models/0");

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().where, "/models/0/steps/1/of");
}

} // namespace
} // namespace purse::test
