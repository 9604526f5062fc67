// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <command/rule_text.hpp>

#include <purse/calc/families.hpp>
#include <purse/compare/catalogue.hpp>
#include <purse/division/rule.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

namespace fs = std::filesystem;

/// A page names every setting of its step or fit, each as `key`, and the kinds' own words.
void expectComplete(const std::string& folder, const Kind& kind)
{
    SCOPED_TRACE(kind.id);
    const fs::path page = inTree("docs/" + folder + "/" + kind.id + ".md");
    ASSERT_TRUE(fs::exists(page)) << "write " << page;
    const std::string text = textOf(page);
    const auto expectWord = [&](const std::string& word) {
        EXPECT_NE(text.find("`" + word + "`"), std::string::npos) << page << " does not mention `" << word << "`";
    };
    EXPECT_NE(text.find(kind.promise), std::string::npos) << page << " should begin with the promise: " << kind.promise;
    for (const ParameterKind& setting : kind.parameters) {
        expectWord(setting.key);
        for (const std::string& choice : setting.choices)
            expectWord(choice);
        for (const ParameterKind& inner : setting.items)
            expectWord(inner.key);
    }
}

/// The rules that make the best of bounds, needs and a budget; with them, what only checks their answers.
std::vector<calc::Calculation> welfareRules()
{
    std::vector<calc::Calculation> all;
    for (const auto& family : {calc::welfareCalculations(), calc::boundedCalculations(), calc::ratioCapCalculations()})
        for (const calc::Calculation& each : family)
            if (each.rule != "feasibility" && each.rule != "duality_gap_alpha")
                all.push_back(each);
    return all;
}

bool isWelfareRule(const std::string& id)
{
    return std::ranges::any_of(welfareRules(), [&](const calc::Calculation& each) { return each.rule == id; });
}

void expectNoOthers(const std::string& folder, std::span<const Kind> kinds)
{
    for (const fs::path& page : filesIn("docs/" + folder, ".md"))
        EXPECT_TRUE(std::ranges::any_of(kinds, [&](const Kind& kind) { return kind.id == page.stem(); })
                    || findRule(page.stem().string()) || isWelfareRule(page.stem().string()))
            << page << " describes something that is not in the catalogue";
}

TEST(Pages, DescribeEveryStepWithItsSettings)
{
    for (const Kind& kind : stepKinds())
        expectComplete("steps", kind);
    expectNoOthers("steps", stepKinds());
}

TEST(Pages, DescribeEveryFitWithItsSettings)
{
    for (const Kind& kind : fitKinds())
        expectComplete("rules", kind);
    expectNoOthers("rules", fitKinds());
}

TEST(Pages, ShowWhatEveryRuleDoesToSmallAndLargeClaims)
{
    for (const Rule& rule : rules()) {
        const fs::path page = inTree("docs/rules/" + rule.id + ".md");
        ASSERT_TRUE(fs::exists(page)) << "write " << page;
        const std::string text = textOf(page);
        EXPECT_NE(text.find("```text\n" + command::ruleExample(rule) + "```"), std::string::npos) << page;
        EXPECT_NE(text.find(rule.promise), std::string::npos) << page;
        EXPECT_NE(text.find(rule.source), std::string::npos) << page;
    }
}

/// The lists of a calculation by which people are told apart, and of its answer.
const std::vector<std::string> asked{"previous", "target", "base", "subsistence", "upper", "scale"};
const std::vector<std::string> given{"x", "floors", "upper"};

const nlohmann::json& firstOf(const std::vector<std::string>& keys, const nlohmann::json& object)
{
    for (const std::string& key : keys)
        if (object.contains(key))
            return object[key];
    throw std::invalid_argument("none of the keys is there");
}

std::string pictureOf(const nlohmann::json& line, const nlohmann::json& answer)
{
    const nlohmann::json& wanted = firstOf(asked, line["inputs"]);
    const nlohmann::json& found = firstOf(given, answer);
    std::string text;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        text += command::pictureLine(wanted[i], found[i]);
    return text;
}

/// Each command of a page that pipes a line into purse calc stands above a picture of its answer.
TEST(Pages, ShowWhatEveryWelfareRuleDoesToSmallAndLargeNeeds)
{
    for (const calc::Calculation& rule : welfareRules()) {
        SCOPED_TRACE(rule.rule);
        const std::string text = textOf(inTree("docs/rules/" + rule.rule + ".md"));
        EXPECT_NE(text.find(rule.does), std::string::npos) << "the page should begin with: " << rule.does;
        int pictures = 0;
        for (std::size_t at = text.find("echo '"); at != std::string::npos; at = text.find("echo '", at + 1)) {
            const std::size_t from = at + std::string("echo '").size();
            const auto line = nlohmann::json::parse(text.substr(from, text.find('\'', from) - from));
            EXPECT_EQ(line["rule"], rule.rule);
            const calc::Answer answer = calc::calculate(line["rule"], line["inputs"]);
            ASSERT_TRUE(answer) << answer.error().front().what;
            const std::string picture = "```text\n" + pictureOf(line, *answer) + "```";
            const std::size_t shown = text.find("```text", at);
            EXPECT_EQ(text.substr(shown, picture.size()), picture);
            ++pictures;
        }
        EXPECT_GE(pictures, 1);
    }
}

TEST(Pages, AreReachedFromTheIndex)
{
    const std::string index = textOf(inTree("docs/index.md"));

    for (const std::string folder : {"steps", "rules"})
        for (const fs::path& page : filesIn("docs/" + folder, ".md"))
            EXPECT_NE(index.find("(" + folder + "/" + page.filename().string() + ")"), std::string::npos) << page;
}

} // namespace
} // namespace purse::test
