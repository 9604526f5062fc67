// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Parameters factorItem(const char* question, const char* factor)
{
    Parameters item{{"factor", {decimal(factor)}}};
    if (*question)
        item.set("question", {std::string(question)});
    return item;
}

Step factors(std::vector<Parameters> items, bool consolidated = false)
{
    return step("factor", "factor", {{"items", {std::move(items)}}, {"consolidated", {consolidated}}});
}

Workplace hypha(int level, int role)
{
    Workplace group;
    group.questions = {question("level", QuestionKind::Count), question("role", QuestionKind::Count),
                       question("place", QuestionKind::Number)};
    group.add(member("one")).answers = {{"level", Decimal{level}}, {"role", Decimal{role}}};
    group.model.steps = {base(53844, Per::Year), factors({factorItem("level", "1.160"), factorItem("role", "1.120")})};
    return group;
}

TEST(FactorStep, MultipliesOnceForEachLevelAsHyphasHandbookDoes)
{
    const Money highest = hypha(6, 4).due();

    EXPECT_EQ(roundToUnit(static_cast<double>(highest.toMinor()), pounds(1)),
              pounds(206423)); // as the handbook prints it
    EXPECT_EQ(hypha(0, 0).due(), pounds(53844));
}

TEST(FactorStep, TakesAnAnswerForTheFactorWhereNoneIsGiven)
{
    Workplace group = hypha(0, 0);
    group.members[0].answers["place"] = decimal("0.85");
    group.model.steps = {base(10000, Per::Year), factors({Parameters{{"question", {std::string("place")}}}})};

    EXPECT_EQ(group.due(), pounds(8500));
}

TEST(FactorStep, MultipliesEverybodyWhereNoQuestionIsAsked)
{
    Workplace group = hypha(0, 0);
    group.model.steps = {base(10000, Per::Year), factors({factorItem("", "1.05"), factorItem("", "1.1")})};

    EXPECT_EQ(group.due(), pounds(11550));
}

TEST(FactorStep, LeavesPayAloneWhereNothingIsStated)
{
    Workplace group = hypha(0, 0);
    group.members[0].answers.clear();
    group.model.steps = {base(10000, Per::Year),
                         factors({factorItem("level", "1.16"), Parameters{{"question", {std::string("place")}}}})};

    EXPECT_EQ(group.due(), pounds(10000));
    EXPECT_EQ(group.claim().lines.size(), 3U); // each says what stands in
}

TEST(FactorStep, CountsWhatItAddsToStandardPayAndMoreOnlyWhereTheGroupSaysSo)
{
    Workplace group = hypha(1, 0);
    group.model.steps = {base(10000, Per::Year), uplift({item("level", "50")}), factors({factorItem("", "2")})};

    EXPECT_EQ(group.due(), pounds(30000));
    EXPECT_EQ(group.counted(), pounds(20000));

    group.model.steps.back() = factors({factorItem("", "2")}, true);
    EXPECT_EQ(group.counted(), pounds(25000));
}

TEST(FactorStep, TakesAwayWhatCountsTowardsTheLegalMinimum)
{
    Workplace group = hypha(1, 0);
    group.model.steps = {base(10000, Per::Year), uplift({item("level", "50")}), factors({factorItem("", "0.8")})};

    EXPECT_EQ(group.due(), pounds(12000));
    EXPECT_EQ(group.counted(), pounds(7000)); // the allowance of 5,000 stays one
}

TEST(FactorStep, HasAnAnswerForAnyLevelAtOnce)
{
    Workplace group = hypha(999'999'999, 0);

    EXPECT_THROW(group.due(), AmountOutOfRange); // found without a thousand million multiplications

    group.model.steps = {base(10000, Per::Year), factors({factorItem("level", "0.5")})};
    EXPECT_EQ(group.due(), Money{});
}

} // namespace
} // namespace purse::test
