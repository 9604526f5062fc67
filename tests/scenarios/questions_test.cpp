// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <purse/document/read_document.hpp>

#include <gtest/gtest.h>

#include <set>

namespace purse::test {
namespace {

const QuestionFile& library()
{
    static const QuestionFile file = readQuestionFile(textOf(inTree("scenarios/questions/library.json"))).value();
    return file;
}

/// What a question of the library says, apart from what a group chooses for itself: limits, stand-in, totals.
std::string wordsOf(const Question& question)
{
    return question.text + "|" + question.why + "|" + question.unit + "|" + std::string(toText(question.kind)) + "|"
           + (question.concerns ? std::string(kindOf(*question.concerns).id) : "");
}

TEST(QuestionLibrary, SaysOfEachQuestionWhyItIsAsked)
{
    EXPECT_GE(library().questions.size(), 25U);
    for (const Question& question : library().questions) {
        EXPECT_FALSE(question.why.empty()) << question.id;
        const bool isNumber = question.kind == QuestionKind::Count || question.kind == QuestionKind::Number
                              || question.kind == QuestionKind::Points;
        EXPECT_EQ(isNumber, !question.unit.empty()) << question.id;
        EXPECT_EQ(isNumber, question.least && question.most) << question.id;
        EXPECT_EQ(question.standIn.kind, StandIn::Kind::Nothing) << question.id << ": the group chooses";
    }
}

TEST(QuestionLibrary, IsSensitiveWhereTheLawLooks)
{
    for (const Question& question : library().questions)
        EXPECT_TRUE(question.sensitive || !question.concerns) << question.id;
}

TEST(QuestionLibrary, AsksInTheWordsOfTheModelsThatAskTheSame)
{
    int same = 0;
    for (const char* name : {"base-and-uplifts", "needs-first", "household-oecd", "household-square-root"}) {
        const auto file = readModelFile(textOf(inTree("scenarios/models/" + std::string(name) + ".purse-model.json")));
        for (const Question& question : file->questions) {
            const Question* known = findById(library().questions, question.id);
            ASSERT_TRUE(known) << name << " asks " << question.id << ", which the library does not know";
            EXPECT_EQ(wordsOf(question), wordsOf(*known)) << name;
            ++same;
        }
    }
    EXPECT_GE(same, 18);
}

TEST(QuestionLibrary, LeavesOtherPeoplesIncomeOutOfEveryModel)
{
    ASSERT_TRUE(findById(library().questions, "other_household_income"));
    for (const std::filesystem::path& path : filesIn("scenarios/models", ".purse-model.json"))
        EXPECT_FALSE(findById(readModelFile(textOf(path))->questions, "other_household_income")) << path;
}

} // namespace
} // namespace purse::test
