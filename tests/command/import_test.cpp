// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.hpp"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

using nlohmann::json;

const std::string team = "import people tests/import/data/team.csv ";
const std::string answered = "import people tests/import/data/team_answered.csv ";
const std::string small = "tests/command/data/small.purse.json";

/// A copy of the small document, to be written to.
std::string copy(const std::string& name)
{
    const std::string path = temporary(name);
    write(path, textOf(PURSE_SOURCE_DIR "/" + small));
    return path;
}

TEST(ImportCommand, WritesNothingWhereThereAreProblems)
{
    const std::string path = copy("problems.purse.json");
    const std::string before = textOf(path);

    const Ran ran = run(team + "'" + path + "'");

    EXPECT_EQ(ran.code, 2);
    EXPECT_NE(ran.out.find("B9 (Hours a week): The hours of Gul Reed are missing."), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("Nothing was written."), std::string::npos);
    EXPECT_EQ(textOf(path), before);
}

TEST(ImportCommand, WritesADocumentThatCanBeCompared)
{
    const std::string path = copy("written.purse.json");

    const Ran ran = run(answered + "'" + path + "' --json");

    ASSERT_EQ(ran.code, 0) << ran.out << ran.err;
    const json said = json::parse(ran.out);
    EXPECT_EQ(said["written"], path);
    EXPECT_EQ(said["people"].size(), 12U);
    EXPECT_EQ(said["people"][0]["is"], "new");
    EXPECT_EQ(said["columns"][2]["target"], "current_pay");
    EXPECT_EQ(said["table"]["delimiter"], "semicolon");
    const json document = json::parse(textOf(path));
    EXPECT_EQ(document["members"].back()["current_pay"]["amount"], "19800.00");
    EXPECT_EQ(run("check '" + path + "'").code, 0);
    const json again = json::parse(run(answered + "'" + path + "' --json").out);
    for (const json& person : again["people"])
        EXPECT_EQ(person["is"], "same");
}

TEST(ImportCommand, LeavesTheDocumentAloneWhenAsked)
{
    const std::string path = copy("alone.purse.json");
    const std::string before = textOf(path);
    const std::string other = temporary("other.purse.json");

    EXPECT_EQ(run(answered + "'" + path + "' --dry-run").code, 0);
    EXPECT_EQ(run(team + "'" + path + "' --leave-out --out '" + other + "'").code, 0);

    EXPECT_EQ(textOf(path), before);
    const auto members = [](const std::string& text) { return json::parse(text)["members"].size(); };
    EXPECT_EQ(members(textOf(other)), members(before) + 10);
}

TEST(ImportCommand, FollowsWhatIsSaidOfColumnsAndSigns)
{
    const std::string table = temporary("table.csv");
    write(table, "Who;Stunden;Geld;ab\nAda;30;1.234;3/4/2026\n");
    const std::string line = "import people '" + table + "' " + small + " --dry-run --json ";

    EXPECT_EQ(run(line).code, 2);
    const Ran ran = run(line + "--column Geld=current_pay:month --decimal comma --dates day-first");

    ASSERT_EQ(ran.code, 0) << ran.out;
    EXPECT_NE(ran.out.find("1234.00 a month"), std::string::npos);
    EXPECT_NE(ran.out.find("2026-04-03"), std::string::npos);
}

TEST(ImportCommand, EndsWithTwoWhereItRefusesAndWithFourWithoutAFile)
{
    EXPECT_EQ(run("import people no-such.csv " + small).code, 4);
    EXPECT_EQ(run(team + "no-such.purse.json").code, 4);
    EXPECT_EQ(run("import").code, 2);
    EXPECT_EQ(run("import people tests/command/data/small.purse.json " + small + " --dry-run").code, 2);
    for (const std::string option :
         {"--column Pay", "--column Pay=gold", "--column Gold=name", "--decimal dot", "--delimiter x", "--dates never",
          "--skip-row 0", "--column Notes=answer:nobody-asks"})
        EXPECT_EQ(run(answered + small + " --dry-run " + option).code, 2) << option;
}

} // namespace
} // namespace purse::test
