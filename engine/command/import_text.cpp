// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/import_tables.hpp>

#include <command/json_text.hpp>
#include <command/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace purse::command {
namespace {

std::string headLine(const ImportReport& report)
{
    std::string text = visible(report.file) + ": ";
    if (report.dialect)
        text += fmt::format("separated by {}s, decimal {}{}, {}.", delimiterWord(report.dialect->delimiter),
                            report.dialect->decimal == DecimalSign::Comma ? "comma" : "point",
                            report.dialect->isDecimalSure ? "" : " (not sure)",
                            report.dialect->encoding == Encoding::Utf8 ? "UTF-8" : "Windows-1252");
    else
        text += "sheet " + visible(report.table.name) + (report.table.isHidden ? " (hidden)." : ".");
    if (!report.otherSheets.empty())
        text += " Other sheets: " + visible(fmt::format("{}", fmt::join(report.otherSheets, ", "))) + ".";
    if (report.plan.headRow)
        text += fmt::format(" Heads are in row {}.", *report.plan.headRow + 1);
    return paragraph("", text);
}

std::string columnTable(const ImportReport& report)
{
    std::string text;
    for (std::size_t column = 0; column < report.columns.size(); ++column) {
        const ColumnGuess& each = report.columns[column];
        const std::string head = report.plan.headRow ? report.table.at(*report.plan.headRow, column).text : "";
        text += "  " + padRight(columnName(column), 3) + padRight(cut(visible(head), 24), 26)
                + padRight(cut(toText(each.plan), 28), 30) + visible(each.because) + "\n";
    }
    return text;
}

std::string changesText(const ImportedRow& row)
{
    std::string text;
    for (const FieldChange& change : row.changes)
        if (row.index || change.field != "Name")
            text += (text.empty() ? "" : "; ") + change.field + " "
                    + (row.index ? (change.before.empty() ? "not stated" : change.before) + " -> " : "")
                    + (change.after.empty() ? "not stated" : change.after);
    return text.empty() ? "as in the document" : text;
}

std::string rowsText(const ImportReport& report)
{
    std::string text;
    for (const ImportedRow& row : report.preview.rows)
        text += paragraph(fmt::format("  row {}: ", row.row + 1),
                          visible(fmt::format("{} {} ({}): {}", row.index ? "" : "new:", row.member.name, row.member.id,
                                              changesText(row))));
    return text;
}

std::string remarksText(const ImportReport& report, const std::vector<CellRemark>& remarks)
{
    constexpr std::size_t most = 40;
    std::string text;
    for (const CellRemark& each : std::span(remarks).first(std::min(most, remarks.size()))) {
        const std::string place = placeOf(each, report.table, report.plan);
        text += paragraph("  ", visible(place.empty() ? each.what : place + ": " + each.what));
        if (!each.hint.empty())
            text += paragraph("    ", visible(each.hint));
    }
    if (remarks.size() > most)
        text += fmt::format("  And {} more.\n", remarks.size() - most);
    return text;
}

std::string section(const std::string& title, const std::string& text)
{
    return text.empty() ? "" : "\n" + title + "\n" + text;
}

std::string ending(const ImportReport& report)
{
    std::size_t added = 0;
    std::size_t changed = 0;
    for (const ImportedRow& row : report.preview.rows) {
        added += row.index ? 0U : 1U;
        changed += row.index && !row.changes.empty() ? 1U : 0U;
    }
    const std::string counts =
        fmt::format("{} new, {} changed, {} as before.", added, changed, report.preview.rows.size() - added - changed);
    return "\n"
           + paragraph("", report.written.empty() ? "Nothing was written. " + counts
                                                  : "Written to " + visible(report.written) + ": " + counts);
}

} // namespace

std::string delimiterWord(char delimiter)
{
    return delimiter == ';' ? "semicolon" : delimiter == '\t' ? "tab" : delimiter == '|' ? "bar" : "comma";
}

std::string importText(const ImportReport& report, const Document& document)
{
    std::string notices;
    for (const Notice& notice : report.notices)
        notices += paragraph("  ", visible(notice.what + " " + notice.hint));
    if (!report.plan.skipRows.empty()) {
        std::string rows;
        for (const std::size_t row : report.plan.skipRows)
            rows += (rows.empty() ? "" : ", ") + std::to_string(row + 1);
        notices += paragraph("  ", "Rows that are left out as totals: " + rows + ".");
    }
    if (!report.preview.absent.empty() && !document.members.empty())
        notices +=
            paragraph("  ", fmt::format("{} members of the document are not in the table; they stay as they are.",
                                        report.preview.absent.size()));
    return headLine(report) + section("Columns", columnTable(report)) + section("People", rowsText(report))
           + section("Counted on the way", remarksText(report, report.preview.remarks)) + section("Notices", notices)
           + section("Problems", remarksText(report, report.preview.problems)) + ending(report);
}

std::string importJson(const ImportReport& report)
{
    using nlohmann::json;
    json columns = json::array();
    for (std::size_t column = 0; column < report.columns.size(); ++column)
        columns.push_back({{"column", columnName(column)},
                           {"head", report.plan.headRow ? report.table.at(*report.plan.headRow, column).text : ""},
                           {"target", toText(report.columns[column].plan)},
                           {"because", report.columns[column].because}});
    json people = json::array();
    for (const ImportedRow& row : report.preview.rows) {
        json changes = json::array();
        for (const FieldChange& change : row.changes)
            changes.push_back({{"field", change.field}, {"before", change.before}, {"after", change.after}});
        people.push_back({{"row", row.row + 1},
                          {"is", !row.index            ? "new"
                                 : row.changes.empty() ? "same"
                                                       : "changed"},
                          {"id", row.member.id},
                          {"name", row.member.name},
                          {"changes", changes}});
    }
    const auto remarks = [&](const std::vector<CellRemark>& all) {
        json list = json::array();
        for (const CellRemark& each : all)
            list.push_back(
                {{"where", placeOf(each, report.table, report.plan)}, {"what", each.what}, {"hint", each.hint}});
        return list;
    };
    json notices = json::array();
    for (const Notice& notice : report.notices)
        notices.push_back({{"where", notice.where}, {"what", notice.what}, {"hint", notice.hint}});
    json table{{"sheet", report.table.name}, {"other_sheets", report.otherSheets}};
    table["head_row"] = report.plan.headRow ? json(*report.plan.headRow + 1) : json();
    if (report.dialect) {
        table["delimiter"] = delimiterWord(report.dialect->delimiter);
        table["decimal"] = report.dialect->decimal == DecimalSign::Comma ? "comma" : "point";
        table["encoding"] = report.dialect->encoding == Encoding::Utf8 ? "utf-8" : "windows-1252";
    }
    return jsonText({{"schema_version", 1},
                     {"table", table},
                     {"columns", columns},
                     {"people", people},
                     {"absent", report.preview.absent},
                     {"remarks", remarks(report.preview.remarks)},
                     {"notices", notices},
                     {"problems", remarks(report.preview.problems)},
                     {"written", report.written.empty() ? json() : json(report.written)}});
}

} // namespace purse::command
