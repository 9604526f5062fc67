// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/levy_file.hpp>

#include <gtest/gtest.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace purse::test {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

nlohmann::json fileAt(const std::filesystem::path& path)
{
    std::ifstream file(path);
    return nlohmann::json::parse(file);
}

struct LevySchema : testing::Test {
    const std::filesystem::path root{PURSE_SOURCE_DIR};
    const nlohmann::json text = fileAt(root / "engine/purse/document/schema/levy.schema.json");
    valijson::Schema schema;

    void SetUp() override { valijson::SchemaParser().populateSchema(Adapter(text), schema); }
    bool accepts(const nlohmann::json& file) { return valijson::Validator().validate(schema, Adapter(file), nullptr); }
};

TEST_F(LevySchema, AcceptsEveryFileOfTheProgram)
{
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(root / "scenarios/levies")) {
        EXPECT_TRUE(accepts(fileAt(entry.path()))) << entry.path();
        ++files;
    }

    EXPECT_GE(files, 8);
}

TEST_F(LevySchema, AcceptsTheFileThatTheDocumentationShowsWhole)
{
    std::ifstream page(root / "docs/levies.md");
    const std::string words{std::istreambuf_iterator<char>(page), {}};
    const std::size_t start = words.find("```json\n") + 8;
    const std::string file = words.substr(start, words.find("```", start) - start);

    EXPECT_TRUE(accepts(nlohmann::json::parse(file)));
    EXPECT_TRUE(readLevy(file));
}

TEST_F(LevySchema, RefusesAFigureWithoutItsSource)
{
    nlohmann::json file = fileAt(root / "scenarios/levies/gb-2025-26.json");
    file["income_tax"]["allowance"].erase("source");

    EXPECT_FALSE(accepts(file));
}

TEST_F(LevySchema, RefusesACreditWithoutItsSourceAndAMissingPartWithoutAReason)
{
    nlohmann::json ireland = fileAt(root / "scenarios/levies/ie-2026.json");
    ireland["income_tax"]["credits"]["ie"][0].erase("source");
    nlohmann::json germany = fileAt(root / "scenarios/levies/de-2025.json");
    germany["missing"][0].erase("because");

    EXPECT_FALSE(accepts(ireland));
    EXPECT_FALSE(accepts(germany));
}

} // namespace
} // namespace purse::test
