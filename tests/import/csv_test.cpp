// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.hpp"

#include <purse/document/csv.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

std::string refused(const std::string& text)
{
    const auto table = readCsv(text, sniffDialect(text).dialect);
    return table ? "" : table.error().front().what;
}

std::string quoted(const std::string& cell)
{
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? "\"\"" : std::string(1, c);
    return text + '"';
}

TEST(Csv, IsReadInEveryDialect)
{
    const std::string point = "Name|Hours|Pay\nAda|35|2450.00\nBo|17.5|15.60\n";
    const std::string comma = "Name|Hours|Pay\nAda|35|2450,00\nBo|17,5|15,60\n";
    for (const char delimiter : {',', ';', '\t', '|'})
        for (const std::string end : {"\n", "\r\n", "\r"})
            for (const bool hasMark : {false, true})
                for (const bool isComma : {false, true}) {
                    if (isComma && delimiter == ',')
                        continue;
                    std::string text = hasMark ? "\xEF\xBB\xBF" : "";
                    for (const char c : isComma ? comma : point)
                        text += c == '|' ? std::string(1, delimiter) : c == '\n' ? end : std::string(1, c);
                    SCOPED_TRACE(text);
                    const SniffedDialect sniffed = sniffDialect(text);
                    EXPECT_EQ(sniffed.dialect.delimiter, delimiter);
                    EXPECT_EQ(sniffed.dialect.decimal, isComma ? DecimalSign::Comma : DecimalSign::Point);
                    EXPECT_TRUE(sniffed.notices.empty());
                    const Table table = csv(text);
                    ASSERT_EQ(table.rows.size(), 3U);
                    EXPECT_EQ(table.at(0, 0).text, "Name");
                    EXPECT_EQ(table.at(2, 1).number, *Number::fromText("17.5"));
                    EXPECT_EQ(table.at(1, 2).number, *Number::fromText("2450"));
                }
}

TEST(Csv, KeepsQuotedDelimitersQuotesAndLines)
{
    const Table table = csv("Name,Note\n\"Brook, Ada\",\"said \"\"yes\"\"\r\non Monday\"\nBo,\n");

    EXPECT_EQ(table.at(1, 0).text, "Brook, Ada");
    EXPECT_EQ(table.at(1, 1).text, "said \"yes\"\r\non Monday");
    EXPECT_EQ(table.at(2, 0).text, "Bo");
    EXPECT_TRUE(table.at(2, 1).isEmpty());
}

TEST(Csv, TypesItsCells)
{
    const Table table = csv("Name;Pay;Share;Start;Hours\nAda;1.234,50 €;80%;2026-09-01;17,5\n");

    EXPECT_EQ(table.at(1, 1).kind, Cell::Kind::Amount);
    EXPECT_EQ(table.at(1, 1).currency, "EUR");
    EXPECT_EQ(table.at(1, 2).kind, Cell::Kind::Percentage);
    EXPECT_EQ(table.at(1, 2).number, *Number::fromText("0.8"));
    EXPECT_EQ(table.at(1, 3).kind, Cell::Kind::Day);
    EXPECT_EQ(table.at(1, 4).kind, Cell::Kind::Plain);
}

TEST(Csv, SaysWhatIsNotUtf8AndReadsItAsWindows1252)
{
    const std::string text = "Name;Pay\nJ\xFCrgen;1,50 \x80\n";

    const SniffedDialect sniffed = sniffDialect(text);

    EXPECT_EQ(sniffed.dialect.encoding, Encoding::Windows1252);
    ASSERT_EQ(sniffed.notices.size(), 1U);
    EXPECT_NE(sniffed.notices[0].what.find("Windows-1252"), std::string::npos);
    EXPECT_EQ(csv(text).at(1, 0).text, "Jürgen");
    EXPECT_EQ(csv(text).at(1, 1).currency, "EUR");
}

TEST(Csv, SaysWhereANumberMayBeTwo)
{
    const SniffedDialect unsure = sniffDialect("Name;Pay\nAda;1.234\n");
    EXPECT_FALSE(unsure.dialect.isDecimalSure);
    ASSERT_EQ(unsure.notices.size(), 1U);
    EXPECT_TRUE(csv("Name;Pay\nAda;1.234\n").at(1, 1).isAmbiguous);

    EXPECT_TRUE(sniffDialect("Name;Pay\nAda;1.234\nBo;2.345,50\n").dialect.isDecimalSure);
    EXPECT_EQ(csv("Name;Pay\nAda;1.234\nBo;2.345,50\n").at(1, 1).number, *Number::fromText("1234"));
}

TEST(Csv, FollowsTheLineThatExcelWrites)
{
    const Table table = csv("sep=;\nName;Pay\nAda;1,50\n");

    EXPECT_TRUE(table.at(0, 0).isEmpty());
    EXPECT_EQ(table.at(1, 0).text, "Name") << "rows keep their numbers";
}

TEST(Csv, RefusesWhatIsNoTable)
{
    EXPECT_NE(refused(std::string("Name\0Pay\n", 9)).find("zero byte"), std::string::npos);
    EXPECT_NE(refused("\xFF\xFEN").find("UTF-16"), std::string::npos);
    EXPECT_NE(refused("Name,Pay\n\"Ada,1\n").find("never closed"), std::string::npos);
    EXPECT_NE(refused("a," + std::string(5000, 'x') + "\n").find("4096 bytes"), std::string::npos);
    EXPECT_NE(refused(std::string(300, ',') + "x\n").find("256 columns"), std::string::npos);
    std::string rows;
    for (int i = 0; i < 20'001; ++i)
        rows += "a,b\n";
    EXPECT_NE(refused(rows).find("20000 rows"), std::string::npos);
}

RC_GTEST_PROP(Csv, ReadsWhatWasWritten, ())
{
    const char delimiter = *rc::gen::element(',', ';', '\t', '|');
    const auto letter = rc::gen::elementOf(std::string("ab \"\n,;|\tZ"));
    const auto cells = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(3, rc::gen::container<std::string>(letter)));
    std::string text;
    for (const auto& row : cells)
        text += quoted(row[0]) + delimiter + quoted(row[1]) + delimiter + quoted(row[2]) + "\n";

    const auto table = readCsv(text, {.delimiter = delimiter});

    RC_ASSERT(table.has_value());
    for (std::size_t row = 0; row < cells.size(); ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            std::string expected = cells[row][column];
            expected.erase(0, std::min(expected.find_first_not_of(" \t\n"), expected.size()));
            expected.erase(expected.find_last_not_of(" \t\n") + 1);
            RC_ASSERT(table->at(row, column).text == expected);
        }
}

RC_GTEST_PROP(Csv, ReadsBackTheCellsThatThisProgramWrites, ())
{
    const auto letter = rc::gen::elementOf(std::string("ab=+-@\",;Z"));
    const std::string cell = *rc::gen::suchThat(rc::gen::container<std::string>(letter),
                                                [](const std::string& each) { return !each.empty(); });

    const auto table = readCsv(csvRow({csvText(cell), "1"}), {});

    RC_ASSERT(table.has_value());
    RC_ASSERT(table->at(0, 0).text == cell);
}

RC_GTEST_PROP(Csv, SurvivesEveryFile, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());

    const auto table = readCsv(text, sniffDialect(text).dialect);

    RC_ASSERT(table.has_value() || !table.error().front().hint.empty());
}

} // namespace
} // namespace purse::test
