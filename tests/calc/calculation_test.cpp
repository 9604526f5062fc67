// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <gtest/gtest.h>

#include <set>

namespace {

using purse::calc::Answer;
using purse::calc::calculate;
using purse::calc::Json;

Json parsed(const char* text) { return Json::parse(text); }

TEST(Calculation, ListsEachRuleOnce)
{
    std::set<std::string> seen;
    for (const auto& calculation : purse::calc::calculations()) {
        EXPECT_TRUE(seen.insert(calculation.rule).second) << calculation.rule;
        EXPECT_FALSE(calculation.does.empty());
    }
}

TEST(Calculation, RefusesARuleItDoesNotKnow)
{
    const Answer answer = calculate("fair", Json::object());

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().front().where, "/rule");
    EXPECT_NE(answer.error().front().hint.find("cea"), std::string::npos);
}

TEST(Calculation, CollectsEverythingThatIsWrong)
{
    const Answer answer = calculate("cea", parsed(R"({"claims": [1, "two", -3], "weight": [1]})"));

    ASSERT_FALSE(answer);
    std::set<std::string> places;
    for (const auto& refusal : answer.error())
        places.insert(refusal.where);
    EXPECT_EQ(places,
              (std::set<std::string>{"/inputs/claims/1", "/inputs/claims/2", "/inputs/estate", "/inputs/weight"}));
}

TEST(Calculation, SaysTheRangeThatANumberIsOutsideOf)
{
    const auto hintFor = [](const char* rule, const char* inputs) {
        const Answer answer = calculate(rule, parsed(inputs));
        return answer ? std::string("accepted") : answer.error().front().hint;
    };

    EXPECT_EQ(hintFor("quantile", R"({"x": [1], "probs": [2]})"), "Give a number from 0 to 1.");
    EXPECT_EQ(hintFor("gini", R"({"x": [1e308]})"), "Give a number from 0 to 1e+300.");
    EXPECT_EQ(hintFor("gini", R"({"x": [-1]})"), "Give a number from zero on.");
    EXPECT_EQ(hintFor("weighted_cea", R"({"estate": 1, "claims": [1], "weights": [0]})"), "Give a number above zero.");
    EXPECT_EQ(hintFor("weighted_cea", R"({"estate": 1, "claims": [1], "weights": [1e301]})"),
              "Give a number above 0 and up to 1e+300.");
}

TEST(Calculation, RefusesInputsThatAreNoObject)
{
    for (const char* inputs : {"null", "[]", "3", "\"x\""}) {
        const Answer answer = calculate("gini", parsed(inputs));
        ASSERT_FALSE(answer) << inputs;
        EXPECT_EQ(answer.error().front().where, "/inputs");
    }
}

TEST(Calculation, WantsAsManyWeightsAsClaims)
{
    const Answer answer = calculate("weighted_cea", parsed(R"({"estate": 3, "claims": [1, 2], "weights": [1]})"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().front().where, "/inputs/weights");
}

TEST(Calculation, SaysHowMuchIsMissingWhereThereIsNoSolution)
{
    const Answer answer = calculate("maxmin_bounds", parsed(R"({"budget": 50, "lower": [10, 20, 30]})"));

    ASSERT_FALSE(answer);
    const Json problem = purse::calc::toJson(answer.error().front());
    EXPECT_EQ(problem["status"], "too_small");
    EXPECT_EQ(problem["amount"], 10.0);
}

TEST(Calculation, SaysHowMuchIsLeftOverWhereThereIsNoSolution)
{
    const Answer answer =
        calculate("bounded_proportional", parsed(R"({"budget": 50, "base": [1, 1], "upper": [10, 20]})"));

    ASSERT_FALSE(answer);
    const Json problem = purse::calc::toJson(answer.error().front());
    EXPECT_EQ(problem["status"], "too_large");
    EXPECT_EQ(problem["amount"], 20.0);
}

TEST(Calculation, PaysClaimsAndNamesTheSurplus)
{
    const Answer answer = calculate("cel", parsed(R"({"estate": 100, "claims": [10, 20]})"));

    ASSERT_TRUE(answer);
    EXPECT_EQ((*answer)["awards"], parsed("[10.0, 20.0]"));
    EXPECT_EQ((*answer)["surplus"], 70.0);
}

TEST(Calculation, WritesNoNumberThatIsNotFinite)
{
    const Answer answer = calculate("coverage", parsed(R"({"pay": [1e300, 1e300], "need": [1e-300, 1]})"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().front().where, "/inputs");
}

TEST(Calculation, AnswersNullWhereAMeasureHasNoMeaning)
{
    EXPECT_EQ((*calculate("gini", parsed(R"({"x": [0, 0]})")))["value"], nullptr);
    EXPECT_EQ((*calculate("gini_corrected", parsed(R"({"x": [5]})")))["value"], nullptr);
    EXPECT_EQ((*calculate("quantile", parsed(R"({"x": [], "probs": [0.5]})")))["values"], parsed("[null]"));
}

const char* const pooled = R"({"budget": 0, "pay_is": "gross", "pooled_allowance": 0,
    "members": [{"units": 1}, {"units": 1}], "schedule": {"employer": [{"thresholds": [5000], "rates": [0.15]}]}})";

TEST(BaseRate, TakesAPooledAllowanceOffTheChargesOfEverybody)
{
    Json inputs = parsed(pooled);
    inputs["pooled_allowance"] = 10500;
    inputs["budget"] = 80000; // 2 x 40,000 cost 10,500 of charges: all of it is free

    const Answer answer = calculate("base_rate", inputs);

    ASSERT_TRUE(answer) << purse::calc::toJson(answer.error().front());
    EXPECT_NEAR((*answer)["base"].get<double>(), 40000, 1e-6);
    EXPECT_NEAR((*answer)["allowance_used"].get<double>(), 10500, 1e-6);
    EXPECT_NEAR((*answer)["total_cost"].get<double>(), 80000, 1e-6);
}

TEST(BaseRate, PaysChargesAboveThePooledAllowance)
{
    Json inputs = parsed(pooled);
    inputs["pooled_allowance"] = 3000;
    inputs["budget"] = 87500; // 2 x 40,000 + 10,500 - 3,000

    const Answer answer = calculate("base_rate", inputs);

    ASSERT_TRUE(answer);
    EXPECT_NEAR((*answer)["base"].get<double>(), 40000, 1e-6);
}

TEST(BaseRate, SaysWhatIsMissingForTheFloors)
{
    Json inputs = parsed(pooled);
    inputs["members"][0]["floor"] = 5000;
    inputs["budget"] = 1000;

    const Answer answer = calculate("base_rate", inputs);

    ASSERT_FALSE(answer);
    EXPECT_EQ(*answer.error().front().status, purse::Status::TooSmall);
    EXPECT_NEAR(*answer.error().front().amount, 4000, 1e-9);
}

TEST(BaseRate, RefusesNetPayWhereMoreGrossLeavesNoMore)
{
    const Answer answer = calculate("base_rate", parsed(R"({"budget": 9000, "pay_is": "net", "members": [{"units": 1}],
        "schedule": {"tax": {"thresholds": [0, 1000], "rates": [0.2, 1.0]}}})"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().front().where, "/inputs/schedule");
}

TEST(LargestRemainder, RefusesATotalThatIsFarFromTheAmounts)
{
    const Answer answer =
        calculate("largest_remainder", parsed(R"({"amounts": [1.4, 2.6], "total_units": 9, "unit": 1})"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().front().where, "/inputs/total_units");
}

TEST(GrossFromNet, SaysThatNoGrossLeavesThisMuch)
{
    const Answer answer = calculate("gross_from_net", parsed(R"({"net": [500, 2000],
        "schedule": {"tax": {"thresholds": [0, 1000], "rates": [0.0, 1.0]}}})"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().front().where, "/inputs/net/1");
}

} // namespace
