// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.hpp"

#include <support/made_election.hpp>

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

using nlohmann::json;

std::string madeFile()
{
    const std::string path = temporary("made.pb");
    write(path, madePbText(1000, 100, 20250001));
    return path;
}

TEST(PbCommand, CountsWhatOthersCount)
{
    std::ifstream file(std::string(PURSE_SOURCE_DIR) + "/tests/vectors/pb/expected.json");
    const json known = json::parse(file)["synthetic"][0]["rules"];
    const std::string path = madeFile();
    const std::vector<std::pair<std::string, std::string>> calls{
        {"mes_cost", "--rule equal_shares"},
        {"mes_cost_add1_exh", "--completion add1 --stops-when-exhaustive"},
        {"mes_card_add1_exh_greedy", "--completion add1u --stops-when-exhaustive --utility cardinality"},
        {"mes_cost_greedy", "--completion greedy --arithmetic double"},
        {"greedy_cost", "--rule greedy"}};
    for (const auto& [name, options] : calls) {
        const Ran ran = run("pb '" + path + "' --json " + options);
        ASSERT_EQ(ran.code, 0) << ran.err;
        std::vector<std::string> funded;
        const json said = json::parse(ran.out);
        for (const json& project : said["funded"])
            funded.push_back(project["project"]);
        EXPECT_EQ(funded, known[name]["winners"].get<std::vector<std::string>>()) << name;
    }
}

TEST(PbCommand, ExplainsAndComparesForPrograms)
{
    const std::string path = madeFile();
    const json story = json::parse(run("pb '" + path + "' --explain p001 --json").out);
    EXPECT_FALSE(story["funded"]);
    EXPECT_EQ(story["would_take"]["cost"], "16440");
    EXPECT_EQ(story["would_take"]["votes"], 3);

    const json all = json::parse(run("pb '" + path + "' --compare --json").out);
    EXPECT_EQ(all["rules"].size(), 6U);
    EXPECT_EQ(all["projects"].size(), 100U);
}

TEST(PbCommand, EndsWithTwoWhereItRefusesAndWithFourWithoutAFile)
{
    const std::string street = "pb tests/command/data/street.pb ";
    EXPECT_EQ(run("pb no-such-file.pb").code, 4);
    EXPECT_EQ(run(street + "--rule lottery").code, 2);
    EXPECT_EQ(run(street + "--utility joy").code, 2);
    EXPECT_EQ(run(street + "--utility points").code, 2);
    EXPECT_EQ(run(street + "--completion some").code, 2);
    EXPECT_EQ(run(street + "--completion add_opt").code, 2);
    EXPECT_EQ(run(street + "--arithmetic rough").code, 2);
    EXPECT_EQ(run(street + "--ties coin").code, 2);
    EXPECT_EQ(run(street + "--ties cost-votes-lot:x").code, 2);
    EXPECT_EQ(run(street + "--ties list:trees").code, 2);
    EXPECT_EQ(run(street + "--ties list:bikes,bikes").code, 2);
    EXPECT_EQ(run(street + "--step 0").code, 2);
    EXPECT_EQ(run(street + "--explain trees").code, 2);
    EXPECT_EQ(run(street + "--ties cost-votes-lot:7 --arithmetic double").code, 0);
}

} // namespace
} // namespace purse::test
