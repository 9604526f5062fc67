// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/compare/catalogue.hpp>
#include <purse/compare/plain_model.hpp>
#include <purse/document/read_document.hpp>

#include "support/random_document.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

std::string allWords(const PlainModel& plain)
{
    std::string all = plain.title + plain.about + plain.source;
    std::vector<PlainPart> parts = plain.steps;
    parts.push_back(plain.fit);
    parts.insert(parts.end(), plain.questions.begin(), plain.questions.end());
    for (const PlainPart& part : parts) {
        all += part.title + "\n";
        for (const std::string& sentence : part.sentences)
            all += sentence + "\n";
    }
    return all;
}

/// Every setting of every step and fit has a sentence: none is passed over, none is shown by its key.
RC_GTEST_PROP(PlainModel, SaysEverySettingOfAnyModelWithoutItsKeys, ())
{
    const Document document = *documents();
    for (const PayModel& model : document.models) {
        const std::string words = allWords(inPlainWords({document.group.currency, model, document.questions, {}}));
        for (const char* key : {"round_down_to", "most_down", "ratio_cap", "lower_the_top", "hours_and_months",
                                "running_total", "pro_rated", "forecast_more", "is_base", "stand_in"})
            RC_ASSERT(words.find(key) == std::string::npos);
    }
}

TEST(PlainModel, CountsAsMembersWouldSayIt)
{
    ModelFile file;
    file.model.title = "Ours";
    file.questions.resize(1);
    file.questions[0].id = "children";
    file.questions[0].text = "How many children?";
    file.model.steps = {
        {.id = "base",
         .kind = "base",
         .label = "",
         .parameters = {{"rate", {Rate{Money::fromMinor(26'000'00), Per::Year}}}}},
        {.id = "uplift",
         .kind = "uplift",
         .label = "Needs",
         .parameters = {{"items",
                         {std::vector<Parameters>{{{"question", {std::string("children")}},
                                                   {"percent", {Percent{Decimal{5}}}},
                                                   {"cap", {Percent{Decimal{15}}}}}}}}}},
        {.id = "way", .kind = "transition", .label = "", .parameters = {{"most_down", {Percent{Decimal{0}}}}}}};

    const PlainModel plain = inPlainWords(file);

    ASSERT_EQ(plain.steps.size(), 3U);
    EXPECT_EQ(plain.steps[0].title, "Base pay");
    EXPECT_NE(plain.steps[0].sentences.back().find("26,000.00 a year"), std::string::npos);
    EXPECT_EQ(plain.steps[1].title, "Needs");
    EXPECT_EQ(plain.steps[1].sentences.back(), "\"How many children?\": 5% of base pay for each, at most 15%.");
    EXPECT_EQ(plain.steps[2].sentences.back(), "Nobody's pay falls by more than 0% of today's.");
    EXPECT_EQ(plain.fit.title, "Pay what the model says");
    EXPECT_EQ(plain.questions[0].sentences.back(), "If you would rather not say, nothing is counted.");
}

} // namespace
} // namespace purse::test
