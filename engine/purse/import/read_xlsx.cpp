// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/cell_text.hpp>
#include <purse/import/spreadsheet.hpp>
#include <purse/import/xlsx_styles.hpp>
#include <purse/import/xml.hpp>

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <optional>

namespace purse {
namespace {

/// What the cells of all sheets refer to.
struct Workbook {
    std::vector<std::string> texts; ///< shared by cells
    std::vector<NumberFormat> formats;
    bool countsFrom1904 = false;
};

struct Sheet {
    std::string name;
    std::string part;
    bool isHidden = false;
};

/// The text of an element: its own, or that of its runs; how to pronounce it is left out.
std::string textOf(const pugi::xml_node& node)
{
    std::string text;
    for (const pugi::xml_node& child : node.children()) {
        if (isNamed(child, "t"))
            text += child.child_value();
        else if (isNamed(child, "r"))
            text += childOf(child, "t").child_value();
    }
    return text;
}

std::size_t indexOf(std::string_view text)
{
    std::size_t index = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), index);
    return error == std::errc{} && stop == text.data() + text.size() ? index : std::string::npos;
}

/// "C5" as row 4, column 2. @return nothing where it is no place of a sheet
std::optional<std::pair<std::size_t, std::size_t>> placeOf(std::string_view name)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < name.size() && letters < 3 && name[letters] >= 'A' && name[letters] <= 'Z'; ++letters)
        column = column * 26 + static_cast<std::size_t>(name[letters] - 'A') + 1;
    const std::size_t row = indexOf(name.substr(letters));
    if (letters == 0 || row == std::string::npos || row == 0)
        return std::nullopt;
    return std::pair{row - 1, column - 1};
}

/// Days are counted from 1 January 1900, as if that year had had a 29 February, or from 1 January 1904.
std::optional<Date> dateOf(const Number& number, bool countsFrom1904)
{
    using namespace std::chrono;
    const Number day = Number::fromText(number.toText()).value_or(Number{});
    std::int64_t serial = day.digits;
    for (int i = 0; i < day.places; ++i)
        serial /= 10;                        // the rest is the time of the day
    constexpr std::int64_t last = 2'958'465; // 9999-12-31
    constexpr std::int64_t noSuchDay = 60;
    if (serial < (countsFrom1904 ? 0 : 1) || serial > last || (!countsFrom1904 && serial == noSuchDay))
        return std::nullopt;
    const sys_days start = countsFrom1904       ? sys_days{1904y / January / 1}
                           : serial < noSuchDay ? sys_days{1899y / December / 31}
                                                : sys_days{1899y / December / 30};
    return Date{start + days{serial}};
}

Cell numberOf(std::string_view value, const NumberFormat& format, bool countsFrom1904)
{
    const std::optional<Number> number = Number::fromText(value);
    if (!number)
        return textCell(value);
    if (format.kind != Cell::Kind::Day)
        return numberCell(format.kind, *number, format.currency);
    const std::optional<Date> date = dateOf(*number, countsFrom1904);
    return date ? dateCell(*date) : numberCell(Cell::Kind::Plain, *number);
}

Cell cellOf(const pugi::xml_node& node, const Workbook& workbook)
{
    const std::string_view type = attributeOf(node, "t");
    const std::string_view value = childOf(node, "v").child_value();
    if (type == "inlineStr")
        return textCell(textOf(childOf(node, "is")));
    if (type == "s") {
        const std::size_t index = indexOf(value);
        return index < workbook.texts.size() ? textCell(workbook.texts[index]) : Cell{};
    }
    if (type == "b") {
        Cell cell = textCell(value == "1" ? "true" : "false");
        cell.kind = Cell::Kind::YesNo;
        cell.yes = value == "1";
        return cell;
    }
    if (type == "d")
        if (const auto date = dateFromText(value.substr(0, 10)))
            return dateCell(*date);
    if (value.empty() || (!type.empty() && type != "n"))
        return textCell(value);
    const std::size_t style = attributeOf(node, "s").empty() ? 0 : indexOf(attributeOf(node, "s"));
    return numberOf(value, style < workbook.formats.size() ? workbook.formats[style] : NumberFormat{},
                    workbook.countsFrom1904);
}

/// @return false once the table is full
bool addRow(const pugi::xml_node& row, std::size_t number, const Workbook& workbook, TableBuilder& table)
{
    std::size_t column = 0;
    for (const pugi::xml_node& node : row.children()) {
        if (!isNamed(node, "c"))
            continue;
        if (const auto place = placeOf(attributeOf(node, "r")))
            column = place->second;
        if (!table.put(number, column++, cellOf(node, workbook)))
            return false;
    }
    return true;
}

Result<Table> readSheet(Package& package, const Sheet& sheet, const Workbook& workbook)
{
    const Result<Xml> xml = readXml(package, sheet.part);
    if (!xml)
        return tl::unexpected(xml.error());
    TableBuilder builder;
    std::size_t number = 0;
    for (const pugi::xml_node& row : childOf((*xml)->document_element(), "sheetData").children()) {
        if (!isNamed(row, "row"))
            continue;
        if (const std::size_t said = indexOf(attributeOf(row, "r")); said != std::string::npos && said > 0)
            number = said - 1;
        if (!addRow(row, number++, workbook, builder))
            break;
    }
    Table table = builder.finish(sheet.name);
    table.isHidden = sheet.isHidden;
    return table;
}

/// "worksheets/sheet1.xml", said in the folder "xl/", as the name of a part. A name that leads out of the archive leads
/// nowhere: no part has it.
std::string partIn(const std::string& folder, std::string_view target)
{
    return target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
}

/// What a part refers to inside the file, by id or by the last word of its type.
std::map<std::string, std::string> relationsOf(const pugi::xml_node& relations, const std::string& folder, bool byType)
{
    std::map<std::string, std::string> parts;
    for (const pugi::xml_node& each : relations.children()) {
        if (attributeOf(each, "TargetMode") == "External")
            continue;
        std::string_view key = attributeOf(each, byType ? "Type" : "Id");
        key = byType ? key.substr(key.rfind('/') + 1) : key;
        parts.emplace(key, partIn(folder, attributeOf(each, "Target")));
    }
    return parts;
}

Result<std::map<std::string, std::string>> readRelations(Package& package, const std::string& folder,
                                                         const std::string& name, bool byType)
{
    const Result<Xml> xml = readXml(package, folder + "_rels/" + name + ".rels");
    if (!xml)
        return tl::unexpected(xml.error());
    return relationsOf((*xml)->document_element(), folder, byType);
}

Problems readShared(Package& package, const std::map<std::string, std::string>& parts, Workbook& workbook)
{
    if (const auto found = parts.find("sharedStrings"); found != parts.end()) {
        const Result<Xml> xml = readXml(package, found->second);
        if (!xml)
            return xml.error();
        for (const pugi::xml_node& item : (*xml)->document_element().children())
            if (isNamed(item, "si"))
                workbook.texts.push_back(textOf(item));
    }
    if (const auto found = parts.find("styles"); found != parts.end()) {
        const Result<Xml> xml = readXml(package, found->second);
        if (!xml)
            return xml.error();
        workbook.formats = readStyles((*xml)->document_element());
    }
    return {};
}

bool isTrue(std::string_view text) { return text == "1" || text == "true"; }

} // namespace

Result<std::vector<Table>> readXlsx(std::string_view bytes)
{
    Result<Package> package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const auto top = readRelations(*package, "", "", true);
    if (!top)
        return tl::unexpected(top.error());
    const auto main = top->find("officeDocument");
    const std::string part = main == top->end() ? "xl/workbook.xml" : main->second;
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const Result<Xml> book = readXml(*package, part);
    if (!book)
        return tl::unexpected(book.error());
    const auto byId = readRelations(*package, folder, part.substr(folder.size()), false);
    const auto byType = readRelations(*package, folder, part.substr(folder.size()), true);
    if (!byId || !byType)
        return tl::unexpected(byId ? byType.error() : byId.error());
    Workbook workbook;
    const pugi::xml_node root = (*book)->document_element();
    workbook.countsFrom1904 = isTrue(attributeOf(childOf(root, "workbookPr"), "date1904"));
    if (Problems problems = readShared(*package, *byType, workbook); !problems.empty())
        return tl::unexpected(std::move(problems));
    std::vector<Table> tables;
    for (const pugi::xml_node& each : childOf(root, "sheets").children()) {
        const auto found = byId->find(std::string(attributeOf(each, "id")));
        if (!isNamed(each, "sheet") || found == byId->end() || found->second.find("worksheets") == std::string::npos)
            continue; // a sheet of charts or dialogs has no cells
        const std::string_view state = attributeOf(each, "state");
        Result<Table> table = readSheet(
            *package, {std::string(attributeOf(each, "name")), found->second, !state.empty() && state != "visible"},
            workbook);
        if (!table)
            return tl::unexpected(table.error());
        tables.push_back(*std::move(table));
    }
    return tables;
}

} // namespace purse
