// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.hpp"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <gtest/gtest.h>

namespace purse::test {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

struct ComparisonSchema : testing::Test {
    const nlohmann::json text =
        nlohmann::json::parse(textOf(PURSE_SOURCE_DIR "/engine/purse/document/schema/comparison.schema.json"));
    valijson::Schema schema;

    void SetUp() override { valijson::SchemaParser().populateSchema(Adapter(text), schema); }

    std::string objections(const nlohmann::json& json)
    {
        valijson::ValidationResults results;
        valijson::Validator().validate(schema, Adapter(json), &results);
        std::string found;
        for (valijson::ValidationResults::Error error; results.popError(error);) {
            for (const std::string& part : error.context)
                found += part;
            found += " " + error.description + "\n";
        }
        return found;
    }
};

TEST_F(ComparisonSchema, AcceptsWhatCompareWrites)
{
    for (const std::string file : {"tests/command/data/small.purse.json", "tests/command/data/unsolved.purse.json",
                                   "tests/command/data/mistakes.purse.json", "scenarios/needs-and-flat.purse.json",
                                   "scenarios/a-year-of-payroll.purse.json"}) {
        const nlohmann::json json = nlohmann::json::parse(run("compare --json " + file).out);
        EXPECT_EQ(objections(json), "") << file;
    }
}

TEST_F(ComparisonSchema, RefusesMoneyThatIsANumber)
{
    nlohmann::json json = nlohmann::json::parse(run("compare --json tests/command/data/small.purse.json").out);
    json["scenarios"][0]["members"][0]["gross"] = 28000.0;

    EXPECT_NE(objections(json), "");
}

TEST_F(ComparisonSchema, KnowsEveryAmountOfTheTables)
{
    const nlohmann::json json = nlohmann::json::parse(run("compare --json tests/command/data/small.purse.json").out);

    EXPECT_EQ(json["schema_version"], 1);
    EXPECT_EQ(json["baseline"], "today");
    EXPECT_EQ(json["scenarios"][0]["members"][0]["gross"], "28000.00");
    EXPECT_EQ(json["scenarios"][0]["members"][0]["change"], "0.00");
}

TEST_F(ComparisonSchema, NamesTheConventionOfEveryFigure)
{
    const nlohmann::json json = nlohmann::json::parse(run("compare --json tests/command/data/small.purse.json").out);

    for (const nlohmann::json& scenario : json["scenarios"])
        for (const std::string list : {"figures", "more_figures"}) {
            EXPECT_GT(scenario[list].size(), 5U);
            for (const nlohmann::json& figure : scenario[list])
                EXPECT_NE(figure["convention"], "") << figure["id"];
        }
}

} // namespace
} // namespace purse::test
