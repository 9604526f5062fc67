// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <command/rule_text.hpp>

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

void expectNoOthers(const std::string& folder, std::span<const Kind> kinds)
{
    for (const fs::path& page : filesIn("docs/" + folder, ".md"))
        EXPECT_TRUE(std::ranges::any_of(kinds, [&](const Kind& kind) { return kind.id == page.stem(); })
                    || findRule(page.stem().string()))
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

TEST(Pages, AreReachedFromTheIndex)
{
    const std::string index = textOf(inTree("docs/index.md"));

    for (const std::string folder : {"steps", "rules"})
        for (const fs::path& page : filesIn("docs/" + folder, ".md"))
            EXPECT_NE(index.find("(" + folder + "/" + page.filename().string() + ")"), std::string::npos) << page;
}

} // namespace
} // namespace purse::test
