// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <vectors/vectors.hpp>

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

TEST(Calculation, KeepsPayWithinStepsOfPreviousPay)
{
    const Answer answer = calculate(
        "step_limits", parsed(R"({"previous": [100, 200, 50], "down": 0.05, "up": 0.1, "lower": [98, 0, 0]})"));

    ASSERT_TRUE(answer);
    EXPECT_EQ((*answer)["lower"], parsed("[98.0, 190.0, 47.5]"));
    EXPECT_NEAR((*answer)["upper"][1].get<double>(), 220.0, 1e-9);
    EXPECT_EQ((*calculate("step_limits", parsed(R"({"previous": [1]})")))["upper"], parsed("[null]"));
    EXPECT_FALSE(calculate("step_limits", parsed(R"({"previous": [100], "up": 0, "lower": [101]})")));
}

TEST(Calculation, SaysWhatASettingDoesNotChange)
{
    const auto notesOf = [](const char* inputs) { return (*calculate("alpha_fair", parsed(inputs)))["notes"].size(); };

    EXPECT_EQ(notesOf(R"({"budget": 3, "weights": [1, 1], "alpha": 1, "scale": [1, 2]})"), 1U);
    EXPECT_EQ(notesOf(R"({"budget": 3, "weights": [1, 2], "alpha": "inf"})"), 1U);
    EXPECT_EQ(notesOf(R"({"budget": 3, "weights": [1, 2], "alpha": 3, "scale": [1, 2]})"), 1U);
    EXPECT_EQ(notesOf(R"({"budget": 3, "upper": [9, 0], "alpha": 2})"), 1U);
    EXPECT_EQ(notesOf(R"({"budget": 3, "weights": [1, 2], "alpha": 2})"), 0U);
}

TEST(Calculation, RefusesBoundsBelowNothingAndListsThatAKindDoesNotRead)
{
    const auto whereOf = [](const char* rule, const char* inputs) {
        const Answer answer = calculate(rule, parsed(inputs));
        return answer ? std::string() : answer.error().front().where;
    };

    EXPECT_EQ(whereOf("alpha_fair", R"({"budget": 3, "lower": [0, -1], "alpha": 1})"), "/inputs/lower/1");
    EXPECT_EQ(whereOf("alpha_fair", R"({"budget": 3, "upper": [-2, 5], "lower": [-3, 0], "alpha": 1})"),
              "/inputs/lower/0");
    EXPECT_EQ(whereOf("alpha_fair", R"({"budget": 3, "lower": [null, 1], "alpha": 1})"), "");
    EXPECT_EQ(whereOf("ratio_cap", R"({"budget": 3, "kind": "maxmin", "ratio": 2, "lower": [-1, 0]})"),
              "/inputs/lower/0");
    EXPECT_EQ(whereOf("ratio_cap", R"({"budget": 3, "kind": "maxmin", "ratio": 2, "weights": [1, 2]})"),
              "/inputs/weights");
    EXPECT_EQ(whereOf("ratio_cap", R"({"budget": 3, "kind": "quadratic", "ratio": 2, "target": [1, 2], "alpha": 1})"),
              "/inputs/alpha");
    EXPECT_EQ(whereOf("ratio_cap", R"({"budget": 3, "kind": "quadratic", "ratio": 2, "target": [1, 2]})"), "");
}

TEST(Calculation, CertifiesWhatItDivides)
{
    const Answer answer = calculate("talmud", parsed(R"({"estate": 400, "claims": [100, 200, 300]})"));

    EXPECT_NEAR((*answer)["certificate"]["budget_residual"].get<double>(), 0.0, 1e-9);
    EXPECT_EQ((*answer)["certificate"]["bound_violation"], 0.0);
}

TEST(Calculation, RefusesWhatWouldTakeTooLong)
{
    const std::string thirteen = "[1,2,3,4,5,6,7,8,9,10,11,12,13]";
    const Answer answer =
        calculate("average_of_awards", parsed((R"({"estate": 40, "claims": )" + thirteen + "}").c_str()));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().front().where, "/inputs/claims");
}

TEST(Calculation, RefusesAnInnerRuleThatWouldTakeTooLongOrReadsMore)
{
    const auto isRefused = [](const std::string& within) {
        const Answer answer = calculate("priority_classes",
                                        parsed((R"({"estate": 40, "claims": [1,2,3,4,5,6,7,8,9,10,11,12,13], "classes":
                                                [0,0,0,0,0,0,0,0,0,0,0,0,0], "within": ")"
                                                + within + "\"}")
                                                   .c_str()));
        return !answer;
    };

    EXPECT_TRUE(isRefused("average_of_awards"));
    EXPECT_TRUE(isRefused("tal_family"));
    EXPECT_FALSE(isRefused("talmud"));
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

struct Wrong {
    const char* rule;
    const char* inputs;
    const char* where;
};

TEST(Measures, RefuseInputsThatHaveNoMeaning)
{
    for (const Wrong& wrong : {
             Wrong{"atkinson", R"({"x": [1, 2], "epsilon": -1})", "/inputs/epsilon"},
             Wrong{"atkinson", R"({"x": [1, 2]})", "/inputs/epsilon"},
             Wrong{"generalized_entropy", R"({"x": [1, 2], "alpha": 1000})", "/inputs/alpha"},
             Wrong{"theil_t", R"({"x": [1, -2]})", "/inputs/x/1"},
             Wrong{"theil_t", R"({"x": [1, 2], "weights": [1]})", "/inputs/weights"},
             Wrong{"theil_t", R"({"x": [1, 2], "weights": [1, -1]})", "/inputs/weights/1"},
             Wrong{"hoover", R"({"x": [1e300, 1e300], "weights": [1e300, 1]})", "/inputs/x"},
             Wrong{"cv", R"({"x": [1, 2], "ddof": 2})", "/inputs/ddof"},
             Wrong{"kolm", R"({"x": [1, 2], "parameter": 0})", "/inputs/parameter"},
             Wrong{"fgt", R"({"x": [1, 2], "z": 0, "alpha": 1})", "/inputs/z"},
             Wrong{"fgt", R"({"x": [1, 2], "z": [1, 2, 3], "alpha": 1})", "/inputs/z"},
             Wrong{"fgt", R"({"x": [1, 2], "z": [1, 0], "alpha": 1})", "/inputs/z/1"},
             Wrong{"sen", R"({"x": [1, 2], "z": 3, "form": "other"})", "/inputs/form"},
             Wrong{"ge_decomposition", R"({"x": [1, 2], "groups": ["a"], "alpha": 1})", "/inputs/groups"},
             Wrong{"gini_decomposition", R"({"x": [1, 2], "groups": ["a", null]})", "/inputs/groups/1"},
             Wrong{"gini_decomposition", R"({"x": [1, 2], "groups": "ab"})", "/inputs/groups"},
             Wrong{"atkinson_decomposition", R"({"x": [1], "groups": [1], "epsilon": 1, "between": "sums"})",
                   "/inputs/between"},
             Wrong{"equivalence_scale", R"({"kind": "oecd_modified", "adults": [0]})", "/inputs/adults/0"},
             Wrong{"equivalised", R"({"kind": "square_root", "income": [1, 2], "adults": [1]})", "/inputs/adults"},
             Wrong{"weighted_quantile", R"({"x": [1], "weights": [1], "probs": [2]})", "/inputs/probs/0"},
             Wrong{"atkinson_from_ge", R"({})", "/inputs/ge0"},
             Wrong{"equal_treatment_rounding", R"({"amounts": [1e15], "unit": 1e-9})", "/inputs/unit"},
             Wrong{"apportion_hare", R"({"votes": [1.5], "seats": 1})", "/inputs/votes/0"},
             Wrong{"apportion_hare", R"({"votes": [1], "seats": 0.5})", "/inputs/seats"},
         }) {
        const Answer answer = calculate(wrong.rule, parsed(wrong.inputs));
        ASSERT_FALSE(answer) << wrong.rule << wrong.inputs << answer->dump();
        EXPECT_EQ(answer.error().front().where, wrong.where) << wrong.rule << wrong.inputs;
    }
}

TEST(Measures, AnswerNullWhereTheyHaveNoMeaning)
{
    for (const char* rule : {"theil_l", "palma", "s80s20", "wolfson"})
        EXPECT_EQ((*calculate(rule, parsed(R"({"x": [0, 0, 0, 1]})")))["value"], nullptr) << rule;
    EXPECT_EQ((*calculate("lorenz", parsed(R"({"x": []})")))["p"], nullptr);
    EXPECT_EQ((*calculate("pay_gap", parsed(R"({"reference": [], "group": [1]})")))["mean_gap"], nullptr);
    EXPECT_EQ((*calculate("metric_bundle", parsed(R"({"x": []})")))["mean"], nullptr);
    EXPECT_EQ((*calculate("apportion_hare", parsed(R"({"votes": [0], "seats": 3})")))["seats"], nullptr);
}

TEST(Measures, NameTheirConvention)
{
    EXPECT_EQ((*calculate("quantile", parsed(R"({"x": [1, 2], "probs": [0.5]})")))["convention"], "Hyndman-Fan type 7");
    for (const auto& vector : purse::test::vectors("metrics")) {
        const Answer answer = calculate(vector["rule"], vector["inputs"]);
        ASSERT_TRUE(answer) << vector["id"];
        EXPECT_TRUE(answer->contains("convention")) << vector["rule"];
    }
}

TEST(Measures, TakeTextsAndNumbersForNamesOfGroups)
{
    const Answer answer =
        calculate("ge_decomposition", parsed(R"({"x": [1, 2, 3], "groups": ["north", 7, "north"], "alpha": 1})"));

    ASSERT_TRUE(answer);
    EXPECT_TRUE((*answer)["groups"].contains("north"));
    EXPECT_EQ((*answer)["groups"]["7"], 0.0);
}

} // namespace
