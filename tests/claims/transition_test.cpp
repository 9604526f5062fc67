// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

/// Somebody paid 30,000 today for whom the model says another amount.
class Transition : public testing::Test {
protected:
    double payWith(int amount, Parameters settings)
    {
        Workplace group;
        group.add(m_member);
        group.model.steps = {base(amount, Per::Year), step("way", "transition", std::move(settings))};
        group.yearStart = m_yearStart;
        EXPECT_TRUE(addsUp(group.claim(), 0.0));
        return group.claim().total(0.0) / 100.0;
    }

    Member m_member = [] {
        Member made = member("a");
        made.currentPay = rate(30'000, Per::Year);
        return made;
    }();
    Date m_yearStart = *dateFromText("2025-04-01");
};

TEST_F(Transition, PaysAShareOfTheDifference)
{
    EXPECT_DOUBLE_EQ(payWith(36'000, {{"share", {percent("50")}}}), 33'000.0);
    EXPECT_DOUBLE_EQ(payWith(24'000, {{"share", {percent("50")}}}), 27'000.0);
    EXPECT_DOUBLE_EQ(payWith(24'000, {{"share", {percent("0")}}}), 30'000.0);
    EXPECT_DOUBLE_EQ(payWith(24'000, {}), 24'000.0);
}

TEST_F(Transition, PaysAShareOfRaisesOrCutsOnly)
{
    const Parameters raises{{"share", {percent("50")}}, {"of", {std::string("raises")}}};
    const Parameters cuts{{"share", {percent("50")}}, {"of", {std::string("cuts")}}};

    EXPECT_DOUBLE_EQ(payWith(36'000, raises), 33'000.0);
    EXPECT_DOUBLE_EQ(payWith(24'000, raises), 24'000.0);
    EXPECT_DOUBLE_EQ(payWith(36'000, cuts), 36'000.0);
    EXPECT_DOUBLE_EQ(payWith(24'000, cuts), 27'000.0);
}

TEST_F(Transition, HoldsStepsUpAndDown)
{
    const Parameters steps{{"most_down", {percent("5")}}, {"most_up", {percent("10")}}};

    EXPECT_DOUBLE_EQ(payWith(20'000, steps), 28'500.0);
    EXPECT_DOUBLE_EQ(payWith(40'000, steps), 33'000.0);
    EXPECT_DOUBLE_EQ(payWith(31'000, steps), 31'000.0);
    EXPECT_DOUBLE_EQ(payWith(20'000, {{"most_down", {percent("0")}}}), 30'000.0);
}

TEST_F(Transition, EndsOnItsDay)
{
    const Parameters kept{{"most_down", {percent("0")}}, {"until", {*dateFromText("2025-04-01")}}};

    EXPECT_DOUBLE_EQ(payWith(20'000, kept), 30'000.0);
    m_yearStart = *dateFromText("2025-04-02");
    EXPECT_DOUBLE_EQ(payWith(20'000, kept), 20'000.0);
}

TEST_F(Transition, LooksAtThePayOfTheMonthsWorked)
{
    const Parameters kept{{"most_down", {percent("0")}}};

    m_member.work.end = *dateFromText("2025-09-30"); // half of the year
    EXPECT_DOUBLE_EQ(payWith(10'000, kept), 15'000.0);
    m_member.currentPay.reset();
    EXPECT_DOUBLE_EQ(payWith(10'000, kept), 10'000.0);
}

/// Last time 5, 20 and 60, and all would have 100: the limits of Liberapay.
TEST(TransitionToTheMedian, LetsThoseBelowRiseToIt)
{
    Workplace group;
    for (const double last : {5.0, 20.0, 60.0})
        group.add(member("m" + std::to_string(group.members.size()))).currentPay = rate(last, Per::Year);
    group.model.steps = {base(100, Per::Year),
                         step("way", "transition", {{"most_up", {percent("100")}}, {"up_to_median", {true}}})};

    EXPECT_EQ(group.due(0), pounds(20));
    EXPECT_EQ(group.due(1), pounds(40));
    EXPECT_EQ(group.due(2), pounds(100));
    group.members.pop_back(); // the middle of two would tell each the pay of the other
    EXPECT_EQ(group.due(0), pounds(10));
}

TEST(TransitionToTheMedian, NeedsALimitToStandAside)
{
    PayModel model;
    model.steps = {step("way", "transition", {{"up_to_median", {true}}})};

    EXPECT_EQ(problemsOfSteps(model, "").front().where, "/steps/0/up_to_median");
}

} // namespace
} // namespace purse::test
