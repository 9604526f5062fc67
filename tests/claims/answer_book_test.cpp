// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

/// Four people with 1, 2, 6 and no answer.
struct StandIns : testing::Test {
    Workplace group;

    void SetUp() override
    {
        group.questions = {question("children", QuestionKind::Count)};
        for (const int children : {1, 2, 6})
            group.add(member("with")).answers = {{"children", Decimal{children}}};
        group.add(member("without"));
    }
    Told told(const Member& member) const
    {
        const auto people = group.people();
        const AnswerBook book(group.questions, people, group.fullTime);
        Person person = people[0];
        person.member = &member;
        return book.told(person, "children");
    }
};

TEST_F(StandIns, AreNothingUnlessTheGroupChoseOtherwise)
{
    const Told told = this->told(group.members.back());

    EXPECT_EQ(told.number, 0.0);
    EXPECT_FALSE(told.stated);
    EXPECT_FALSE(told.remark.empty());
}

TEST_F(StandIns, AreTheMiddleAnswerOfThoseWhoStatedOne)
{
    group.questions[0].standIn = {.kind = StandIn::Kind::GroupMedian, .value = {}};
    EXPECT_EQ(told(group.members.back()).number, 2.0);

    group.members[0].answers["children"] = NotStated{};
    EXPECT_EQ(told(group.members[0]).number, 0.0); // of two, the middle would tell what somebody answered
    EXPECT_EQ(told(group.members[0]).remark, "not stated: fewer than three people answered, so nothing is counted");
}

TEST_F(StandIns, AreAValueThatTheGroupAgreedOn)
{
    group.questions[0].standIn = {.kind = StandIn::Kind::Value, .value = Decimal{3}};

    EXPECT_EQ(told(group.members.back()).number, 3.0);
    EXPECT_EQ(told(group.members[2]).number, 6.0); // an answer stays an answer
}

TEST(AnswerBook, TurnsMoneyIntoMinorUnitsAYear)
{
    Workplace group;
    group.questions = {question("rent", QuestionKind::Money), question("fares", QuestionKind::Money)};
    group.questions[1].per = Per::Week;
    group.add(member("one")).answers = {{"rent", pounds(800)}, {"fares", pounds(10)}};
    const auto people = group.people();
    const AnswerBook book(group.questions, people, group.fullTime);

    EXPECT_DOUBLE_EQ(book.told(people[0], "rent").number, 960'000.0);
    EXPECT_DOUBLE_EQ(book.told(people[0], "fares").number, 52'000.0);
    EXPECT_EQ(book.told(people[0], "fares").input(), "/members/0/answers/fares");
    EXPECT_EQ(book.told(people[0], "nobody_asked").number, 0.0);
}

TEST(Person, CountsPaidHoursOfTheYear)
{
    Member leaver = member("leaver", "30");
    leaver.work.end = dateFromText("2025-09-30");
    const FullTime fullTime;

    const Person person = personOf(leaver, "/members/0", fullTime, *dateFromText("2025-04-01"));

    EXPECT_DOUBLE_EQ(person.fte, 0.8);
    EXPECT_DOUBLE_EQ(person.yearShare, 0.5);
    EXPECT_DOUBLE_EQ(person.hoursPerYear, 30 * 52 * 0.5);
}

} // namespace
} // namespace purse::test
