// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

/// Opens each pay model to start from.
class EveryModelFile : public testing::TestWithParam<std::filesystem::path> {
protected:
    const std::string m_text = textOf(GetParam());
    const Result<ModelFile> m_file = readModelFile(m_text);
};

/// Two people who have not answered anything yet, with a budget.
Document newGroupWith(const ModelFile& file)
{
    Document document;
    document.id = "new-group";
    document.group.currency = file.currency;
    document.questions = file.questions;
    document.models = {file.model};
    for (const char* id : {"one", "two"}) {
        Member member;
        member.id = id;
        member.work.hoursPerWeek = {Decimal{30}};
        document.members.push_back(member);
    }
    BudgetLine pay{.id = "pay", .title = "Pay", .amount = {Money::fromMinor(80'000'00), Per::Year}, .pay = true};
    document.budgets = {{.id = "plan", .title = "Plan", .lines = {pay}}};
    document.scenarios = {{.id = "first", .title = "First", .model = file.model.id, .budget = "plan"}};
    return document;
}

TEST_P(EveryModelFile, OpensAndIsWrittenBackAsItWas)
{
    ASSERT_TRUE(m_file) << inWords(m_file.error());
    EXPECT_EQ(writeModelFile(*m_file), m_text);
}

TEST_P(EveryModelFile, SaysWhereItComesFrom)
{
    ASSERT_TRUE(m_file);
    EXPECT_FALSE(m_file->model.about.empty());
    EXPECT_FALSE(m_file->model.source.empty());
}

TEST_P(EveryModelFile, WorksForAGroupThatHasNotAnsweredAnything)
{
    ASSERT_TRUE(m_file);

    const Outcome outcome = solveScenario(newGroupWith(*m_file), "first", {});

    EXPECT_TRUE(outcome.isSolved()) << outcome.statusText << inWords(outcome.problems);
}

TEST_P(EveryModelFile, IsInTheTablesOfModels)
{
    std::string name = GetParam().filename().string();
    name.resize(name.find('.'));

    EXPECT_NE(textOf(inTree("docs/models.md")).find("`" + name + "`"), std::string::npos) << name;
}

INSTANTIATE_TEST_SUITE_P(Models, EveryModelFile, testing::ValuesIn(filesIn("scenarios/models", ".purse-model.json")),
                         [](const auto& model) { return testName(model.param); });

/// The percentages of the needs-based policies are not published with them, so none may slip in.
TEST(BaseAndUplifts, LeavesThePercentagesToTheGroup)
{
    const auto file = readModelFile(textOf(inTree("scenarios/models/base-and-uplifts.purse-model.json")));

    ASSERT_TRUE(file);
    const auto uplifts = std::ranges::find(file->model.steps, std::string("uplifts"), &Step::id);
    for (const Parameters& item : uplifts->parameters.get<std::vector<Parameters>>("items", {})) {
        EXPECT_EQ(item.get<Percent>("percent", {}).value, Decimal{0});
        EXPECT_NE(item.get<std::string>("label", "").find("filled in by your group"), std::string::npos);
    }
}

TEST(WealthAndHousing, LeavesThePercentagesToTheGroup)
{
    const auto file = readModelFile(textOf(inTree("scenarios/models/wealth-and-housing.purse-model.json")));

    ASSERT_TRUE(file);
    for (const Step& step : file->model.steps) {
        for (const Parameters& item : step.parameters.get<std::vector<Parameters>>("items", {}))
            EXPECT_EQ(item.get<Percent>("percent", {}).value, Decimal{0}) << step.id;
        for (const Parameters& row : step.parameters.get<std::vector<Parameters>>("rows", {}))
            EXPECT_EQ(row.get<Decimal>("value", {}), Decimal{0}) << step.id;
    }
}

} // namespace
} // namespace purse::test
