// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/json.hpp>

#include <gtest/gtest.h>

#include <clocale>

namespace purse {
namespace {

using namespace std::string_literals;

/// The one problem that stops a text.
Problem stopOf(const std::string& text, const JsonLimits& limits = {})
{
    const Result<Json> json = parseJson(text, limits);
    return json ? Problem{"read", "", ""} : json.error().front();
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

TEST(Syntax, SaysLineAndColumn)
{
    const Problem stop = stopOf("{\n  \"a\": 1,\n  \"ü\": ]\n}");

    EXPECT_EQ(stop.where, "line 3, column 8");
    EXPECT_FALSE(stop.hint.empty());
}

TEST(Syntax, RefusesWhatIsNotJson)
{
    for (const char* text : {"{",     "[1,]",       "{\"a\":1,}", "[01]",      "[.5]",          "[1.]",       "[+1]",
                             "[NaN]", "[Infinity]", "['a']",      "[\"\\x\"]", "[\"\\ud800\"]", "[\"a\nb\"]", "[1] 2",
                             "[1 2]", "// a\n[1]",  "[tru]",      "{1:2}",     "\"a",           "]"})
        EXPECT_TRUE(stopOf(text).where.starts_with("line ")) << text << ": " << stopOf(text).where;
}

TEST(Syntax, RefusesEmptyFiles)
{
    EXPECT_EQ(stopOf("").what, "The file is empty.");
    EXPECT_EQ(stopOf(" \n\t ").what, "The file is empty.");
}

TEST(Syntax, StopsAtNestingBeforeATreeIsBuilt)
{
    EXPECT_TRUE(parseJson(nested(64)));
    EXPECT_EQ(stopOf(nested(65)).where, "line 1, column 65");
    EXPECT_EQ(stopOf(std::string(10'000'000, '[')).where, "line 1, column 65");
}

TEST(Syntax, StopsAtTheSecondOfTwoEqualKeys)
{
    const Problem stop = stopOf("{\"a\": 1,\n \"\\\"b\": 2,\n  \"\\u0061\": 3}");

    EXPECT_EQ(stop.where, "line 3, column 3");
    EXPECT_NE(stop.what.find("\"a\""), std::string::npos);
    EXPECT_TRUE(parseJson(R"({"a": {"a": 1}, "b": {"a": 1}})"));
}

TEST(Syntax, StopsAtNul)
{
    EXPECT_EQ(stopOf("{\"a\":1}\0{}"s).where, "line 1, column 8");
    EXPECT_EQ(stopOf(R"(["a\u0000b"])").where, "line 1, column 2");
}

TEST(Syntax, AcceptsOneByteOrderMarkOnly)
{
    EXPECT_TRUE(parseJson("\xEF\xBB\xBF[1]"));
    EXPECT_EQ(stopOf("\xEF\xBB\xBF\xEF\xBB\xBF[1]").where, "line 1, column 1");
    EXPECT_FALSE(parseJson("\xFF\xFE[\0"s));
}

TEST(Syntax, StopsAtBytesThatAreNotUtf8)
{
    for (const char* bytes :
         {"\xFF", "\xC3", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80"})
        EXPECT_EQ(stopOf("[\"ä"s + bytes + "\"]").where, "line 1, column 4") << bytes;
}

TEST(Syntax, HoldsToEveryLimit)
{
    const JsonLimits few{.bytes = 100, .depth = 3, .values = 5, .textBytes = 4, .numberCharacters = 6};

    EXPECT_TRUE(parseJson("[1,2,3,\"abcd\"]", few));
    EXPECT_FALSE(parseJson("[1,2,3,4,5]", few));
    EXPECT_EQ(stopOf("[1,\n\"ab\\\"de\"]", few).where, "line 2, column 1");
    EXPECT_FALSE(parseJson("{\"abcde\":1}", few));
    EXPECT_TRUE(parseJson("[0.1234]", few));
    EXPECT_FALSE(parseJson("[0.12345]", few));
    EXPECT_FALSE(parseJson("[1" + std::string(100, ' ') + "]", few));
    EXPECT_TRUE(parseJson("[[[1]]]", few));
    EXPECT_FALSE(parseJson("[[[[1]]]]", few));
}

TEST(Syntax, StopsAtTheDefaultLimits)
{
    std::string many = "[0";
    for (int i = 0; i < 200'000; ++i)
        many += ",0";

    EXPECT_FALSE(parseJson(many + "]"));
    EXPECT_FALSE(parseJson("[\"" + std::string(4097, 'a') + "\"]"));
    EXPECT_TRUE(parseJson("[\"" + std::string(4096, 'a') + "\"]"));
    EXPECT_FALSE(parseJson("[0." + std::string(399, '1') + "]"));
    EXPECT_FALSE(parseJson("[" + std::string(std::size_t{16} << 20, ' ') + "]"));
}

TEST(Syntax, StopsAtNumbersThatNoDoubleHolds)
{
    EXPECT_FALSE(parseJson("[1e400]"));
    EXPECT_FALSE(parseJson("[-1e400]"));
    EXPECT_TRUE(parseJson("[1e300, 18446744073709551616, 1e-400]"));
}

TEST(Syntax, KeepsTheDigitsOfANumber)
{
    const std::string text =
        R"([1.10,1E5,18446744073709551616,-9223372036854775808,0.1000000000000000055511151231257827])";

    EXPECT_EQ(compactJson(*parseJson(text)), text);
}

TEST(Syntax, KeepsTheDigitsInEveryLocale)
{
    for (const char* name : {"de_DE.UTF-8", "ps_AF.UTF-8"}) { // a comma; a decimal sign of two bytes
        ASSERT_TRUE(std::setlocale(LC_ALL, name))
            << name << " was not built for these tests: is \"locales\" installed?";
        EXPECT_EQ(compactJson(*parseJson("[1234.5,0.75]")), "[1234.5,0.75]") << name;
        std::setlocale(LC_ALL, "C");
    }
}

TEST(Syntax, PrintsKeysInOrderAndIndented)
{
    EXPECT_EQ(printJson(*parseJson(R"({"b":[],"a":{"c":[1,null]},"\n":"\u001f\"\\ü"})")),
              "{\n  \"\\n\": \"\\u001f\\\"\\\\ü\",\n  \"a\": {\n    \"c\": [\n      1,\n      null\n    ]\n  },\n  "
              "\"b\": []\n}\n");
}

TEST(ShownText, IsShortAndHidesNothing)
{
    EXPECT_EQ(shown("a\x1b[31m\xE2\x80\xAE"), "\"a<U+001B>[31m<U+202E>\"");
    EXPECT_EQ(shown(std::string(81, 'x')), "\"" + std::string(80, 'x') + "…\"");
    EXPECT_EQ(shown(*parseJson(R"({"a":[true]})")), R"({"a":[true]})");
}

} // namespace
} // namespace purse
