// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/calc/calculation.hpp>

#include <vectors/vectors.hpp>

#include <gtest/gtest.h>

#include <functional>
#include <iostream>
#include <map>
#include <set>

namespace {

using purse::calc::Json;

constexpr double tolerance = 1e-9;

/// Numbers of these examples are exact: "4000/3", "118" or plain.
double number(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    const std::string text = value.get<std::string>();
    const std::size_t slash = text.find('/');
    const double upper = std::stod(text.substr(0, slash));
    return slash == std::string::npos ? upper : upper / std::stod(text.substr(slash + 1));
}

/// The values of a list, or of an object in the order of its keys.
Json numbers(const Json& values)
{
    Json list = Json::array();
    for (const Json& value : values)
        list.push_back(number(value));
    return list;
}

/// A number for each name of an object, in the order of the names; nothing where a row lacks one.
Json column(const Json& row, const std::set<std::string>& names)
{
    Json list = Json::array();
    for (const std::string& name : names)
        list.push_back(row.value(name, 0.0));
    return list;
}

std::set<std::string> namesIn(const Json& rows)
{
    std::set<std::string> names;
    for (const Json& row : rows)
        for (const auto& [name, value] : row.items())
            names.insert(name);
    return names;
}

Json result(const std::string& rule, const Json& inputs)
{
    const auto answer = purse::calc::calculate(rule, inputs);
    return answer ? *answer : Json{{"problems", purse::calc::toJson(answer.error().front())}};
}

void expectNumbers(const Json& actual, const Json& expected, double within = tolerance)
{
    EXPECT_TRUE(purse::test::agrees(actual, expected, within)) << actual.dump() << "\nexpected " << expected.dump();
}

void divisibleMean(const Json& example)
{
    Json ideals = Json::array();
    for (std::size_t member = 0; member < example["ideal"].begin()->size(); ++member) {
        ideals.push_back(Json::array());
        for (const Json& line : example["ideal"])
            ideals.back().push_back(line[member]);
    }
    const Json found = result("divisible_mean", {{"budget", example["budget"]}, {"ideals", ideals}});
    expectNumbers(found["allocation"], numbers(example["allocation"]));
}

void slidingScale(const Json& example)
{
    Json inputs{{"target", example["target"]}};
    for (const char* key : {"incomes", "weights", "tiers", "needs", "floor", "ceiling"})
        if (example.contains(key))
            inputs[key] = example[key];
    const Json found = result("sliding_scale", inputs);
    if (example["shares"].is_null()) {
        EXPECT_EQ(found["problems"]["status"], "too_small");
        EXPECT_EQ(found["problems"]["amount"], 500.0); // five floors of 2,100 for a target of 10,000
        return;
    }
    expectNumbers(found["shares"], numbers(example["shares"]));
    for (const char* key : {"lam", "base"})
        if (example.contains(key))
            expectNumbers(found["lam"], number(example[key]));
    for (std::size_t i = 0; example.contains("rounded_cents") && i < found["units"].size(); ++i)
        EXPECT_EQ(found["units"][i], std::llround(100.0 * number(example["rounded_cents"][i])));
}

void quadraticFunding(const Json& example)
{
    const std::set<std::string> donors = namesIn(example["contributions"]);
    Json inputs{{"pot", example["params"]["pot"]}, {"contributions", Json::array()}};
    for (const Json& gifts : example["contributions"])
        inputs["contributions"].push_back(column(gifts, donors));
    for (const char* key : {"cap", "scale_up"})
        if (example["params"].contains(key))
            inputs[key] = example["params"][key];
    const Json found = result("quadratic_funding", inputs);
    expectNumbers(found["raw_match"], numbers(example["raw_match"]));
    expectNumbers(found["match"], numbers(example["match"]));
}

void catchUpPay(const Json& example)
{
    const Json found = result("catch_up_pay", {{"cred", numbers(example["cred"])},
                                               {"already_paid", numbers(example["already_paid"])},
                                               {"budget", example["budget"]}});
    expectNumbers(found["amounts"], numbers(example["amounts"]));
}

void workStreams(const Json& example)
{
    const std::set<std::string> members = namesIn(example["hours"]);
    Json inputs{{"pool", example["pool"]}, {"split", Json::array()}, {"hours", Json::array()}};
    for (const auto& [stream, part] : example["split"].items()) {
        inputs["split"].push_back(part);
        inputs["hours"].push_back(column(example["hours"][stream], members));
    }
    expectNumbers(result("work_streams", inputs)["amounts"], numbers(example["amounts"]));
}

void takeThrottle(const Json& example)
{
    const Json found = result("take_throttle", {{"last", numbers(example["last_week"])},
                                                {"leftover", example["leftover"]},
                                                {"threshold", example["threshold"]}});
    Json expected = example["max_this_week"];
    EXPECT_EQ(found["most_of_new"], expected["new"].get<double>());
    expected.erase("new");
    expectNumbers(found["most"], numbers(expected));
}

/// Bids by round, null where there is none.
Json bidsByRound(const Json& pairs)
{
    Json bids = Json::array();
    for (const Json& pair : pairs) {
        while (bids.size() < pair[0].get<std::size_t>())
            bids.push_back(nullptr);
        bids[pair[0].get<std::size_t>() - 1] = pair[1];
    }
    return bids;
}

void withAbsentees(const Json& example)
{
    const std::size_t all = example["total_members"];
    Json inputs{{"target", example["goal"]},
                {"round", example["round"]},
                {"not_registered", all - example["registered"].size()},
                {"bidders", Json::array()}};
    for (const Json& member : example["registered"]) {
        Json bidder{{"bids", bidsByRound(example["bids"][member.get<std::string>()])}};
        if (example["absent_from_round"].contains(member))
            bidder["absent_from"] = example["absent_from_round"][member.get<std::string>()];
        inputs["bidders"].push_back(bidder);
    }
    const Json found = result("bidding_round", inputs);
    const Json& expected = example["result"];
    EXPECT_EQ(found["reached"], expected["success"]);
    expectNumbers(found["reference"], number(expected["average"]));
    expectNumbers(found["total"], number(expected["result"]));
    expectNumbers(found["gap"], -number(expected["difference"]));
    // theirs counts registered members at the average as having voted
    const double silentHere = found["silent_people"].get<double>() - expected["non_participants"].get<double>();
    expectNumbers(found["bid_sum"].get<double>() + silentHere * number(expected["average"]),
                  number(expected["vote_sum"]));
}

void perShareAndMonth(const Json& example)
{
    Json inputs{{"target", example["target"]},       {"payments", 12},
                {"reference", example["benchmark"]}, {"supplement", example["solidarity"]},
                {"silent", "reference_and_more"},    {"bidders", Json::array()}};
    for (const auto& [member, shares] : example["members_shares"].items()) {
        inputs["bidders"].push_back({{"shares", shares}});
        if (example["bids"].contains(member))
            inputs["bidders"].back()["bids"] = Json::array({example["bids"][member]});
    }
    const Json found = result("bidding_round", inputs);
    const Json& expected = example["result"];
    EXPECT_EQ(found["reached"], expected["reached"]);
    EXPECT_EQ(found["shares"], expected["shares"]);
    EXPECT_EQ(found["below_silent"], expected["bids_below_default"]);
    expectNumbers(found["silent"], number(expected["default_bid"]));
    expectNumbers(found["total"], number(expected["total"]));
    expectNumbers(found["average_per_share"], number(expected["average_per_share"]));
}

void inAdvance(const Json& example)
{
    const Json found =
        result("bidding_in_advance", {{"target", example["target"]}, {"round_sums", numbers(example["round_sums"])}});
    EXPECT_EQ(found["first_reaching"], example["winning_round_first_reaching"]);
    EXPECT_EQ(found["smallest_reaching"], example["winning_round_smallest_sum_reaching"]);
}

void biddingRound(const Json& example)
{
    if (example.contains("goal"))
        withAbsentees(example);
    else if (example.contains("members_shares"))
        perShareAndMonth(example);
    else
        inAdvance(example);
}

TEST(TestNumbers, OfContributionsAndTakesAgree)
{
    const std::map<std::string, std::function<void(const Json&)>> checks{
        {"divisible_mean", divisibleMean}, {"sliding_scale", slidingScale}, {"quadratic_funding", quadraticFunding},
        {"catch_up_pay", catchUpPay},      {"work_streams", workStreams},   {"take_throttle", takeThrottle},
        {"bidding_round", biddingRound}};
    std::map<std::string, int> counts;
    const Json examples = purse::test::vectors("pb/methods")["cases"];
    for (std::size_t k = 0; k < examples.size(); ++k) {
        const auto check = checks.find(examples[k]["kind"].get<std::string>());
        if (check == checks.end())
            continue;
        SCOPED_TRACE("example " + std::to_string(k) + ", " + check->first);
        check->second(examples[k]);
        ++counts[check->first];
    }
    for (const auto& [kind, count] : counts)
        std::cout << kind << ": " << count << "\n";

    EXPECT_EQ(counts, (std::map<std::string, int>{{"bidding_round", 17},
                                                  {"catch_up_pay", 4},
                                                  {"divisible_mean", 1},
                                                  {"quadratic_funding", 7},
                                                  {"sliding_scale", 8},
                                                  {"take_throttle", 1},
                                                  {"work_streams", 4}}));
}

} // namespace
