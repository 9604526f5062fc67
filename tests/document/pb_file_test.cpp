// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/pb_file.hpp>

#include <support/made_election.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace purse::test {
namespace {

const std::string small = "META\nkey;value\ndescription;Our street\nnum_projects;3\nnum_votes;3\nbudget;100.5\n"
                          "vote_type;approval\nPROJECTS\nproject_id;cost;name;street\n"
                          "a;40;Benches;\"Long; and \"\"wide\"\"\"\nb;60,25;Trees;\nc;999999999;;\n"
                          "VOTES\nvoter_id;age;vote\n1;30;a,b\n2;;b\n3;41;\n";

std::string with(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        throw std::invalid_argument("nothing to replace: " + from);
    return text.replace(at, from.size(), to);
}

std::vector<std::string> problemsOf(const std::string& text)
{
    const Result<PbFile> file = readPb(text);
    std::vector<std::string> said;
    if (!file)
        for (const Problem& problem : file.error())
            said.push_back(problem.where + ": " + problem.what);
    return said;
}

using Said = std::vector<std::string>;

TEST(PbFile, IsReadWithExactAmounts)
{
    const Result<PbFile> file = readPb(small);

    ASSERT_TRUE(file);
    const election::Election& election = file->election;
    EXPECT_EQ(election.title, "Our street");
    EXPECT_EQ(election.decimals, 2);
    EXPECT_EQ(election.budget, Money::fromMinor(10050));
    EXPECT_EQ(election.projects[1].cost, Money::fromMinor(6025));
    EXPECT_EQ(election.amountText(election.projects[1].cost), "60.25");
    EXPECT_TRUE(election.projects[2].isWithdrawn);
    EXPECT_EQ(election.ballots.size(), 3U);
    EXPECT_EQ(election.ballots.of(0).size(), 2U);
    EXPECT_EQ(election.ballots.of(2).size(), 0U);
    EXPECT_EQ(file->projects.rows[0][3], "Long; and \"wide\"");
}

TEST(PbFile, KeepsEverythingInARoundTrip)
{
    const Result<PbFile> file = readPb(small);

    EXPECT_EQ(writePb(*file), small);
}

TEST(PbFile, IsTheSameWithOtherLineEndsAndAByteOrderMark)
{
    std::string text = "\xEF\xBB\xBF";
    for (const char c : small)
        text += c == '\n' ? "\r\n" : std::string(1, c);

    EXPECT_EQ(writePb(*readPb(text)), small);
    EXPECT_EQ(readPb(text)->election.ballots, readPb(small)->election.ballots);
}

TEST(PbFile, ReadsPointsWithDecimals)
{
    std::string text = with(small, "approval", "cumulative");
    text = text.substr(0, text.find("VOTES")) + "VOTES\nvoter_id;vote;points\n1;a,b;7,2.5\n2;b;10\n\"3\";;\n";
    const Result<PbFile> file = readPb(text);

    ASSERT_TRUE(file) << problemsOf(text).front();
    EXPECT_EQ(file->election.pointDecimals, 1);
    EXPECT_EQ(file->election.ballots.pointsOf(0)[0], 70);
    EXPECT_EQ(file->election.ballots.pointsOf(0)[1], 25);
    EXPECT_EQ(file->election.ballots.pointsOf(1)[0], 100);
}

TEST(PbFile, ReadsQuotedVotesLikeOthers)
{
    const std::string quoted = with(small, "1;30;a,b", "\"1\";\"3\n0\";\"a, b\"");

    EXPECT_EQ(readPb(quoted)->election.ballots, readPb(small)->election.ballots);
    EXPECT_EQ(writePb(*readPb(quoted)), quoted);
}

TEST(PbFile, NamesTheLineOfEachMistake)
{
    EXPECT_EQ(problemsOf(with(small, "2;;b", "2;;x")),
              Said{"line 16: The vote names project \"x\", which is not in the list."});
    EXPECT_EQ(problemsOf(with(small, "2;;b", "2;;b,b")), Said{"line 16: The vote names project \"b\" twice."});
    EXPECT_EQ(problemsOf(with(small, "2;;b", "1;;b")), Said{"line 16: This voter has voted above already."});
    EXPECT_EQ(problemsOf(with(small, "2;;b", "2")), Said{"line 16: The line ends before its vote."});
    EXPECT_EQ(problemsOf(with(small, "num_votes;3", "num_votes;4")),
              Said{"line 5: num_votes is \"4\", and the file has 3 votes."});
    EXPECT_EQ(problemsOf(with(small, "num_projects;3", "num_projects;2")),
              Said{"line 4: num_projects is \"2\", and the file has 3 projects."});
    EXPECT_EQ(problemsOf(with(small, "\nc;", "\na;")), (Said{"line 12: The project \"a\" is in line 10 already."}));
    EXPECT_EQ(problemsOf(with(small, ";40;", ";-40;")),
              Said{"line 10: The cost should be an amount; this is \"-40\"."});
    EXPECT_EQ(problemsOf(with(small, "100.5", "1e5")),
              Said{"line 6: The budget should be an amount; this is \"1e5\"."});
    EXPECT_EQ(problemsOf(with(small, "approval", "choose-1")),
              Said{"line 15: This ballot names several projects, and each may name one."});
    EXPECT_EQ(problemsOf(with(small, "approval", "knapsack")),
              Said{"line 7: The vote_type \"knapsack\" is not one that we know."});
    EXPECT_EQ(problemsOf(with(small, "Trees", "\xFF")), Said{"byte 177: The file is not UTF-8 text."});
    EXPECT_EQ(problemsOf("").size(), 4U);
}

TEST(PbFile, SaysNoMoreThanTwentyProblemsAndHowManyMore)
{
    std::string text = with(small, "num_votes;3", "num_votes;103");
    for (int i = 0; i < 100; ++i)
        text += "w" + std::to_string(i) + ";;nobody\n";

    EXPECT_EQ(problemsOf(text).size(), 21U);
}

/// Whatever is cut off or changed: an answer, never a crash. Run under the checks of ./dev asan too.
TEST(PbFile, AnswersWhateverTheBytesAre)
{
    std::size_t answers = 0;
    for (std::size_t i = 0; i < small.size(); ++i)
        for (const char c : {'\0', '"', ';', '\n', ',', '\xC3', '9'}) {
            std::string text = small;
            text[i] = c;
            const Result<PbFile> file = readPb(text);
            answers += file || !file.error().empty() ? 1 : 0;
            const Result<PbFile> half = readPb(std::string_view(text).substr(0, i));
            answers += half || !half.error().empty() ? 1 : 0;
        }

    EXPECT_EQ(answers, small.size() * 14);
}

TEST(PbFile, HoldsAMadeElectionToTheByte)
{
    EXPECT_EQ(splitmix64(20250001, 0), 13836017973337114402U);
    EXPECT_EQ(splitmix64(20250001, 1), 5368855531164859919U);
    const std::string text = madePbText(1000, 100, 20250001);
    const std::string path = testing::TempDir() + "/purse-made-election.pb";
    std::ofstream(path, std::ios::binary) << text;
    const std::string check =
        "echo '3994835c3b96c1123f86244790a6c1163cc4279bb1469635ed285bba04b5e70b  " + path + "' | sha256sum -c --status";

    EXPECT_EQ(text.size(), 31041U);
    EXPECT_EQ(std::system(check.c_str()), 0);
    EXPECT_EQ(madePbText(10000, 100, 20250001).size(), 303068U);
    const Result<PbFile> file = readPb(text);
    EXPECT_EQ(writePb(*file), text);
    const PbFile made = pbFileOf(file->election, file->meta);
    EXPECT_EQ(writePb(made), text);
    EXPECT_EQ(readAgain(made)->election.ballots, file->election.ballots);
}

} // namespace
} // namespace purse::test
