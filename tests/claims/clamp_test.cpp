// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Step clamp(const char* key, double amount, Per per, bool proRated = true)
{
    return step("clamp", "clamp", {{key, {rate(amount, per)}}, {"pro_rated", {proRated}}});
}

Money held(double pay, Step step, const char* hours = "37.5")
{
    Workplace group;
    group.add(member("one", hours));
    group.model.steps = {base(pay, Per::Year), std::move(step)};
    EXPECT_TRUE(addsUp(group.claim(), 0.0));
    return group.due();
}

TEST(ClampStep, RaisesPayToAFloorAndHoldsItAtACap)
{
    EXPECT_EQ(held(18000, clamp("floor", 20000, Per::Year)), pounds(20000));
    EXPECT_EQ(held(21000, clamp("floor", 20000, Per::Year)), pounds(21000));
    EXPECT_EQ(held(21000, clamp("cap", 20000, Per::Year)), pounds(20000));
    EXPECT_EQ(held(18000, clamp("cap", 20000, Per::Year)), pounds(18000));
}

TEST(ClampStep, BringsAYearlyLimitDownToHoursWorkedUnlessTheGroupSaysOtherwise)
{
    EXPECT_EQ(held(5000, clamp("floor", 20000, Per::Year), "18.75"), pounds(10000));
    EXPECT_EQ(held(5000, clamp("floor", 20000, Per::Year, false), "18.75"), pounds(20000));
    EXPECT_EQ(held(5000, clamp("floor", 12, Per::Hour, false), "18.75"), pounds(12 * 18.75 * 52));
}

TEST(ClampStep, HoldsTheFloorWhereItIsAboveTheCap)
{
    Step both = clamp("cap", 15000, Per::Year);
    both.parameters.set("floor", {rate(16000, Per::Year)});

    EXPECT_EQ(held(20000, both), pounds(16000));
}

TEST(ClampStep, RaisesStandardPayToTheLegalMinimumWithoutCountingAllowances)
{
    Workplace group;
    group.questions = {question("city", QuestionKind::YesNo)};
    group.add(member("one")).answers = {{"city", true}};
    group.model.steps = {base(20000, Per::Year), uplift({item("city", "10")}),
                         step("clamp", "clamp", {{"legal_floor", {true}}})};
    std::vector<Person> people = group.people();
    people[0].legalMinimum = 2'380'000.0;
    const AnswerBook answers(group.questions, people, group.fullTime);

    const Claim claim = claimOf(group.model, "", people[0], {.answers = answers, .fullTime = group.fullTime});

    EXPECT_DOUBLE_EQ(claim.total(0.0), 2'380'000.0 + 200'000.0);
    EXPECT_EQ(claim.lines.back().category, "legal");
}

TEST(ClampStep, StaysPiecewiseLinearInTheUnknown)
{
    Workplace group;
    group.add(member("one"));
    group.model.steps = {base(1, Per::Year), clamp("cap", 20000, Per::Year), clamp("floor", 10000, Per::Year)};

    const Claim claim = group.claim(0, {.kind = Unknown::Kind::BaseRate, .step = "base"});

    EXPECT_TRUE(claim.isPiecewiseLinear);
    for (const auto& [level, pay] : {std::pair{5e5, 1e6}, {1.5e6, 1.5e6}, {3e6, 2e6}})
        EXPECT_DOUBLE_EQ(claim.total(level), pay);
}

} // namespace
} // namespace purse::test
