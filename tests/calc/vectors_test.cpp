// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <set>
#include <string>

namespace {

using purse::calc::Json;

struct Score {
    int agree = 0;
    int all = 0;
};

/// Calculates every vector whose rule we have; prints how many agree, and which rules we do not have yet.
struct Scores {
    std::map<std::string, Score> rules;
    std::set<std::string> missing;

    int agreeing() const
    {
        int sum = 0;
        for (const auto& [rule, score] : rules)
            sum += score.agree;
        return sum;
    }
};

Scores scoresOf(const std::string& family)
{
    Scores scores;
    for (const Json& vector : purse::test::vectors(family)) {
        const std::string rule = vector["rule"];
        if (!purse::calc::findCalculation(rule)) {
            scores.missing.insert(rule);
            continue;
        }
        const auto answer = purse::calc::calculate(rule, vector["inputs"]);
        const bool isRight = answer && purse::test::agrees(*answer, vector["expected"], vector["tolerance"]);
        EXPECT_TRUE(isRight) << vector["id"] << ": " << vector["expected"].dump() << "\ngot "
                             << (answer ? answer->dump() : purse::calc::toJson(answer.error().front()).dump());
        scores.rules[rule].agree += isRight ? 1 : 0;
        scores.rules[rule].all += 1;
    }
    for (const auto& [rule, score] : scores.rules)
        std::cout << rule << ": " << score.agree << " of " << score.all << "\n";
    for (const std::string& rule : scores.missing)
        std::cout << rule << ": not yet\n";
    return scores;
}

TEST(TestNumbers, OfClaimsAgreeAndNoneIsMissing)
{
    const Scores scores = scoresOf("claims");

    EXPECT_EQ(scores.missing, std::set<std::string>{});
    EXPECT_EQ(scores.rules.size(), 25U);
}

TEST(TestNumbers, OfWelfareAgreeAndNoneIsMissing)
{
    const Scores scores = scoresOf("welfare");

    EXPECT_EQ(scores.missing, std::set<std::string>{});
    EXPECT_EQ(scores.rules.size(), 16U);
}

TEST(TestNumbers, OfMetricsAgreeAndNoneIsMissing)
{
    const Scores scores = scoresOf("metrics");

    EXPECT_EQ(scores.missing, std::set<std::string>{});
    EXPECT_EQ(scores.agreeing(), 81);
}

} // namespace
