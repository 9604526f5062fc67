// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace purse::test {
namespace {

using nlohmann::json;

/// The model and questions of a file to start from, where the case names one.
json withModelFile(json written)
{
    if (written.contains("model_file")) {
        const json file = json::parse(textOf(inTree(written["model_file"])));
        for (const char* part : {"currency", "model", "questions"})
            if (file.contains(part) && !written.contains(part))
                written[part] = file[part];
    }
    return written;
}

/// A case that brings its own model, questions and members, as a document with one scenario.
json documentOf(const json& written)
{
    json group{{"name", written.at("name")}, {"currency", written.at("currency")}};
    if (written.contains("full_time"))
        group["full_time"] = written["full_time"];
    if (written.contains("employer"))
        group["employer"] = written["employer"];
    json model = written.at("model");
    model.emplace("id", "model");
    json scenario{{"id", "case"}, {"title", written.at("name")}, {"model", model["id"]}};
    if (written.contains("levy"))
        scenario["levy"] = written["levy"];
    if (written.contains("levies_abroad"))
        scenario["levies_abroad"] = written["levies_abroad"];
    if (written.contains("hypothetical_members"))
        scenario["hypothetical_members"] = written["hypothetical_members"];
    if (written.contains("parameters"))
        scenario["overrides"]["parameters"] = written["parameters"];
    json document{{"schema_version", 1}, {"id", "case"}, {"group", group}};
    if (written.contains("place"))
        document["group"]["place"] = written["place"];
    for (const char* part : {"questions", "members", "exchange_rates", "price_levels"})
        document[part] = written.value(part, json::array());
    if (written.contains("budget")) {
        const json line{{"id", "pay"}, {"title", "Pay"}, {"amount", written["budget"]}, {"pay", true}};
        document["budgets"] = json::array({{{"id", "budget"},
                                            {"title", "Budget"},
                                            {"from", written.value("year_from", "2025-04-06")},
                                            {"lines", json::array({line})}}});
        if (written.contains("at_hand"))
            document["budgets"][0]["at_hand"] = written["at_hand"];
        scenario["budget"] = "budget";
    }
    document["models"] = json::array({model});
    document["scenarios"] = json::array({scenario});
    return document;
}

Outcome outcomeOf(const json& written)
{
    if (written.contains("document"))
        return solveScenario(open(inTree(written["document"])), written.at("scenario"), levies());
    return solveScenario(documentFrom(documentOf(withModelFile(written)).dump()), "case", levies());
}

Money sumOfLines(const Award& award, const std::string& label)
{
    Money sum;
    for (const Line& line : award.lines)
        if (line.label == label)
            sum += line.amount;
    return sum;
}

Money found(const std::string& key, const MemberOutcome& member)
{
    const Award& award = member.award;
    if (key == "award")
        return award.amount;
    if (key == "per_hour")
        return roundToMinor(static_cast<double>(award.amount.toMinor()) / member.hoursPerYear);
    if (key == "take_home")
        return award.pay.net;
    if (key == "cost")
        return award.pay.cost;
    if (key == "local_gross" && award.pay.local)
        return award.pay.local->gross;
    if (key == "local_take_home" && award.pay.local)
        return award.pay.local->net;
    throw std::invalid_argument("a case does not know \"" + key + "\"");
}

/// An amount a year, or any of "award", "per_hour", "take_home", "cost" and "lines" (a label and its amount).
void check(const json& expected, const MemberOutcome& member)
{
    if (expected.is_string())
        return check({{"award", expected}}, member);
    for (const auto& [key, value] : expected.items()) {
        if (key != "lines") {
            EXPECT_EQ(toText(found(key, member)), value.get<std::string>()) << key;
            continue;
        }
        for (const auto& [label, amount] : value.items())
            EXPECT_EQ(toText(sumOfLines(member.award, label)), amount.get<std::string>()) << label;
    }
}

class EveryCase : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(EveryCase, GivesWhatItsSourceSays)
{
    const json written = json::parse(textOf(GetParam()));
    SCOPED_TRACE(written.at("name").get<std::string>());
    EXPECT_FALSE(written.at("source").get<std::string>().empty());

    const Outcome outcome = outcomeOf(written);

    ASSERT_TRUE(outcome.isSolved()) << outcome.statusText << inWords(outcome.problems);
    EXPECT_FALSE(written.at("expected").empty());
    for (const auto& [id, expected] : written["expected"].items()) {
        SCOPED_TRACE(id);
        const MemberOutcome* member = outcome.find(id);
        ASSERT_TRUE(member) << "there is no member " << id;
        check(expected, *member);
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, EveryCase, testing::ValuesIn(filesIn("tests/cases", ".json")),
                         [](const auto& written) { return testName(written.param); });

} // namespace
} // namespace purse::test
