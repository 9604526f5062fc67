// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Money roundedPay(double pay, double unit, const char* direction)
{
    Workplace group;
    group.add(member("one"));
    group.model.steps = {base(pay, Per::Year),
                         step("round", "round", {{"unit", {pounds(unit)}}, {"direction", {std::string(direction)}}})};
    EXPECT_TRUE(addsUp(group.claim(), 0.0));
    return group.due();
}

TEST(RoundStep, GoesToTheNearestUnitHalfToEven)
{
    EXPECT_EQ(roundedPay(1234.56, 1, "nearest"), pounds(1235));
    EXPECT_EQ(roundedPay(1234.50, 1, "nearest"), pounds(1234));
    EXPECT_EQ(roundedPay(1235.50, 1, "nearest"), pounds(1236));
}

TEST(RoundStep, GoesDownOrUpWhereTheGroupSaysSo)
{
    EXPECT_EQ(roundedPay(1239.99, 10, "down"), pounds(1230));
    EXPECT_EQ(roundedPay(1230.01, 10, "up"), pounds(1240));
    EXPECT_EQ(roundedPay(1230.00, 10, "down"), pounds(1230));
    EXPECT_EQ(roundedPay(1230.00, 10, "up"), pounds(1230));
}

TEST(RoundStep, TakesNoiseInTheLastDigitsForNoise)
{
    Workplace group;
    group.add(member("one"));
    for (const char* factor : {"1.1", "1.15"}) { // doubles of them lie above and below
        for (const char* direction : {"up", "down", "nearest"}) {
            group.model.steps = {
                base(1000, Per::Year),
                step("factor", "factor", {{"items", {std::vector{Parameters{{"factor", {decimal(factor)}}}}}}}),
                step("round", "round", {{"unit", {pounds(10)}}, {"direction", {std::string(direction)}}})};
            EXPECT_EQ(group.due(), pounds(1000 * decimal(factor).toDouble())) << factor << direction;
        }
    }
}

TEST(RoundStep, MakesAStaircaseOfTheUnknown)
{
    Workplace group;
    group.add(member("one"));
    group.model.steps = {base(1000, Per::Year), step("round", "round", {{"unit", {pounds(1)}}})};

    EXPECT_FALSE(group.claim(0, {.kind = Unknown::Kind::BaseRate, .step = "base"}).isPiecewiseLinear);
    EXPECT_DOUBLE_EQ(group.claim(0, {.kind = Unknown::Kind::BaseRate, .step = "base", .value = 123449.0}).total(0.0),
                     123400.0);
}

} // namespace
} // namespace purse::test
