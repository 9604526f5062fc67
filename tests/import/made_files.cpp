// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.hpp"

#include <purse/document/files.hpp>

#include <zip.h>

#include <stdexcept>

namespace purse::test {

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(bytes);
    zip_t* archive = zip_open_from_source(bytes, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
    if (zip_close(archive) != 0)
        throw std::runtime_error("the archive could not be made");
    zip_source_open(bytes);
    zip_source_seek(bytes, 0, SEEK_END);
    std::string all(static_cast<std::size_t>(zip_source_tell(bytes)), '\0');
    zip_source_seek(bytes, 0, SEEK_SET);
    zip_source_read(bytes, all.data(), all.size());
    zip_source_close(bytes);
    zip_source_free(bytes);
    return all;
}

std::string odsOf(const std::string& rows)
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml",
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"o\" "
                   "xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\"><office:automatic-styles><style:style "
                   "style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"
                   "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"People\">"
                       + rows
                       + "</table:table><table:table table:name=\"Old\" table:style-name=\"ta2\"/>"
                         "</office:spreadsheet></office:body></office:document-content>"}});
}

std::string xlsxOf(const std::string& rows, const std::string& shared, const std::string& styles)
{
    const std::string relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto link = [&](const std::string& id, const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relation + type + "\" Target=\"" + target + "\"/>";
    };
    return zipOf(
        {{"_rels/.rels", "<Relationships>" + link("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
         {"xl/workbook.xml", "<workbook><sheets><sheet name=\"Old\" sheetId=\"2\" state=\"hidden\" "
                             "r:id=\"rId2\"/><sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                             "</workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships>" + link("rId1", "worksheet", "worksheets/sheet1.xml")
                                            + link("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                                            + link("rId3", "sharedStrings", "sharedStrings.xml")
                                            + link("rId4", "styles", "styles.xml") + "</Relationships>"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
         {"xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"},
         {"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"},
         {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"}});
}

std::string textOf(const std::string& path)
{
    const FileResult<std::string> bytes = readFile(path);
    if (!bytes)
        throw std::runtime_error(path + ": " + bytes.error().problem.what);
    return *bytes;
}

Member member(const std::string& id, const std::string& name, const std::string& hours)
{
    Member made;
    made.id = id;
    made.name = name;
    made.work.hoursPerWeek = {*Decimal::fromText(hours)};
    return made;
}

Document group(std::vector<Member> members)
{
    Document document;
    document.id = "made";
    document.members = std::move(members);
    const auto ask = [&](const std::string& id, const std::string& text, QuestionKind kind) -> Question& {
        Question question;
        question.id = id;
        question.text = text;
        question.kind = kind;
        document.questions.push_back(question);
        return document.questions.back();
    };
    ask("children", "How many children?", QuestionKind::Count).most = Decimal{20};
    ask("level", "Level", QuestionKind::Number);
    ask("points", "Points", QuestionKind::Points);
    ask("housing", "Rent or mortgage", QuestionKind::Money);
    ask("city", "Do you live in the city?", QuestionKind::YesNo);
    ask("role", "Role", QuestionKind::Choice).choices = {{"baker", "Baker", {}}, {"rider", "Vélo rider", {}}};
    ask("needs", "All needs", QuestionKind::Money).covers = {"housing"};
    return document;
}

Table csv(const std::string& text)
{
    const Result<Table> table = readCsv(text, sniffDialect(text).dialect);
    if (!table)
        throw std::runtime_error(table.error().front().what);
    return *table;
}

} // namespace purse::test
