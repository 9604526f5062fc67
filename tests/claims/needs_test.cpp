// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_people.hpp"

#include <gtest/gtest.h>

namespace purse::test {
namespace {

Question cost(const char* id)
{
    Question asked = question(id, QuestionKind::Money);
    asked.need = true;
    return asked;
}

Workplace withCosts(Parameters settings = {})
{
    Workplace group;
    group.questions = {cost("rent"), cost("food"), question("benefits", QuestionKind::Money)};
    group.add(member("one")).answers = {{"rent", pounds(800)}, {"food", pounds(300)}, {"benefits", pounds(100)}};
    group.model.steps = {step("needs", "needs", std::move(settings))};
    return group;
}

TEST(NeedsStep, AddsUpTheCostsMarkedAsNeeds) { EXPECT_EQ(withCosts().due(), pounds(1100 * 12)); }

TEST(NeedsStep, AddsOnlyTheCostsThatItNames)
{
    EXPECT_EQ(withCosts({{"questions", {std::vector<std::string>{"food"}}}}).due(), pounds(300 * 12));
}

TEST(NeedsStep, TakesOffOtherMeansWhereTheGroupCountsThem)
{
    EXPECT_EQ(withCosts({{"less", {std::vector<std::string>{"benefits"}}}}).due(), pounds(1000 * 12));
}

TEST(NeedsStep, CoversAShareOfCostsAndMeansAlike)
{
    EXPECT_EQ(withCosts({{"less", {std::vector<std::string>{"benefits"}}}, {"share", {percent("50")}}}).due(),
              pounds(500 * 12));
}

TEST(NeedsStep, EndsAtZeroAndTakesNothingFromPay)
{
    Workplace group = withCosts({{"less", {std::vector<std::string>{"benefits"}}}});
    group.members[0].answers["benefits"] = pounds(5000);
    group.model.steps.insert(group.model.steps.begin(), base(10000, Per::Year));

    EXPECT_EQ(group.due(), pounds(10000));
    EXPECT_EQ(group.claim().lines.back().words.label, "Needs end at zero");
}

TEST(NeedsStep, TakesADeclaredTotalInPlaceOfTheCostsItCovers)
{
    Workplace group = withCosts();
    group.questions.push_back(totalOf(question("total", QuestionKind::Money), {"rent", "food"}));
    group.members[0].answers = {{"total", DeclaredTotal{pounds(900)}}};

    EXPECT_EQ(group.due(), pounds(900 * 12));
    EXPECT_EQ(group.claim().lines.size(), 1U); // the covered costs are not mentioned
}

} // namespace
} // namespace purse::test
