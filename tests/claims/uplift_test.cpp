// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace purse::test {
namespace {

/// A base of 10,000 a year, so that one point is 100 pounds.
Workplace tenThousand()
{
    Workplace group;
    group.questions = {question("children", QuestionKind::Count), question("city", QuestionKind::YesNo),
                       question("wealth", QuestionKind::Count), question("points", QuestionKind::Points)};
    group.add(member("one"));
    group.model.steps = {base(10000, Per::Year)};
    return group;
}

TEST(UpliftStep, AddsCountTimesPercentAndDoesNotCompound)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"children", Decimal{3}}, {"city", true}};
    group.model.steps.push_back(uplift({item("children", "5"), item("city", "10")}));

    EXPECT_EQ(group.due(), pounds(12500));
    EXPECT_EQ(group.counted(), pounds(10000)); // allowances do not count towards the legal minimum
}

TEST(UpliftStep, CountsNothingForNo)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"city", false}};
    group.model.steps.push_back(uplift({item("city", "10")}));

    EXPECT_EQ(group.due(), pounds(10000));
    EXPECT_EQ(group.claim().lines.size(), 1U);
}

TEST(UpliftStep, StopsAnItemAtItsOwnCap)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"children", Decimal{7}}, {"wealth", Decimal{7}}};
    Parameters children = item("children", "5");
    children.set("cap", {percent("12")});
    Parameters wealth = item("wealth", "-3");
    wealth.set("cap", {percent("10")});
    group.model.steps.push_back(uplift({children, wealth}));

    EXPECT_EQ(group.due(), pounds(10000 + 1200 - 1000));
}

TEST(UpliftStep, StopsAllItemsTogetherAtTheCapOfTheStep)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"children", Decimal{3}}, {"city", true}};
    group.model.steps.push_back(uplift({item("children", "5"), item("city", "10")}, {{"cap", {percent("20")}}}));

    const Claim claim = group.claim();

    EXPECT_EQ(group.due(), pounds(12000));
    EXPECT_EQ(claim.lines.back().words.label, "Limit on uplifts");
    EXPECT_DOUBLE_EQ(claim.lines.back().amount(0.0), -50000.0);
}

TEST(UpliftStep, TakesAwayWhatCountsTowardsTheLegalMinimum)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"wealth", Decimal{2}}};
    group.model.steps.push_back(uplift({item("wealth", "-10")}));

    EXPECT_EQ(group.due(), pounds(8000));
    EXPECT_EQ(group.counted(), pounds(8000));
}

TEST(UpliftStep, CountsConsolidatedItemsTowardsTheLegalMinimum)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"city", true}};
    Parameters city = item("city", "10");
    city.set("consolidated", {true});
    group.model.steps.push_back(uplift({city}));

    EXPECT_EQ(group.counted(), pounds(11000));
}

TEST(UpliftStep, OfTheRunningTotalBuildsOnWhatCameBefore)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"city", true}};
    group.model.steps.push_back(uplift({item("city", "10")}, {}, "first"));
    group.model.steps.push_back(
        uplift({item("city", "10"), item("city", "10")}, {{"of", {std::string("running_total")}}}, "second"));

    EXPECT_EQ(group.due(), pounds(13200)); // 11,000 and twice a tenth of it
}

TEST(UpliftStep, AddsPointsDeclaredWithoutAReason)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"points", decimal("7.5")}};
    group.model.steps.push_back(uplift({}, {{"points", {std::string("points")}}}));

    EXPECT_EQ(group.due(), pounds(10750));
}

TEST(UpliftStep, TakesADeclaredTotalInPlaceOfTheAnswersItCovers)
{
    Workplace group = tenThousand();
    group.questions.push_back(totalOf(question("all_needs", QuestionKind::Points), {"children"}));
    group.members[0].answers = {{"children", Decimal{5}}, {"city", true}, {"all_needs", DeclaredTotal{Decimal{18}}}};
    group.model.steps.push_back(uplift({item("children", "5"), item("city", "10")}));

    EXPECT_EQ(group.due(), pounds(10000 + 1800 + 1000));
}

TEST(UpliftStep, SaysWhatStandsInForAnAnswerThatIsNotStated)
{
    Workplace group = tenThousand();
    group.model.steps.push_back(uplift({item("children", "5")}));

    const Claim claim = group.claim();

    EXPECT_EQ(group.due(), pounds(10000));
    EXPECT_EQ(claim.lines.back().words.because, "not stated: nothing is counted");
    EXPECT_EQ(claim.lines.back().words.input, "/members/0");
}

TEST(UpliftStep, SaysWhatStandsInForPointsThatAreNotStated)
{
    Workplace group = tenThousand();
    group.model.steps.push_back(uplift({}, {{"points", {std::string("points")}}}));

    EXPECT_EQ(group.claim().lines.back().words.because, "not stated: nothing is counted");
}

TEST(UpliftStep, RisesWithTheFactorThatAFitLooksFor)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"children", Decimal{2}}};
    group.model.steps.push_back(uplift({item("children", "5")}));

    const Claim claim = group.claim(0, {.kind = Unknown::Kind::UpliftFactor});

    EXPECT_DOUBLE_EQ(claim.total(0.0), 1'000'000.0);
    EXPECT_DOUBLE_EQ(claim.total(1.5), 1'150'000.0);
}

TEST(UpliftStep, SaysThatAFactorOnAFactorBends)
{
    Workplace group = tenThousand();
    group.members[0].answers = {{"children", Decimal{2}}};
    group.model.steps.push_back(uplift({item("children", "5")}, {}, "first"));
    group.model.steps.push_back(uplift({item("children", "5")}, {{"of", {std::string("running_total")}}}, "second"));
    const Unknown factor{.kind = Unknown::Kind::UpliftFactor};
    const Unknown atTwo{.kind = Unknown::Kind::UpliftFactor, .value = 2.0};

    EXPECT_FALSE(group.claim(0, factor).isPiecewiseLinear);
    EXPECT_DOUBLE_EQ(group.claim(0, atTwo).total(0.0), 1'000'000.0 * 1.2 * 1.2);
}

TEST(UpliftStep, NeedsABaseBeforeIt)
{
    PayModel model;
    model.steps = {uplift({item("children", "5")}), base(10000, Per::Year)};

    const Problems problems = problemsOfSteps(model, "/models/0");

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].where, "/models/0/steps/0");

    std::ranges::reverse(model.steps);
    EXPECT_TRUE(problemsOfSteps(model, "/models/0").empty());
}

/// Two people with 10% and 12%, one with 20% who declares it, and somebody who is not there yet.
class UnknownHire : public testing::Test {
protected:
    std::string hirePay(const char* rule, const char* more, std::map<std::string, Answer> answers = {})
    {
        Workplace group;
        group.questions = {question("children", QuestionKind::Count), question("points", QuestionKind::Points)};
        group.add(member("a")).answers = {{"children", Decimal{5}}};
        group.add(member("b")).answers = {{"children", Decimal{6}}};
        group.add(member("c")).answers = {{"points", Decimal{23}}};
        group.add(member("d")).answers = std::move(answers);
        group.model.steps = {base(10'000, Per::Year),
                             uplift({item("children", "2")}, {{"points", {std::string("points")}},
                                                              {"forecast", {std::string(rule)}},
                                                              {"forecast_more", {percent(more)}}})};
        std::vector<Person> people = group.people();
        people.back().hypothetical = true;
        const AnswerBook book(group.questions, people, group.fullTime);
        const Claim claim =
            claimOf(group.model, "/models/0", people.back(), {.answers = book, .fullTime = group.fullTime});
        EXPECT_TRUE(addsUp(claim, 0.0));
        m_reason = claim.lines.back().words.because;
        return toText(roundToMinor(claim.total(0.0)));
    }

    std::string m_reason;
};

TEST_F(UnknownHire, IsBudgetedWithTheMeanTheMedianOrTheHighestOfTheOthers)
{
    EXPECT_EQ(hirePay("mean", "0"), "11500.00");
    EXPECT_EQ(hirePay("mean", "9"), "12400.00");
    EXPECT_EQ(m_reason, "the mean of what uplifts add for 3 people, 15%, and 9% more");
    EXPECT_EQ(hirePay("median", "0"), "11200.00");
    EXPECT_EQ(hirePay("highest", "0"), "12300.00");
}

TEST_F(UnknownHire, CountsTheOwnAnswersWhereThereAreAny)
{
    EXPECT_EQ(hirePay("mean", "9", {{"children", Decimal{1}}}), "10200.00");
}

} // namespace
} // namespace purse::test
