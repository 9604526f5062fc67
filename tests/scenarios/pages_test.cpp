// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <command/rule_text.hpp>

#include <purse/budget/portioning/portioning.hpp>
#include <purse/calc/families.hpp>
#include <purse/compare/catalogue.hpp>
#include <purse/division/rule.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

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

/// "Keeps: Anonymous, Neutral."; empty where there are none.
std::string wordsOf(const std::string& start, const PortioningRule& rule, const std::set<PortionProperty>& properties)
{
    std::string words;
    for (const PortionPropertyWords& each : portionProperties())
        if (properties.contains(each.property)
            && (rule.ballot == Ballot::Shares || each.property != PortionProperty::InRange))
            words += (words.empty() ? "" : ", ") + each.title;
    return words.empty() ? words : start + words + ".";
}

std::set<PortionProperty> others(const PortioningRule& rule)
{
    std::set<PortionProperty> rest;
    for (const PortionPropertyWords& each : portionProperties())
        if (!rule.properties.contains(each.property) && !rule.undecided.contains(each.property))
            rest.insert(each.property);
    return rest;
}

/// The shares that a page shows below its command: "  line 1   30.0%".
std::string pictureOfShares(const std::string& page)
{
    const std::size_t from = page.find("echo '") + std::string("echo '").size();
    const auto line = nlohmann::json::parse(page.substr(from, page.find('\'', from) - from));
    const calc::Answer answer = calc::calculate(line["rule"], line["inputs"]);
    std::string text = "```text\n";
    for (std::size_t j = 0; answer && j < (*answer)["allocation"].size(); ++j)
        text += fmt::format("  line {}  {:5.1f}%\n", j + 1, 100.0 * (*answer)["allocation"][j].get<double>());
    return text + "```";
}

TEST(Pages, ShowWhatEveryPortioningRuleKeepsAndGives)
{
    for (const PortioningRule& rule : portioningRules()) {
        SCOPED_TRACE(rule.id);
        const fs::path page = inTree("docs/budget/portion_" + rule.id + ".md");
        ASSERT_TRUE(fs::exists(page)) << "write " << page;
        const std::string text = textOf(page);
        EXPECT_NE(text.find("`portion_" + rule.id + "`: " + rule.promise), std::string::npos);
        EXPECT_NE(text.find(rule.source), std::string::npos);
        EXPECT_NE(text.find(pictureOfShares(text)), std::string::npos) << pictureOfShares(text);
        if (rule.needsBounds)
            continue; // it keeps what the rule without bounds keeps, where they do not move it
        EXPECT_NE(text.find(wordsOf("Keeps: ", rule, rule.properties)), std::string::npos);
        EXPECT_NE(text.find(wordsOf("Does not keep: ", rule, others(rule))), std::string::npos);
        EXPECT_NE(text.find(wordsOf("known to us: ", rule, rule.undecided)), std::string::npos);
    }
}

TEST(Pages, BeginWithWhatEveryContributionAndTakeDoes)
{
    const std::map<std::string, std::string> pages{{"sliding_scale", "sliding_scale"},
                                                   {"bidding_round", "bidding_round"},
                                                   {"quadratic_funding", "quadratic_funding"},
                                                   {"take_payout", "takes"},
                                                   {"take_throttle", "takes"},
                                                   {"catch_up_pay", "takes"},
                                                   {"work_streams", "work_streams"}};
    for (const auto& [rule, page] : pages) {
        const calc::Calculation* calculation = calc::findCalculation(rule);
        ASSERT_TRUE(calculation) << rule;
        EXPECT_NE(textOf(inTree("docs/budget/" + page + ".md")).find("`" + rule + "`: " + calculation->does),
                  std::string::npos)
            << rule;
    }
}

TEST(Pages, AreReachedFromTheIndex)
{
    const std::string index = textOf(inTree("docs/index.md"));

    for (const std::string folder : {"steps", "rules", "budget"})
        for (const fs::path& page : filesIn("docs/" + folder, ".md"))
            EXPECT_NE(index.find("(" + folder + "/" + page.filename().string() + ")"), std::string::npos) << page;
}

} // namespace
} // namespace purse::test
