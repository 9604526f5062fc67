// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/examples.hpp"

#include <purse/compare/catalogue.hpp>
#include <purse/document/member_file.hpp>
#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <cstdlib>
#include <fstream>

namespace purse {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path source = PURSE_SOURCE_DIR;

json schemaText(const std::string& name)
{
    return json::parse(test::textOf(source / "engine/purse/document/schema" / name));
}

/// @return empty when the schema accepts the value, else its words
std::string refusal(const std::string& schemaName, const json& value)
{
    const json text = schemaText(schemaName);
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema);
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter target(value);
    if (valijson::Validator().validate(schema, target, &results))
        return {};
    std::string words = "refused";
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        words += "; ";
        for (const std::string& part : error.context)
            words += part;
        words += " " + error.description;
    }
    return words;
}

std::vector<fs::path> filesIn(const fs::path& folder, const std::string& ending)
{
    std::vector<fs::path> files;
    if (fs::is_directory(folder))
        for (const fs::directory_entry& entry : fs::directory_iterator(folder))
            if (entry.path().string().ends_with(ending))
                files.push_back(entry.path());
    return files;
}

TEST(Examples, AreReadAndKeepToTheSchema)
{
    std::vector<fs::path> files = filesIn(source / "scenarios", ".purse.json");
    files.push_back(test::dataFile("complete.purse.json"));
    for (const fs::path& file : files) {
        const std::string text = test::textOf(file);
        const Result<Document> document = readDocument(text);
        ASSERT_TRUE(document) << file << document.error().front().where << document.error().front().what;
        EXPECT_EQ(readDocument(writeDocument(*document)), document) << file;
        EXPECT_EQ(refusal("document.schema.json", json::parse(text)), "") << file;
        EXPECT_EQ(refusal("document.schema.json", json::parse(writeDocument(*document))), "") << file;
    }
}

TEST(Examples, OfModelsAreReadAndKeepToTheSchema)
{
    std::vector<fs::path> files = filesIn(source / "scenarios/models", ".purse-model.json");
    files.push_back(test::dataFile("complete.purse-model.json"));
    for (const fs::path& file : files) {
        const std::string text = test::textOf(file);
        const Result<ModelFile> model = readModelFile(text);
        ASSERT_TRUE(model) << file << model.error().front().where << model.error().front().what;
        EXPECT_EQ(readModelFile(writeModelFile(*model)), model) << file;
        EXPECT_EQ(refusal("model.schema.json", json::parse(text)), "") << file;
    }
}

TEST(Examples, OfMemberFilesAreReadAndKeepToTheSchema)
{
    for (const char* name : {"own.purse-member.json", "sent.purse-member.json"}) {
        const std::string text = test::textOf(test::dataFile(name));
        EXPECT_TRUE(readMemberFile(text)) << name;
        EXPECT_EQ(refusal("member.schema.json", json::parse(text)), "") << name;
    }
}

TEST(MemberSchema, RefusesWhatTheReaderRefuses)
{
    const std::vector<std::tuple<const char*, const char*, json>> mistakes{
        {"own.purse-member.json", "/schema_version", 2},
        {"own.purse-member.json", "/member_file", "mine"},
        {"own.purse-member.json", "/member/hours_per_week", 30},
        {"own.purse-member.json", "/member/answers/housing", 850.5},
        {"own.purse-member.json", "/private/notes/children", 1},
        {"own.purse-member.json", "/sendings/0/revision", 0},
        {"own.purse-member.json", "/questions/0/topic", "money"},
        {"sent.purse-member.json", "/private", json::object()},
        {"sent.purse-member.json", "/sendings", json::array()},
        {"sent.purse-member.json", "/sending/on", "yesterday"},
        {"sent.purse-member.json", "/sending/withdrawn", "housing"}};
    for (const auto& [name, place, value] : mistakes) {
        json file = json::parse(test::textOf(test::dataFile(name)));
        file[json::json_pointer(place)] = value;
        EXPECT_NE(refusal("member.schema.json", file), "") << place;
        EXPECT_FALSE(readMemberFile(file.dump())) << place;
    }
}

TEST(DocumentSchema, KeepsUnknownKeys)
{
    EXPECT_EQ(refusal("document.schema.json", json::parse(test::completeWith("/members/0/x_note", 1))), "");
}

TEST(DocumentSchema, RefusesWhatTheReaderRefuses)
{
    const std::vector<std::pair<const char*, json>> mistakes{{"/schema_version", "1"},
                                                             {"/id", "Has Capitals"},
                                                             {"/group/currency", "pounds"},
                                                             {"/group/employer/pension/employee", 5},
                                                             {"/members/0/work/kind", "boss"},
                                                             {"/members/0/work", json::object()},
                                                             {"/members/0/current_pay/amount", 24500},
                                                             {"/members/0/current_pay/per", "fortnight"},
                                                             {"/members/0/answers/level", 1.5},
                                                             {"/members/0/answers/city", {{"not_stated", false}}},
                                                             {"/budgets/0/from", "April"},
                                                             {"/questions/0/kind", "amount"},
                                                             {"/questions/0/stand_in", "all"},
                                                             {"/models/0/steps/0/kind", "bass"},
                                                             {"/models/0/steps/0/rate", "30000.00"},
                                                             {"/models/1/steps/2/items/0/percent", 5},
                                                             {"/models/1/steps/2/of", "everything"},
                                                             {"/models/1/fit/unknown", "anything"},
                                                             {"/scenarios/0/payroll", "weekly"},
                                                             {"/questions/0/concerns", "weather"},
                                                             {"/members/0/currency", "euros"},
                                                             {"/exchange_rates/0/rate", 0.19},
                                                             {"/exchange_rates/0/date", "April"},
                                                             {"/exchange_rates/0/source", 7},
                                                             {"/price_levels/0/level", 1},
                                                             {"/scenarios/0/levies_abroad", "ie-2026"},
                                                             {"/decisions", json::object()}};
    for (const auto& [place, value] : mistakes) {
        const json document = json::parse(test::completeWith(place, value));
        EXPECT_NE(refusal("document.schema.json", document), "") << place;
        EXPECT_FALSE(readDocument(document.dump())) << place;
    }
}

json propertiesOf(const std::vector<ParameterKind>& kinds);

/// What the schema has to say about one setting.
json schemaOf(const ParameterKind& kind)
{
    const auto named = [](const char* name) { return json{{"$ref", std::string("#/definitions/") + name}}; };
    const auto list = [](json items) {
        return json{{"type", "array"}, {"items", std::move(items)}, {"maxItems", 1000}};
    };
    switch (kind.type) {
    case ParameterKind::Type::YesNo:
        return {{"type", "boolean"}};
    case ParameterKind::Type::Number:
        return named("decimal");
    case ParameterKind::Type::Percent:
        return named("percent");
    case ParameterKind::Type::Money:
        return named("money");
    case ParameterKind::Type::Rate:
        return named("rate");
    case ParameterKind::Type::Day:
        return named("date");
    case ParameterKind::Type::Choice:
        return {{"enum", kind.choices}};
    case ParameterKind::Type::Text:
        return {{"type", "string"}};
    case ParameterKind::Type::Question:
        return named("id");
    case ParameterKind::Type::Questions:
    case ParameterKind::Type::Steps:
        return list(named("id"));
    case ParameterKind::Type::Items:
        return list(propertiesOf(kind.items));
    }
    return {};
}

json propertiesOf(const std::vector<ParameterKind>& kinds)
{
    json object{{"type", "object"}, {"properties", json::object()}};
    for (const ParameterKind& kind : kinds) {
        object["properties"][kind.key] = schemaOf(kind);
        if (kind.required)
            object["required"].push_back(kind.key);
    }
    return object;
}

/// The alternatives of "step" or "fit" as the catalogue would have them.
json alternativesFor(std::span<const Kind> kinds)
{
    json all = json::array();
    for (const Kind& kind : kinds) {
        json one = propertiesOf(kind.parameters);
        one["properties"]["kind"] = {{"enum", {kind.id}}};
        all.push_back(std::move(one));
    }
    return all;
}

json idsOf(std::span<const Kind> kinds)
{
    json ids = json::array();
    for (const Kind& kind : kinds)
        ids.push_back(kind.id);
    return ids;
}

/// Writes the steps and fits of the catalogue into a schema, which keeps the order of its keys.
void updateSchema(const std::string& name)
{
    const fs::path path = source / "engine/purse/document/schema" / name;
    nlohmann::ordered_json schema = nlohmann::ordered_json::parse(test::textOf(path));
    for (const auto& [owner, kinds] : {std::pair{"step", stepKinds()}, std::pair{"fit", fitKinds()}}) {
        nlohmann::ordered_json& definition = schema["definitions"][owner];
        definition["properties"]["kind"]["enum"] = idsOf(kinds);
        definition["anyOf"] = nlohmann::ordered_json::parse(alternativesFor(kinds).dump());
    }
    std::ofstream(path) << schema.dump(2) << '\n';
}

TEST(Schemas, DescribeEveryStepAndFitOfTheCatalogue)
{
    for (const char* name : {"document.schema.json", "model.schema.json"}) {
        if (std::getenv("PURSE_UPDATE_GOLDEN"))
            updateSchema(name);
        const json definitions = schemaText(name)["definitions"];
        for (const auto& [owner, kinds] : {std::pair{"step", stepKinds()}, std::pair{"fit", fitKinds()}}) {
            EXPECT_EQ(definitions[owner]["properties"]["kind"]["enum"], idsOf(kinds)) << name;
            EXPECT_EQ(definitions[owner]["anyOf"], alternativesFor(kinds))
                << name << " lacks something of the catalogue; PURSE_UPDATE_GOLDEN=1 writes it.";
        }
    }
}

TEST(Schemas, AgreeOnWhatTheyShare)
{
    const json document = schemaText("document.schema.json")["definitions"];
    for (const char* name : {"model.schema.json", "member.schema.json"}) {
        const json other = schemaText(name)["definitions"];
        for (const auto& [key, definition] : other.items())
            if (document.contains(key)) {
                EXPECT_EQ(definition, document[key]) << name << key;
            }
    }
}

} // namespace
} // namespace purse
