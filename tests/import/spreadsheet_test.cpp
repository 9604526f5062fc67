// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.hpp"

#include <purse/import/xlsx_styles.hpp>

#include <gtest/gtest.h>

#include <chrono>

namespace purse::test {
namespace {

const std::string ada = "<table:table-cell office:value-type=\"string\"><text:p>Ada</text:p></table:table-cell>";

std::string row(const std::string& cells) { return "<table:table-row>" + cells + "</table:table-row>"; }

Table first(const Result<std::vector<Table>>& sheets)
{
    EXPECT_TRUE(sheets) << (sheets ? "" : sheets.error().front().what);
    return sheets && !sheets->empty() ? sheets->front() : Table{};
}

std::string refused(const Result<std::vector<Table>>& sheets)
{
    if (!sheets)
        return sheets.error().front().what;
    for (const Table& sheet : *sheets)
        if (!sheet.problems.empty())
            return sheet.problems.front().what;
    return "";
}

TEST(Ods, GivesEveryCellItsType)
{
    const Table table = first(
        readOds(odsOf(row(ada + "<table:table-cell office:value-type=\"float\" office:value=\"17.5\"/>"
                          + "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" "
                            "office:value=\"2450.1\"><text:p>2.450,10 "
                            "€</text:p></table:table-cell>"
                          + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.8\"/>"
                          + "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-09-01T00:00:00\"/>"
                          + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
                          + "<table:table-cell/><table:table-cell office:value-type=\"string\"><text:p>a<text:s "
                            "text:c=\"2\"/><text:span>b"
                            "</text:span></text:p><text:p>c</text:p></table:table-cell>"))));

    EXPECT_EQ(table.name, "People");
    EXPECT_EQ(table.at(0, 0).text, "Ada");
    EXPECT_EQ(table.at(0, 1).number, *Number::fromText("17.5"));
    EXPECT_EQ(table.at(0, 2).kind, Cell::Kind::Amount);
    EXPECT_EQ(table.at(0, 2).currency, "EUR");
    EXPECT_EQ(table.at(0, 2).number, *Number::fromText("2450.1"));
    EXPECT_EQ(table.at(0, 3).text, "80%");
    EXPECT_EQ(toText(table.at(0, 4).date), "2026-09-01");
    EXPECT_TRUE(table.at(0, 5).yes);
    EXPECT_TRUE(table.at(0, 6).isEmpty());
    EXPECT_EQ(table.at(0, 7).text, "a  b c");
}

TEST(Ods, RepeatsRowsAndColumns)
{
    const Table table = first(readOds(odsOf(
        "<table:table-header-rows>" + row(ada) + "</table:table-header-rows>"
        + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/>"
          "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"/>"
          "</table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
          "table:number-columns-repeated=\"16384\"/></table:table-row>")));

    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_TRUE(table.at(1, 1).isEmpty());
    EXPECT_EQ(table.at(1, 2), table.at(3, 3));
    EXPECT_EQ(table.columns(), 4U);
}

TEST(Ods, ListsHiddenSheets)
{
    const auto sheets = readOds(odsOf(row(ada)));

    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->size(), 2U);
    EXPECT_FALSE((*sheets)[0].isHidden);
    EXPECT_TRUE((*sheets)[1].isHidden);
}

TEST(Xlsx, GivesEveryCellItsType)
{
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0.00\\ [$€-407]\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/>"
        "<xf numFmtId=\"14\"/><xf numFmtId=\"165\"/></cellXfs>";
    const std::string cells =
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" "
        "t=\"inlineStr\"><is><r><t>In</t></r><r><t>line</t></r>"
        "</is></c><c r=\"C2\" s=\"1\"><v>2450.1000000000001</v></c><c r=\"D2\" s=\"2\"><v>0.8</v></c>"
        "<c r=\"E2\" s=\"3\"><v>46266</v></c><c r=\"F2\" s=\"4\"><v>46266.5</v></c><c r=\"G2\"><v>17.5</v></c>"
        "<c r=\"H2\" t=\"b\"><v>1</v></c><c r=\"I2\" t=\"str\"><f>A2</f><v>Bo</v></c><c r=\"J2\" "
        "t=\"e\"><v>#REF!</v></c>"
        "</row>";

    const auto sheets = readXlsx(xlsxOf(cells, "<si><t>x</t></si><si><t>Ada</t><rPh><t>no</t></rPh></si>", styles));

    ASSERT_TRUE(sheets) << sheets.error().front().what;
    ASSERT_EQ(sheets->size(), 2U);
    EXPECT_TRUE((*sheets)[0].isHidden);
    const Table& table = (*sheets)[1];
    EXPECT_EQ(table.at(1, 0).text, "Ada");
    EXPECT_EQ(table.at(1, 1).text, "Inline");
    EXPECT_EQ(table.at(1, 2).currency, "EUR");
    EXPECT_EQ(table.at(1, 2).number, *Number::fromText("2450.1"));
    EXPECT_EQ(table.at(1, 3).text, "80%");
    EXPECT_EQ(toText(table.at(1, 4).date), "2026-09-01");
    EXPECT_EQ(toText(table.at(1, 5).date), "2026-09-01");
    EXPECT_EQ(table.at(1, 6).kind, Cell::Kind::Plain);
    EXPECT_TRUE(table.at(1, 7).yes);
    EXPECT_EQ(table.at(1, 8).text, "Bo");
    EXPECT_EQ(table.at(1, 9).text, "#REF!");
}

TEST(NumberFormats, AreTold)
{
    EXPECT_EQ(numberFormatOf("yyyy-mm-dd").kind, Cell::Kind::Day);
    EXPECT_EQ(numberFormatOf("[$-407]d. mmmm yyyy;@").kind, Cell::Kind::Day);
    EXPECT_EQ(numberFormatOf("0.00%").kind, Cell::Kind::Percentage);
    EXPECT_EQ(numberFormatOf("\"£\"#,##0.00").currency, "GBP");
    EXPECT_EQ(numberFormatOf("[$EUR] #,##0").currency, "EUR");
    EXPECT_EQ(numberFormatOf("#,##0.00\" days\"").kind, Cell::Kind::Plain);
    EXPECT_EQ(numberFormatOf("[Red]0.00").kind, Cell::Kind::Plain);
    EXPECT_EQ(numberFormatOf("General").kind, Cell::Kind::Plain);
}

TEST(Spreadsheet, ThatIsNoneIsRefusedWithAWayOn)
{
    EXPECT_NE(refused(readSpreadsheet("\xD0\xCF\x11\xE0 old")).find("old kind"), std::string::npos);
    EXPECT_NE(refused(readSpreadsheet("PK\x03\x04 torn")).find("damaged"), std::string::npos);
    EXPECT_NE(refused(readSpreadsheet(zipOf({{"a", "b"}}))).find("missing"), std::string::npos);
    EXPECT_NE(refused(readOds(zipOf({{"META-INF/manifest.xml", "<m><encryption-data/></m>"}, {"content.xml", "?"}})))
                  .find("password"),
              std::string::npos);
    EXPECT_NE(refused(readOds(zipOf({{"content.xml", "<a><b></a>"}}))).find("damaged"), std::string::npos);
    EXPECT_NE(refused(readOds(zipOf({{"content.xml", "<a>\xFF</a>"}}))).find("UTF-8"), std::string::npos);
}

/// Less than this, and no crash, for each of the files that mean harm.
class Quickly {
public:
    ~Quickly()
    {
        const auto took = std::chrono::steady_clock::now() - m_from;
        EXPECT_LT(std::chrono::duration<double>(took).count(), 20.0);
    }

private:
    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
};

TEST(Malice, InAnArchiveIsRefused)
{
    const Quickly quickly;
    EXPECT_NE(refused(readOds(zipOf({{"content.xml", std::string(std::size_t{80} << 20U, ' ')}}))).find("64 MiB"),
              std::string::npos);
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 2001; ++i)
        many.emplace_back("part" + std::to_string(i), "");
    EXPECT_NE(refused(readOds(zipOf(many))).find("2000 parts"), std::string::npos);
}

TEST(Malice, InXmlIsRefused)
{
    const Quickly quickly;
    const auto content = [](const std::string& xml) { return refused(readOds(zipOf({{"content.xml", xml}}))); };
    std::string deep;
    for (int i = 0; i < 1'000'000; ++i)
        deep += "<a>";
    EXPECT_NE(content(deep).find("64 deep"), std::string::npos);
    std::string wide = "<a>";
    for (int i = 0; i < 1'000'001; ++i)
        wide += "<b/>";
    EXPECT_NE(content(wide + "</a>").find("million"), std::string::npos);
    EXPECT_NE(content("<!DOCTYPE a [<!ENTITY b \"bbb\">]><a>&b;</a>").find("entities"), std::string::npos);
    EXPECT_NE(content("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>").find("entities"), std::string::npos);
    EXPECT_NE(content("<a b='>' c=\"<!DOCTYPE\"><!-- <!DOCTYPE --></a>").find("no spreadsheet"), std::string::npos)
        << "words in values and remarks do no harm";
}

TEST(Malice, InCellsIsRefused)
{
    const Quickly quickly;
    const auto cell = [](const std::string& attributes, const std::string& text) {
        return "<table:table-cell " + attributes + " office:value-type=\"string\"><text:p>" + text
               + "</text:p></table:table-cell>";
    };
    const std::string rows = "<table:table-row table:number-rows-repeated=\"1000000000\">";
    EXPECT_NE(refused(readOds(odsOf(rows + ada + "</table:table-row>"))).find("rows"), std::string::npos);
    EXPECT_NE(refused(readOds(odsOf(row(cell("table:number-columns-repeated=\"99999999999999999999\"", "x")))))
                  .find("columns"),
              std::string::npos);
    EXPECT_NE(refused(readOds(odsOf(row(cell("", std::string(5000, 'x')))))).find("4096 bytes"), std::string::npos);
    EXPECT_NE(refused(readOds(odsOf(row(cell("", "x<text:s text:c=\"4000000000\"/>y"))))).find("4096"),
              std::string::npos);
    EXPECT_NE(refused(readOds(odsOf(rows + cell("", std::string(4000, 'x')) + "</table:table-row>"))).find("16 MiB"),
              std::string::npos);
    EXPECT_NE(refused(readXlsx(xlsxOf("<row r=\"4000000000\"><c r=\"A4000000000\"><v>1</v></c></row>"))).find("rows"),
              std::string::npos);
    EXPECT_NE(refused(readXlsx(xlsxOf("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"))).find("columns"),
              std::string::npos);
    EXPECT_EQ(refused(readXlsx(xlsxOf("<row r=\"1\"><c t=\"s\"><v>99999999999</v></c><c s=\"77\"><v>1</v></c></row>"))),
              "");
}

TEST(Malice, DoesNotLeadOutOfTheFile)
{
    const std::string rels = "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                             "Target=\"../../../etc/passwd\"/></Relationships>";
    EXPECT_NE(refused(readXlsx(zipOf({{"_rels/.rels", rels}}))).find("missing"), std::string::npos);
}

TEST(Malice, OfEveryKindOfDamageEndsWithASentence)
{
    const std::string good = odsOf(row(ada));
    for (std::size_t byte = 0; byte < good.size(); ++byte) {
        std::string bad = good;
        bad[byte] = static_cast<char>(bad[byte] ^ 0x55);
        (void)readSpreadsheet(bad);
        (void)readSpreadsheet(std::string_view(good).substr(0, byte));
    }
}

} // namespace
} // namespace purse::test
