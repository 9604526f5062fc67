// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <map>
#include <set>

namespace {

using purse::calc::Json;

/// What each kind of case expects; its other fields are the inputs.
const std::map<std::string, std::set<std::string>>& expectedFields()
{
    static const std::map<std::string, std::set<std::string>> fields{
        {"per_unit_knapsack", {"allocation"}},
        {"exact_equal_shares", {"winners"}},
        {"exact_equal_shares_addopt", {"payments_at_start", "min_increase_per_voter", "completed_winners_sorted"}},
        {"rounding", {"up_in_order", "largest_remainder"}}};
    return fields;
}

Json inputsOf(const Json& given, const std::set<std::string>& expected)
{
    Json inputs = Json::object();
    for (const auto& [key, value] : given.items())
        if (key != "kind" && key != "source" && key != "name" && !expected.contains(key))
            inputs[key] = value;
    if (given["kind"] == "rounding") { // its numbers stand in its name: "0.85 split in 7"
        const std::string name = given["name"];
        inputs["total"] = std::stod(name);
        inputs["parts"] = std::stoi(name.substr(name.rfind(' ')));
    }
    return inputs;
}

TEST(TestNumbers, OfElectionsAgree)
{
    std::ifstream file(std::string(PURSE_SOURCE_DIR) + "/tests/vectors/pb/methods.json");
    const Json all = Json::parse(file);
    std::map<std::string, int> agreeing;
    for (const Json& given : all["cases"]) {
        const std::string kind = given["kind"];
        const auto fields = expectedFields().find(kind);
        if (fields == expectedFields().end())
            continue;
        const auto answer = purse::calc::calculate(kind, inputsOf(given, fields->second));
        ASSERT_TRUE(answer) << given.dump() << answer.error().front().what;
        for (const std::string& field : fields->second)
            EXPECT_EQ((*answer)[field], given[field]) << kind << " " << field;
        ++agreeing[kind];
    }
    for (const auto& [kind, count] : agreeing)
        std::cout << kind << ": " << count << "\n";

    EXPECT_EQ(
        agreeing,
        (std::map<std::string, int>{
            {"per_unit_knapsack", 9}, {"exact_equal_shares", 1}, {"exact_equal_shares_addopt", 1}, {"rounding", 1}}));
}

Json calculated(const std::string& rule, const std::string& inputs)
{
    const auto answer = purse::calc::calculate(rule, Json::parse(inputs));
    return answer ? *answer : purse::calc::toJson(answer.error().front());
}

TEST(Elections, AreCountedByEveryRule)
{
    const std::string inputs = R"({"budget": 10, "costs": {"a": 6, "b": 4, "c": 3.5},
                                   "ballots": [["a"], ["a"], ["a", "b"], ["b", "c"], ["c"]]})";

    EXPECT_EQ(calculated("greedy", inputs)["winners"], Json({"a", "b"}));
    EXPECT_EQ(calculated("greedy_per_cost", inputs)["winners"], Json({"c", "a"}));
    EXPECT_EQ(calculated("equal_shares", inputs)["winners"], Json({"a", "c"}));
    EXPECT_EQ(calculated("equal_shares", inputs)["endowment"], "2");
    EXPECT_EQ(calculated("phragmen", inputs)["winners"], Json({"c", "a"}));
    EXPECT_EQ(calculated("maximin_support", inputs)["winners"], Json({"c", "a"}));
}

TEST(Elections, ReadPointsAndOrders)
{
    EXPECT_EQ(calculated("equal_shares", R"({"budget": 10, "costs": {"a": 6, "b": 4}, "utility": "points",
                                             "ballots": [{"a": 3, "b": 1}, {"a": 3}]})")["winners"],
              Json({"a"}));
    EXPECT_EQ(calculated("greedy", R"({"budget": 6, "costs": {"a": 6, "b": 4}, "utility": "borda",
                                       "are_in_order": true, "ballots": [["b", "a"], ["b"]]})")["winners"],
              Json({"b"}));
}

TEST(Elections, RefuseWhatTheyCannotCount)
{
    const auto what = [](const std::string& inputs) { return calculated("equal_shares", inputs)["what"]; };

    EXPECT_EQ(what(R"({"budget": 10, "costs": {"a": 6}, "ballots": [["b"]]})"), "There is no project 'b'.");
    EXPECT_EQ(what(R"({"budget": 10, "costs": {"a": 6}, "ballots": [["a", "a"]]})"), "The ballot names 'a' twice.");
    EXPECT_EQ(what(R"({"budget": 10, "costs": {"a": 6}, "ballots": []})"), "Nobody has voted.");
    EXPECT_EQ(what(R"({"budget": -1, "costs": {"a": 6}, "ballots": [["a"]]})"),
              "This should be an amount with at most three decimals; this is -1.");
    EXPECT_EQ(what(R"({"budget": 1, "costs": 6, "ballots": [["a"]]})"), "This should be an object.");
    EXPECT_EQ(what(R"({"budget": 1, "costs": {"a": 6}, "ballots": [["a"]], "step": 0})"),
              "This number is out of range: 0.");
    EXPECT_EQ(calculated("phragmen", R"({"budget": 1, "costs": {"a": 6}, "ballots": [["a"]], "step": 1})")["where"],
              "/inputs/step");
    EXPECT_EQ(what(R"({"budget": 1, "costs": {"a": 6}, "ballots": [["a"]], "utility": "points"})"),
              "These ballots are approval, and have no points.");
}

} // namespace
