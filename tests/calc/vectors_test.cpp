// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <string>

namespace {

using purse::calc::Json;

struct Score {
    int agree = 0;
    int all = 0;
};

/// Calculates every vector whose rule we have; prints how many agree, and which rules we do not have yet.
std::map<std::string, Score> scoresOf(const std::string& family)
{
    std::map<std::string, Score> scores;
    for (const Json& vector : purse::test::vectors(family)) {
        const std::string rule = vector["rule"];
        if (!purse::calc::findCalculation(rule))
            continue;
        const auto answer = purse::calc::calculate(rule, vector["inputs"]);
        const bool isRight = answer && purse::test::agrees(*answer, vector["expected"], vector["tolerance"]);
        EXPECT_TRUE(isRight) << vector["id"] << ": " << vector["expected"].dump() << "\ngot "
                             << (answer ? answer->dump() : purse::calc::toJson(answer.error().front()).dump());
        scores[rule].agree += isRight ? 1 : 0;
        scores[rule].all += 1;
    }
    for (const auto& [rule, score] : scores)
        std::cout << rule << ": " << score.agree << " of " << score.all << "\n";
    return scores;
}

TEST(TestNumbers, OfClaimsAgree) { EXPECT_EQ(scoresOf("claims").size(), 25U); }

TEST(TestNumbers, OfWelfareAgree) { EXPECT_EQ(scoresOf("welfare").size(), 13U); }

TEST(TestNumbers, OfMetricsAgree) { EXPECT_EQ(scoresOf("metrics").size(), 4U); }

} // namespace
