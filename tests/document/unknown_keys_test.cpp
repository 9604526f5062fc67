// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/examples.hpp"

#include <purse/document/read_document.hpp>
#include <purse/document/write_document.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace purse {
namespace {

using nlohmann::json;

/// Adds a key to every object, except where the keys are ids of questions. @return how many
int addEverywhere(json& value, const std::string& name = {})
{
    if (!value.is_structured())
        return 0;
    int count = 0;
    for (auto& [key, part] : value.items())
        count += addEverywhere(part, value.is_object() ? key : std::string{});
    if (!value.is_object() || name == "answers")
        return count;
    value["x_later/~"] = {{"kept", {nullptr, true, 1.10, "ü"}}};
    return count + 1;
}

TEST(UnknownKeys, SurviveAtEveryLevel)
{
    json document = test::completeDocument();
    const int added = addEverywhere(document);

    Notices notices;
    const Result<Document> read = readDocument(document.dump(), &notices);

    ASSERT_TRUE(read) << read.error().front().where << ": " << read.error().front().what;
    EXPECT_EQ(json::parse(writeDocument(*read)), document);
    EXPECT_EQ(notices.size(), static_cast<std::size_t>(added));
}

TEST(UnknownKeys, SurviveInModelFiles)
{
    json file = json::parse(test::textOf(test::dataFile("complete.purse-model.json")));
    addEverywhere(file);

    const Result<ModelFile> read = readModelFile(file.dump());

    ASSERT_TRUE(read) << read.error().front().where << ": " << read.error().front().what;
    EXPECT_EQ(json::parse(writeModelFile(*read)), file);
}

TEST(UnknownKeys, OfAnEmptySetOfOverridesSurvive)
{
    const std::string text = test::completeWith("/scenarios/0/overrides", {{"x_note", 1}});

    EXPECT_EQ(json::parse(writeDocument(readDocument(text).value())), json::parse(text));
}

TEST(UnknownKeys, GoWithThePartTheyWereIn)
{
    json file = test::completeDocument();
    file["members"][0]["current_pay"]["x_since"] = "2024";
    Document document = readDocument(file.dump()).value();

    document.members[0].currentPay.reset();

    EXPECT_EQ(writeDocument(document).find("x_since"), std::string::npos);
    EXPECT_TRUE(readDocument(writeDocument(document)));
}

TEST(UnknownKeys, AreNamedWithTheirPlace)
{
    Notices notices;
    const auto read = readDocument(test::completeWith("/models/0/steps/0/rat", "1"), &notices);

    ASSERT_TRUE(read);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].where, "/models/0/steps/0/rat");
}

/// The same JSON with the keys of every object the other way round.
std::string backwards(const json& value)
{
    std::string text;
    const auto add = [&](const std::string& part) { text = text.empty() ? part : part + "," + text; };
    if (value.is_object())
        for (const auto& [key, part] : value.items())
            add(json(key).dump() + " :\t" + backwards(part));
    else if (value.is_array())
        for (auto part = value.rbegin(); part != value.rend(); ++part)
            add(backwards(*part));
    else
        return value.dump(-1, ' ', true);
    return value.is_object() ? "{\r\n" + text + "}" : "[" + text + "]";
}

TEST(CanonicalText, IsTheSameForEveryOrderOfKeys)
{
    const std::string canonical = test::textOf(test::dataFile("complete.purse.json"));
    const std::string other = backwards(json::parse(canonical));

    ASSERT_NE(other, canonical);
    EXPECT_EQ(writeDocument(readDocument(other).value()), canonical);
    EXPECT_EQ(writeDocument(readDocument("\xEF\xBB\xBF" + canonical).value()), canonical);
}

TEST(CanonicalText, OfTheModelFileIsTheFile)
{
    const std::string text = test::textOf(test::dataFile("complete.purse-model.json"));

    EXPECT_EQ(writeModelFile(readModelFile(text).value()), text);
}

} // namespace
} // namespace purse
