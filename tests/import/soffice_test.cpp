// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.hpp"

#include <purse/import/guess_columns.hpp>
#include <purse/import/preview.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace purse::test {
namespace {

namespace fs = std::filesystem;

/// A spreadsheet of typed cells, written by LibreOffice and read by us.
class ThroughLibreOffice : public testing::Test {
protected:
    void SetUp() override
    {
        if (std::system("command -v soffice >/dev/null 2>&1") != 0)
            GTEST_SKIP() << "LibreOffice (soffice) is not installed, so nothing went through it.";
        fs::create_directories(m_folder);
    }
    void TearDown() override { fs::remove_all(m_folder); }

    /// Opens a file in LibreOffice and saves it as another kind.
    std::string converted(const std::string& from, const std::string& kind) const
    {
        const std::string line = "cd '" + m_folder.string() + "' && HOME='" + m_folder.string()
                                 + "' timeout 200 soffice --headless '-env:UserInstallation=file://" + m_folder.string()
                                 + "/profile' --convert-to '" + kind + "' --outdir out '" + from + "' >log 2>&1";
        EXPECT_EQ(std::system(line.c_str()), 0) << textOf((m_folder / "log").string());
        const std::string ending = kind.substr(0, kind.find(':'));
        return textOf((m_folder / "out" / (fs::path(from).stem().string() + "." + ending)).string());
    }

    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << text;
    }

    fs::path m_folder = fs::temp_directory_path() / ("purse-soffice-" + std::to_string(getpid()));
};

/// A flat file of LibreOffice's, with every kind of cell.
std::string flatFile()
{
    const auto cell = [](const std::string& type, const std::string& text) {
        return "<table:table-cell table:style-name=\"" + type.substr(0, type.find('"')) + "\" office:value-type=\""
               + type + "><text:p>" + text + "</text:p></table:table-cell>";
    };
    const auto text = [&](const std::string& words) { return cell("string\"", words); };
    const std::string euro =
        "<number:currency-symbol number:language=\"de\" number:country=\"DE\">€</number:currency-symbol>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" office:version=\"1.2\" "
           "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:automatic-styles>"
           "<number:currency-style style:name=\"N1\" number:language=\"de\" number:country=\"DE\"><number:number "
           "number:decimal-places=\"2\" number:min-integer-digits=\"1\" number:grouping=\"true\"/><number:text> "
           "</number:text>"
           + euro
           + "</number:currency-style><number:percentage-style style:name=\"N2\"><number:number "
             "number:decimal-places=\"0\" number:min-integer-digits=\"1\"/><number:text>%</number:text>"
             "</number:percentage-style><number:date-style style:name=\"N3\"><number:day "
             "number:style=\"long\"/><number:text>."
             "</number:text><number:month number:style=\"long\"/><number:text>.</number:text><number:year "
             "number:style=\"long\"/></number:date-style><number:number-style style:name=\"N4\" number:language=\"de\" "
             "number:country=\"DE\"><number:number number:decimal-places=\"1\" number:min-integer-digits=\"1\"/>"
             "</number:number-style>"
             "<style:style style:name=\"currency\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
             "<style:style style:name=\"percentage\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
             "<style:style style:name=\"date\" style:family=\"table-cell\" style:data-style-name=\"N3\"/>"
             "<style:style style:name=\"float\" style:family=\"table-cell\" style:data-style-name=\"N4\"/>"
             "<style:style style:name=\"string\" style:family=\"table-cell\"/></office:automatic-styles><office:body>"
             "<office:spreadsheet><table:table table:name=\"Leute\"><table:table-row>"
           + text("Name") + text("Std./Woche") + text("Bruttomonatslohn") + text("Eintritt")
           + "</table:table-row><table:table-row>" + text("Jürgen Öl; \"der\" Bäcker")
           + cell("float\" office:value=\"17.5\"", "17,5")
           + cell("currency\" office:currency=\"EUR\" office:value=\"1850.1\"", "1.850,10 €")
           + cell("date\" office:date-value=\"2026-09-01\"", "01.09.2026") + "</table:table-row><table:table-row>"
           + text("Ana") + cell("percentage\" office:value=\"0.8\"", "80%")
           + cell("currency\" office:currency=\"EUR\" office:value=\"2450.35\"", "2.450,35 €")
           + cell("date\" office:date-value=\"2025-12-24\"", "24.12.2025")
           + "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";
}

void expectPeople(const Table& table)
{
    Document document = group();
    document.group.currency = {"EUR", 2};
    const ImportPlan plan = guessColumns(table, document).plan;
    const ImportPreview preview = planImport(document, table, plan);
    for (const CellRemark& each : preview.problems)
        ADD_FAILURE() << placeOf(each, table, plan) << ": " << each.what;
    ASSERT_EQ(preview.rows.size(), 2U);
    const Member& one = preview.rows[0].member;
    EXPECT_EQ(one.name, "Jürgen Öl; \"der\" Bäcker");
    EXPECT_EQ(one.work.hoursPerWeek.value, *Decimal::fromText("17.5"));
    EXPECT_EQ(one.currentPay, (Rate{Money::fromMinor(185010), Per::Month}));
    EXPECT_EQ(toText(*one.work.start), "2026-09-01");
    const Member& two = preview.rows[1].member;
    EXPECT_EQ(two.work.hoursPerWeek.value, Decimal{30});
    EXPECT_EQ(two.currentPay, (Rate{Money::fromMinor(245035), Per::Month}));
}

TEST_F(ThroughLibreOffice, CellsKeepTheirTypesInOdsAndXlsx)
{
    write("people.fods", flatFile());

    for (const std::string kind : {"ods", "xlsx"}) {
        SCOPED_TRACE(kind);
        const auto sheets = readSpreadsheet(converted("people.fods", kind));
        ASSERT_TRUE(sheets) << sheets.error().front().what;
        ASSERT_EQ(sheets->size(), 1U);
        EXPECT_EQ((*sheets)[0].name, "Leute");
        EXPECT_EQ((*sheets)[0].at(1, 2).kind, Cell::Kind::Amount);
        EXPECT_EQ((*sheets)[0].at(1, 2).currency, "EUR");
        EXPECT_EQ((*sheets)[0].at(1, 3).kind, Cell::Kind::Day);
        expectPeople((*sheets)[0]);
    }
}

TEST_F(ThroughLibreOffice, ValuesSeparatedBySemicolonsKeepTheirCommas)
{
    write("people.fods", flatFile());

    const std::string text = converted("people.fods", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false");

    const SniffedDialect sniffed = sniffDialect(text);
    EXPECT_EQ(sniffed.dialect.delimiter, ';') << text;
    EXPECT_EQ(sniffed.dialect.decimal, DecimalSign::Comma) << text;
    expectPeople(csv(text));
}

} // namespace
} // namespace purse::test
