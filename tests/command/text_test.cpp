// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/numbers.hpp>
#include <command/table.hpp>
#include <command/text.hpp>
#include <purse/document/csv.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>

namespace purse::command {
namespace {

TEST(Visible, ShowsWhatATerminalWouldObey)
{
    EXPECT_EQ(visible("a\x1b[31mb"), "a<U+001B>[31mb");
    EXPECT_EQ(visible("a\nb"), "a<U+000A>b");
    EXPECT_EQ(visible("\u202Eabc\u2066"), "<U+202E>abc<U+2066>");
    EXPECT_EQ(visible("\xff"), "<U+FFFD>");
    EXPECT_EQ(visible("Zoë 波 🏠"), "Zoë 波 🏠");
}

TEST(DisplayWidth, CountsColumnsAndNotBytes)
{
    EXPECT_EQ(displayWidth("Zoë"), 3U);
    EXPECT_EQ(displayWidth("波"), 2U);
    EXPECT_EQ(displayWidth("e\u0301"), 1U);
}

TEST(Cut, KeepsWhatFitsAndAnEllipsis)
{
    EXPECT_EQ(cut("Christoph", 9), "Christoph");
    EXPECT_EQ(cut("Christoph", 6), "Chris…");
    EXPECT_EQ(displayWidth(cut("波波波波", 6)), 5U);
}

RC_GTEST_PROP(Wrapped, NoLineIsWiderThanAsked, (const std::string& text))
{
    const auto width = *rc::gen::inRange<std::size_t>(4, 40);

    for (const std::string& line : wrapped(visible(text), width))
        RC_ASSERT(displayWidth(line) <= width);
}

TEST(CsvText, GivesASpreadsheetNoFormula)
{
    for (const std::string text : {"=1+1", "+1", "-1", "@x", " =1", "\t1", "＝1"})
        EXPECT_TRUE(csvText(text).starts_with("'") || csvText(text).starts_with("\"'")) << text;
    EXPECT_EQ(csvText("Amina"), "Amina");
    EXPECT_EQ(csvText("a,\"b\""), "\"a,\"\"b\"\"\"");
}

class CommaSigns : public std::numpunct<wchar_t> {
    wchar_t do_decimal_point() const override { return L','; }
    wchar_t do_thousands_sep() const override { return L'\u202F'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(Numbers, GroupInTheClassicLocale)
{
    const Numbers numbers(std::locale::classic(), {"GBP", 2});

    EXPECT_EQ(numbers.money(Money::fromMinor(123456789)), "1,234,567.89");
    EXPECT_EQ(numbers.money(Money::fromMinor(-99999)), "-999.99");
    EXPECT_EQ(numbers.change(Money::fromMinor(120000)), "+1,200.00");
    EXPECT_EQ(numbers.change(Money{}), "0.00");
    EXPECT_EQ(numbers.rate({Money::fromMinor(1560), Per::Hour}), "15.60 an hour");
    EXPECT_EQ(numbers.decimal(0.18344, 4), "0.1834");
}

TEST(Numbers, TakeTheSignsOfALocale)
{
    const Numbers numbers(std::locale(std::locale::classic(), new CommaSigns), {"EUR", 2});

    EXPECT_EQ(numbers.money(Money::fromMinor(123456789)), "1\u202F234\u202F567,89");
    EXPECT_EQ(numbers.decimal(-0.5, 2), "-0,50");
}

TEST(Numbers, HaveTheDigitsOfTheirCurrency)
{
    EXPECT_EQ(Numbers(std::locale::classic(), {"JPY", 0}).money(Money::fromMinor(1234567)), "1,234,567");
}

TEST(Table, StacksColumnsThatDoNotFitBesideEachOther)
{
    Table table("Name");
    for (std::size_t i = 0; i < 9; ++i)
        table.addColumn("A heading of some length", i);
    table.addRow("A name that is much too long for the first column of any table, and goes on",
                 std::vector<std::string>(9, "1,234,567.89"));

    std::istringstream lines(table.print());
    int heads = 0;
    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(displayWidth(line), 80U) << line;
        heads += line.starts_with("Name") ? 1 : 0;
    }
    EXPECT_EQ(heads, 3);
}

TEST(Table, KeepsAGroupOfColumnsTogether)
{
    Table table("Name");
    for (std::size_t i = 0; i < 4; ++i) {
        table.addColumn("Pay", i);
        table.addColumn("change", i);
    }
    table.addRow("Amina", std::vector<std::string>(8, "1,234,567.89"));

    const std::string text = table.print();

    EXPECT_NE(text.find("Name            Pay        change           Pay        change\n"), std::string::npos) << text;
}

} // namespace
} // namespace purse::command
