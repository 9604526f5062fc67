// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_document.hpp"

#include <purse/compare/by_group.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

namespace purse {
namespace {

/// People with so many children, each paid 1,000 for each hour a week, in one outcome.
struct Made {
    Document document;
    Comparison comparison;

    explicit Made(const std::vector<int>& children)
    {
        Question question;
        question.id = "children";
        question.text = "Children";
        document.questions = {question};
        comparison.currency = {"GBP", 2};
        Outcome outcome;
        outcome.scenario = "one";
        outcome.title = "One";
        for (std::size_t i = 0; i < children.size(); ++i) {
            Member member;
            member.id = "m" + std::to_string(i);
            if (children[i] >= 0)
                member.answers["children"] = Decimal{children[i]};
            document.members.push_back(member);
            MemberOutcome paid;
            paid.award.member = member.id;
            paid.award.amount = Money::fromMinor(20'000'00 + 10'00 * static_cast<int>(i));
            paid.need = Money::fromMinor(10'000'00);
            paid.covered = Money::fromMinor(5'000'00);
            paid.needStated = true;
            outcome.members.push_back(paid);
        }
        comparison.outcomes = {outcome};
    }
    GroupedPay by(int least = usualLeastPeople) const
    {
        return payByAnswer(document, comparison, "children", least).value();
    }
};

TEST(PayByAnswer, ShowsGroupsThatAreLargeEnough)
{
    const GroupedPay pay = Made({0, 0, 0, 0, 0, 2, 2, 2, 2, 2}).by();

    ASSERT_EQ(pay.groups.size(), 2U);
    EXPECT_EQ(pay.groups[1].answers, (std::vector<std::string>{"2"}));
    EXPECT_EQ(pay.groups[1].people, 5);
    EXPECT_EQ(pay.groups[0].meanPay, (std::vector{Money::fromMinor(20'020'00)}));
    EXPECT_EQ(pay.groups[0].meanCoverage.front(), 0.5);
    EXPECT_EQ(pay.withheld, "");
}

TEST(PayByAnswer, PutsSmallGroupsTogether)
{
    const GroupedPay pay = Made({0, 0, 0, 0, 0, 1, 1, 1, 2, -1}).by();

    ASSERT_EQ(pay.groups.size(), 2U);
    EXPECT_EQ(pay.groups[1].answers, (std::vector<std::string>{"1", "2", "not stated"}));
    EXPECT_EQ(pay.groups[1].people, 5);
}

TEST(PayByAnswer, DoesNotLeaveASmallGroupToBeFoundBySubtraction)
{
    const GroupedPay pay = Made({0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2}).by();

    ASSERT_EQ(pay.groups.size(), 2U); // the two with two children are with the five with one
    EXPECT_EQ(pay.groups[0].people, 6);
    EXPECT_EQ(pay.groups[1].people, 7);
}

TEST(PayByAnswer, WithholdsEverythingWhereOneGroupIsLeft)
{
    const GroupedPay pay = Made({0, 0, 0, 0, 0, 0, 1}).by();

    EXPECT_TRUE(pay.groups.empty());
    EXPECT_NE(pay.withheld, "");
}

TEST(PayByAnswer, ShowsNoCoverageWhereFewStatedTheirCosts)
{
    Made made({0, 0, 0, 0, 0, 1, 1, 1, 1, 1});
    made.comparison.outcomes[0].members[7].needStated = false;

    const GroupedPay pay = made.by();

    ASSERT_EQ(pay.groups.size(), 2U);
    EXPECT_FALSE(pay.groups[0].meanCoverage.front()); // or the other would follow from the mean of all
    EXPECT_NE(pay.withheld, "");
}

TEST(PayByAnswer, PutsGroupsTogetherWhereOnePersonsPayIsNearlyAll)
{
    Made made({0, 0, 0, 0, 0, 1, 1, 1, 1, 1});
    for (std::size_t i = 1; i < 5; ++i)
        made.comparison.outcomes[0].members[i].award.amount = Money::fromMinor(100'00);

    EXPECT_TRUE(made.by().groups.empty());
}

TEST(PayByAnswer, RefusesWhatIsNoGroup)
{
    const Made made({0, 0, 0});

    EXPECT_EQ(payByAnswer(made.document, made.comparison, "rent").error().front().where, "--by");
    EXPECT_EQ(payByAnswer(made.document, made.comparison, "children", 2).error().front().where, "--least");
}

RC_GTEST_PROP(PayByAnswer, PutsEverybodyInOneGroupAndNoGroupIsSmall, ())
{
    const auto children = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 4));
    const int least = *rc::gen::inRange(3, 8);
    Made made(children);

    const GroupedPay pay = made.by(least);
    std::ranges::reverse(made.document.members);

    RC_ASSERT(made.by(least).groups.size() == pay.groups.size());
    int people = 0;
    std::set<std::string> answers;
    for (const AnswerGroup& group : pay.groups) {
        people += group.people;
        RC_ASSERT(group.people >= least);
        for (const std::string& answer : group.answers)
            RC_ASSERT(answers.insert(answer).second);
    }
    RC_ASSERT(pay.groups.empty() || people == static_cast<int>(children.size()));
}

} // namespace
} // namespace purse
