// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Step amount(double figure, Per per, Parameters more = {})
{
    more.set("amount", {rate(figure, per)});
    return step("amount", "amount", std::move(more));
}

Workplace halfTime()
{
    Workplace group;
    group.questions = {question("children", QuestionKind::Count)};
    group.add(member("half", "18.75")).answers = {{"children", Decimal{2}}};
    return group;
}

TEST(AmountStep, GivesEverybodyTheSameWhateverTheirHours)
{
    Workplace group = halfTime();
    group.model.steps = {amount(3000, Per::Year)};

    EXPECT_EQ(group.due(), pounds(3000));
    EXPECT_EQ(group.counted(), Money{});
}

TEST(AmountStep, IsPaidForEachOneCounted)
{
    Workplace group = halfTime();
    group.model.steps = {amount(50, Per::Month, {{"question", {std::string("children")}}})};

    EXPECT_EQ(group.due(), pounds(50 * 12 * 2));
}

TEST(AmountStep, RaisesTheAnswerToAPower)
{
    Workplace group = halfTime();
    const auto dueWith = [&](const char* power) {
        group.model.steps = {
            amount(100, Per::Year, {{"question", {std::string("children")}}, {"power", {decimal(power)}}})};
        return group.due();
    };

    EXPECT_EQ(dueWith("0"), pounds(100));
    EXPECT_EQ(dueWith("0.5"), pounds(141.42));
    EXPECT_EQ(dueWith("1"), pounds(200));
    EXPECT_EQ(dueWith("3"), pounds(800));
    group.members[0].answers.clear();
    EXPECT_EQ(dueWith("0"), Money{}); // nothing was said, and nothing stands in
}

TEST(AmountStep, IsBroughtDownToHoursAndMonthsWhereTheGroupSaysSo)
{
    Workplace group = halfTime();
    group.members[0].work.end = dateFromText("2025-06-30");
    group.model.steps = {amount(3000, Per::Year, {{"pro_rated", {true}}})};

    EXPECT_EQ(group.due(), pounds(3000 / 2.0 / 4.0));
}

TEST(AmountStep, PaysAnAmountAnHourForOwnHours)
{
    Workplace group = halfTime();
    group.model.steps = {amount(1, Per::Hour)};

    EXPECT_EQ(group.due(), pounds(18.75 * 52));
}

TEST(AmountStep, CountsWhatItTakesAwayAndWhatIsConsolidated)
{
    Workplace group = halfTime();
    group.model.steps = {amount(-100, Per::Year), amount(30, Per::Year, {{"consolidated", {true}}})};

    EXPECT_EQ(group.counted(), pounds(-70));
}

} // namespace
} // namespace purse::test
