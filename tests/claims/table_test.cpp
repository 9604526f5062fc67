// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Parameters row(const char* from, const char* value) { return {{"from", {decimal(from)}}, {"value", {decimal(value)}}}; }
Parameters choiceRow(const char* is, const char* value)
{
    return {{"is", {std::string(is)}}, {"value", {decimal(value)}}};
}

Step table(const char* question, std::vector<Parameters> rows, const char* shape = "step",
           const char* yields = "percent")
{
    return step("table", "table",
                {{"question", {std::string(question)}},
                 {"rows", {std::move(rows)}},
                 {"shape", {std::string(shape)}},
                 {"yields", {std::string(yields)}}});
}

/// A base of 10,000 and one answer.
Workplace lookingUp(Answer answer, QuestionKind kind, Step step)
{
    Workplace group;
    group.questions = {question("asked", kind)};
    group.add(member("one")).answers = {{"asked", std::move(answer)}};
    group.model.steps = {base(10000, Per::Year), std::move(step)};
    return group;
}

Money seniority(int years)
{
    return lookingUp(Decimal{years}, QuestionKind::Count,
                     table("asked", {row("5", "10"), row("2", "5"), row("7", "15")}))
        .due();
}

TEST(TableStep, TakesTheLastRowReachedInWhateverOrderRowsAreWritten)
{
    EXPECT_EQ(seniority(1), pounds(10000));
    EXPECT_EQ(seniority(2), pounds(10500));
    EXPECT_EQ(seniority(6), pounds(11000));
    EXPECT_EQ(seniority(40), pounds(11500));
}

TEST(TableStep, GoesStraightBetweenRowsWhenLinear)
{
    const auto paid = [](const char* years) {
        return lookingUp(decimal(years), QuestionKind::Number,
                         table("asked", {row("0", "0"), row("10", "20")}, "linear"))
            .due();
    };

    EXPECT_EQ(paid("2.5"), pounds(10500));
    EXPECT_EQ(paid("99"), pounds(12000));
}

TEST(TableStep, ChargesEachBracketOnItsOwnPart)
{
    const Step rent = table("asked", {row("1000", "0.1"), row("3000", "0.5")}, "brackets", "amount");

    EXPECT_EQ(lookingUp(decimal("4000"), QuestionKind::Number, rent).due(), pounds(10000 + 200 + 500));
    EXPECT_EQ(lookingUp(decimal("900"), QuestionKind::Number, rent).due(), pounds(10000));
}

TEST(TableStep, LooksUpMoneyInMajorUnitsAYear)
{
    const Step rent = table("asked", {row("9600", "10")});

    EXPECT_EQ(lookingUp(pounds(800), QuestionKind::Money, rent).due(), pounds(11000)); // 800 a month
    EXPECT_EQ(lookingUp(pounds(799), QuestionKind::Money, rent).due(), pounds(10000));
}

TEST(TableStep, LooksUpAChoiceByItsId)
{
    const Step place = table("asked", {choiceRow("city", "1.15"), choiceRow("village", "0.85")}, "step", "factor");

    EXPECT_EQ(lookingUp(std::string("city"), QuestionKind::Choice, place).due(), pounds(11500));
    EXPECT_EQ(lookingUp(std::string("village"), QuestionKind::Choice, place).due(), pounds(8500));
    EXPECT_EQ(lookingUp(std::string("elsewhere"), QuestionKind::Choice, place).due(), pounds(10000));
}

TEST(TableStep, LooksUpAValueThatStandsInEvenWhereItIsZero)
{
    Workplace group = lookingUp(NotStated{}, QuestionKind::Count, table("asked", {row("0", "5"), row("10", "20")}));
    EXPECT_EQ(group.due(), pounds(10000)); // nothing is counted

    group.questions[0].standIn = {.kind = StandIn::Kind::Value, .value = Decimal{0}};
    EXPECT_EQ(group.due(), pounds(10500));

    group.questions[0].standIn = {.kind = StandIn::Kind::Value, .value = Decimal{12}};
    EXPECT_EQ(group.due(), pounds(12000));
}

TEST(TableStep, RefusesTwoRowsThatStartAtTheSamePlace)
{
    PayModel model;
    model.steps = {table("asked", {row("2", "5"), row("0", "1"), row("2", "6")})};

    const Problems problems = problemsOfSteps(model, "/models/0");

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].where, "/models/0/steps/0/rows");
    EXPECT_NE(problems[0].what.find("start at 2"), std::string::npos);
}

TEST(TableStep, LooksUpTheHoursOfThePost)
{
    const auto due = [](const char* hours, const char* by) {
        Workplace group;
        group.add(member("one", hours));
        group.model.steps = {step("table", "table",
                                  {{"by", {std::string(by)}},
                                   {"rows", {std::vector{row("0", "1"), row("8", "2"), row("416", "3")}}},
                                   {"yields", {std::string("amount")}}})};
        return group.due();
    };

    EXPECT_EQ(due("7.5", "hours_per_week"), pounds(1));
    EXPECT_EQ(due("8", "hours_per_week"), pounds(2));
    EXPECT_EQ(due("8", "hours_per_year"), pounds(3));
}

TEST(TableStep, GoesByAnAnswerOrByHours)
{
    const auto problems = [](Parameters settings) {
        settings.set("rows", {std::vector{row("0", "1")}});
        PayModel model;
        model.steps = {step("table", "table", std::move(settings))};
        return problemsOfSteps(model, "").size();
    };

    EXPECT_EQ(problems({}), 1U);
    EXPECT_EQ(problems({{"by", {std::string("hours_per_week")}}}), 0U);
    EXPECT_EQ(problems({{"by", {std::string("hours_per_week")}}, {"question", {std::string("x")}}}), 1U);
}

} // namespace
} // namespace purse::test
