// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/calc_lines.hpp>

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace {

using nlohmann::json;

struct Answers {
    std::vector<json> lines;
    bool all = false;
};

Answers answersTo(const std::string& input, unsigned threads = 1)
{
    std::istringstream in(input);
    std::ostringstream out;
    Answers answers;
    answers.all = purse::command::answerLines(in, out, threads);
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);)
        answers.lines.push_back(json::parse(line));
    return answers;
}

const std::string good = R"({"id": 1, "rule": "cea", "inputs": {"estate": 3, "claims": [1, 4]}})";

TEST(CalcLines, AnswerEachLineInItsOrder)
{
    const Answers answers = answersTo(good + "\n\n" + good + "\r\n");

    ASSERT_EQ(answers.lines.size(), 2U);
    EXPECT_EQ(answers.lines[0]["result"]["awards"], json::parse("[1.0, 2.0]"));
    EXPECT_EQ(answers.lines[0]["id"], 1);
    EXPECT_TRUE(answers.all);
}

TEST(CalcLines, AreTheSameOnSeveralThreads)
{
    std::string input;
    for (int id = 0; id < 3000; ++id)
        input += id % 7 == 0   ? "\n"
                 : id % 5 == 0 ? "nonsense\n"
                               : R"({"id": )" + std::to_string(id) + R"(, "rule": "talmud", "inputs": {"estate": )"
                                     + std::to_string(id) + R"(, "claims": [1000, 2000]}})" + "\n";

    const Answers one = answersTo(input);
    const Answers four = answersTo(input, 4);

    EXPECT_GT(one.lines.size(), 2000U);
    EXPECT_EQ(one.lines, four.lines);
    EXPECT_FALSE(four.all);
}

TEST(CalcLines, GoOnAfterABadLine)
{
    for (const std::string bad : {"nonsense", "[1]", "{}", "\xff", R"({"rule": 3})", R"({"rule": "fair"})"}) {
        const Answers answers = answersTo(bad + "\n" + good);
        ASSERT_EQ(answers.lines.size(), 2U) << bad;
        EXPECT_FALSE(answers.lines[0]["problems"].empty()) << bad;
        EXPECT_TRUE(answers.lines[1].contains("result")) << bad;
        EXPECT_FALSE(answers.all);
    }
}

TEST(CalcLines, RefuseAKeyThatIsGivenTwice)
{
    const Answers answers = answersTo(R"({"id": "x", "rule": "gini", "inputs": {"x": [1], "x": [2]}})");

    EXPECT_FALSE(answers.lines[0]["problems"].empty());
    EXPECT_EQ(answers.lines[0]["id"], "x");
}

TEST(CalcLines, RefuseWhatIsTooDeepOrTooLong)
{
    const Answers deep = answersTo(std::string(100'000, '[') + "\n" + good);
    const Answers wide =
        answersTo(std::string((16U << 20) + 1, ' ') + "\n" + std::string((16U << 20) + 1, '1') + "\n" + good);

    EXPECT_FALSE(deep.lines[0]["problems"].empty());
    EXPECT_FALSE(wide.lines[0]["problems"].empty());
    EXPECT_TRUE(wide.lines.back().contains("result"));
}

TEST(CalcLines, RefuseNumbersThatAreNotFinite)
{
    for (const std::string number : {"1e999", "NaN", "Infinity"}) {
        const Answers answers = answersTo(R"({"rule": "gini", "inputs": {"x": [)" + number + "]}}");
        EXPECT_FALSE(answers.lines[0]["problems"].empty()) << number;
    }
}

TEST(CalcLines, WriteNumbersThatReadBackTheSame)
{
    const Answers answers = answersTo(R"({"rule": "cea", "inputs": {"estate": 0.1, "claims": [1, 1, 1]}})");

    EXPECT_EQ(answers.lines[0]["result"]["awards"][0].get<double>(), 0.1 / 3.0);
}

TEST(CalcLines, SayStatusAndAmountWhereThereIsNoSolution)
{
    const Answers answers = answersTo(R"({"rule": "maxmin_bounds", "inputs": {"budget": 5, "lower": [3, 4]}})");

    EXPECT_EQ(answers.lines[0]["problems"][0]["status"], "too_small");
    EXPECT_EQ(answers.lines[0]["problems"][0]["amount"], 2.0);
    EXPECT_FALSE(answers.all);
}

} // namespace
