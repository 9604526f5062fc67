// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace purse::test {
namespace {

namespace fs = std::filesystem;

/// Words that take sides, or make a need something to be excused.
const std::regex& sidedWords()
{
    static const std::regex words("\\b(winners?|losers?|burdens?|deserv(e|es|ed|ing)|better[ -]off|worse[ -]off)\\b",
                                  std::regex::icase);
    return words;
}

std::vector<fs::path> textsIn(const std::string& folder)
{
    static const std::set<std::string> endings{".cpp", ".hpp", ".json", ".md", ".ui"};
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(inTree(folder)))
        if (entry.is_regular_file() && endings.contains(entry.path().extension().string()))
            files.push_back(entry.path());
    return files;
}

/// A field of the test numbers, and of what purse calc answers to them, means projects and keeps its name.
std::string withoutFieldNames(const std::string& text)
{
    static const std::regex field("[\"`]winners[\"`]");
    return std::regex_replace(text, field, "");
}

TEST(NeutralWords, HoldInEverythingThatPeopleRead)
{
    std::vector<fs::path> files{inTree("README.md")};
    for (const char* folder : {"engine", "gui", "docs", "scenarios"})
        if (fs::exists(inTree(folder)))
            std::ranges::copy(textsIn(folder), std::back_inserter(files));

    EXPECT_GT(files.size(), 50U);
    for (const fs::path& file : files) {
        const std::string text = withoutFieldNames(textOf(file));
        std::smatch found;
        EXPECT_FALSE(std::regex_search(text, found, sidedWords())) << file << " says \"" << found.str() << "\"";
    }
}

} // namespace
} // namespace purse::test
