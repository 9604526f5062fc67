// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the completion say what the program does: nothing less, nothing else.
#include "run.hpp"

#include <command/pages/bash_completion.hpp>
#include <command/pages/command_line.hpp>
#include <command/pages/man_page.hpp>
#include <command/program.hpp>

#include <purse/division/rule.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

namespace purse::test {
namespace {

using namespace purse::command;

class Pages : public testing::Test {
protected:
    Pages() { describe(program, job); }
    CLI::App program;
    Job job;
};

/// Without the marks of troff.
std::string readable(std::string page)
{
    for (const std::string mark : {"\\fB", "\\fI", "\\fP", "\\&"})
        for (auto at = page.find(mark); at != std::string::npos; at = page.find(mark))
            page.erase(at, mark.size());
    for (auto at = page.find("\\-"); at != std::string::npos; at = page.find("\\-"))
        page.erase(at, 1);
    return page;
}

TEST_F(Pages, ManualNamesEverySubcommandAndOptionThatHelpNames)
{
    const std::string page = readable(manPage(program, "0.0.0"));
    int options = 0;
    forEachCommand(program, [&](const CLI::App& command, const std::string& words) {
        const auto from = words.empty() ? 0 : page.find("\n.SS " + words + "\n");
        ASSERT_NE(from, std::string::npos) << words;
        const std::string section = page.substr(from, page.find("\n.S", from + 1) - from);
        const std::string help = command.help();
        for (const CLI::Option* option : command.get_options())
            for (const std::string& name : namesOf(*option)) {
                if (option == command.get_help_ptr())
                    continue;
                ++options;
                EXPECT_NE(help.find(name), std::string::npos) << words << ' ' << name;
                EXPECT_NE((words.empty() ? page : section).find(name), std::string::npos) << words << ' ' << name;
            }
    });
    EXPECT_GT(options, 80);
}

TEST_F(Pages, ManualIsReadByManWithoutAWarning)
{
    if (std::system("command -v man >/dev/null && command -v groff >/dev/null") != 0)
        GTEST_SKIP() << "man or groff is not installed";
    for (const auto& [name, text] : {std::pair<std::string, std::string>("purse.1", manPage(program, "0.0.0")),
                                     std::pair<std::string, std::string>(
                                         "common-purse.1", textOf(PURSE_SOURCE_DIR "/packaging/common-purse.1"))}) {
        const std::string file = temporary(name);
        const std::string said = temporary(name + ".said");
        write(file, text);
        const std::string line =
            "LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l -Tutf8 '" + file + "' 2>'" + said + "' >/dev/null";
        EXPECT_EQ(std::system(line.c_str()), 0);
        EXPECT_EQ(textOf(said), "") << name;
    }
}

/// Words that bash offers after a line, as a person who presses Tab sees them.
std::set<std::string> offered(const std::string& script, const std::string& folder, const std::string& words)
{
    const std::string file = temporary("completion.bash");
    const std::string out = temporary("completion.out");
    write(file, script);
    const std::string line =
        "bash -c 'set -u; source " + file + "; cd " + folder + "; COMP_WORDS=(" + words
        + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _purse; printf \"%s\\n\" \"${COMPREPLY[@]}\"' >'" + out + "'";
    EXPECT_EQ(std::system(line.c_str()), 0);
    std::set<std::string> lines;
    std::istringstream text(textOf(out));
    for (std::string each; std::getline(text, each);)
        if (!each.empty())
            lines.insert(each);
    return lines;
}

class Completing : public Pages {
protected:
    Completing()
    {
        std::filesystem::create_directories(folder + "/below");
        for (const std::string file : {"a.purse.json", "b.purse-model.json", "c.csv", "d.pb", "e.txt"})
            write(folder + "/" + file, "");
    }
    ~Completing() override { std::filesystem::remove_all(folder); }
    std::set<std::string> after(const std::string& words) { return offered(script, folder, words); }

    std::string folder = temporary("folder");
    std::string script = bashCompletion(program);
};

TEST_F(Completing, OffersSubcommands)
{
    EXPECT_EQ(after("purse c"), (std::set<std::string>{"compare", "check", "calc"}));
    EXPECT_EQ(after("purse budget c"), (std::set<std::string>{"compare", "contributions"}));
    EXPECT_EQ(after("purse --v"), (std::set<std::string>{"--version"}));
}

TEST_F(Completing, OffersEveryOptionOfEverySubcommand)
{
    forEachCommand(program, [&](const CLI::App& command, const std::string& words) {
        std::set<std::string> all;
        for (const CLI::Option* option : optionsOf(command))
            for (const std::string& name : namesOf(*option))
                all.insert(name);
        EXPECT_EQ(after("purse " + words + " -"), all) << words;
    });
}

TEST_F(Completing, OffersTheFilesThatASubcommandReads)
{
    EXPECT_EQ(after("purse compare \"\""), (std::set<std::string>{"a.purse.json", "below"}));
    EXPECT_EQ(after("purse pb \"\""), (std::set<std::string>{"d.pb", "below"}));
    EXPECT_EQ(after("purse payroll --compare \"\""), (std::set<std::string>{"c.csv", "below"}));
    EXPECT_EQ(after("purse payroll --compare c.csv \"\""), (std::set<std::string>{"a.purse.json", "below"}));
    EXPECT_EQ(after("purse import people \"\""), (std::set<std::string>{"c.csv", "e.txt", "below"}));
    EXPECT_EQ(after("purse import people c.csv \"\""), (std::set<std::string>{"a.purse.json", "below"}));
    EXPECT_EQ(after("purse check d.pb a"), (std::set<std::string>{"a.purse.json"}));
}

TEST_F(Completing, OffersRulesAndChoicesByName)
{
    std::set<std::string> ids;
    for (const Rule& rule : rules())
        ids.insert(rule.id);

    EXPECT_EQ(after("purse rules \"\""), ids);
    EXPECT_EQ(after("purse levy net --period \"\""), (std::set<std::string>{"year", "month"}));
    EXPECT_EQ(after("purse pb --rule gr"),
              (std::set<std::string>{"greedy", "greedy_per_cost", "greedy_no_skip", "greedy_per_cost_no_skip"}));
    EXPECT_TRUE(after("purse import people --delimiter \"\"").contains("semicolon"));
}

TEST_F(Completing, OffersModelsAndLeviesThatCameWithTheProgram)
{
    script = "PURSE_DATA=" PURSE_SOURCE_DIR "/scenarios; PATH=" PURSE_BIN_DIR ":$PATH\n" + script;

    EXPECT_EQ(after("purse models show hyp"), (std::set<std::string>{"hypha", "hypha-parental-top-up"}));
    EXPECT_TRUE(after("purse new --levy gb-2025").contains("gb-2025-26"));
}

TEST_F(Completing, KnowsNoOptionThatIsNotThere)
{
    for (const Completion& each : furtherCompletions()) {
        bool found = false;
        forEachCommand(program, [&](const CLI::App& command, const std::string& words) {
            for (const CLI::Option* option : command.get_options())
                found = found || (words == each.command && namesOf(*option).back() == each.option);
        });
        EXPECT_TRUE(found) << each.command << ' ' << each.option;
        EXPECT_TRUE(each.kind != Completion::Kind::Words || !each.words.empty()) << each.option;
    }
}

} // namespace
} // namespace purse::test
