// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/cell_text.hpp>
#include <purse/import/spreadsheet.hpp>
#include <purse/import/xml.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace purse {
namespace {

/// The text of a paragraph: spaces and links are elements of their own; what is deeper is passed over.
void addText(const pugi::xml_node& node, std::string& text, int depth = 0)
{
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
        else if (isNamed(child, "s"))
            text.append(std::min(repeatsOf(child, "c"), Table::mostBytes + 1), ' ');
        else if (isNamed(child, "tab") || isNamed(child, "line-break"))
            text += ' ';
        else if (depth < 8 && !isNamed(child, "annotation") && !isNamed(child, "ruby-text"))
            addText(child, text, depth + 1);
    }
}

std::string textOf(const pugi::xml_node& cell)
{
    std::string text;
    for (const pugi::xml_node& child : cell.children())
        if (isNamed(child, "p")) {
            text += text.empty() ? "" : " ";
            addText(child, text);
        }
    return text;
}

Cell cellOf(const pugi::xml_node& node)
{
    const std::string_view type = attributeOf(node, "value-type");
    const std::optional<Number> number = Number::fromText(attributeOf(node, "value"));
    if (type == "float" && number)
        return numberCell(Cell::Kind::Plain, *number);
    if (type == "percentage" && number)
        return numberCell(Cell::Kind::Percentage, *number);
    if (type == "currency" && number)
        return numberCell(Cell::Kind::Amount, *number, std::string(attributeOf(node, "currency")));
    if (type == "date")
        if (const auto date = dateFromText(attributeOf(node, "date-value").substr(0, 10)))
            return dateCell(*date);
    if (type == "boolean") {
        Cell cell = textCell(attributeOf(node, "boolean-value"));
        cell.kind = Cell::Kind::YesNo;
        cell.yes = cell.text == "true";
        return cell;
    }
    std::string text = textOf(node);
    return textCell(text.empty() ? std::string(attributeOf(node, "string-value")) : text);
}

/// A cell, and how often it stands there side by side.
struct Run {
    std::size_t column = 0;
    std::size_t repeats = 1;
    Cell cell;
};

/// What a row holds: empty cells are only counted, however often they repeat.
std::vector<Run> runsOf(const pugi::xml_node& row)
{
    std::vector<Run> runs;
    std::size_t column = 0;
    for (const pugi::xml_node& each : row.children()) {
        if (!isNamed(each, "table-cell") && !isNamed(each, "covered-table-cell"))
            continue;
        const std::size_t repeats = repeatsOf(each, "number-columns-repeated");
        if (Cell cell = cellOf(each); !cell.isEmpty())
            runs.push_back({column, repeats, std::move(cell)});
        column = std::min(column + repeats, std::size_t{1} << 40U);
        if (runs.size() > Table::mostColumns)
            break;
    }
    return runs;
}

/// @return false once the table is full
bool addRow(const std::vector<Run>& runs, std::size_t row, TableBuilder& table)
{
    for (const Run& run : runs)
        for (std::size_t i = 0; i < run.repeats; ++i)
            if (!table.put(row, run.column + i, run.cell))
                return false;
    return true;
}

/// Rows may be in groups, and groups in groups.
bool addRows(const pugi::xml_node& node, std::size_t& row, TableBuilder& table, int depth = 0)
{
    for (const pugi::xml_node& each : node.children()) {
        if (isNamed(each, "table-row")) {
            const std::size_t repeats = repeatsOf(each, "number-rows-repeated");
            const std::vector<Run> runs = runsOf(each);
            for (std::size_t i = 0; !runs.empty() && i < repeats; ++i)
                if (!addRow(runs, row + i, table))
                    return false;
            row = std::min(row + repeats, std::size_t{1} << 40U);
        } else if (depth < 8
                   && (isNamed(each, "table-row-group") || isNamed(each, "table-header-rows")
                       || isNamed(each, "table-rows"))) {
            if (!addRows(each, row, table, depth + 1))
                return false;
        }
    }
    return true;
}

/// Names of the styles that hide a sheet.
std::set<std::string, std::less<>> hidingStyles(const pugi::xml_node& content)
{
    std::set<std::string, std::less<>> names;
    for (const pugi::xml_node& style : childOf(content, "automatic-styles").children())
        if (attributeOf(childOf(style, "table-properties"), "display") == "false")
            names.emplace(attributeOf(style, "name"));
    return names;
}

Problems passwordIn(Package& package)
{
    const std::string manifest = "META-INF/manifest.xml";
    if (!package.has(manifest))
        return {};
    const Result<std::string> text = package.read(manifest);
    if (text && text->find("encryption-data") != std::string::npos)
        return {{"", "This spreadsheet has a password.", "Open it in a spreadsheet program and save it without one."}};
    return {};
}

} // namespace

Result<std::vector<Table>> readOds(std::string_view bytes)
{
    Result<Package> package = Package::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    if (Problems problems = passwordIn(*package); !problems.empty())
        return tl::unexpected(std::move(problems));
    const Result<Xml> xml = readXml(*package, "content.xml");
    if (!xml)
        return tl::unexpected(xml.error());
    const pugi::xml_node content = (*xml)->document_element();
    const pugi::xml_node sheets = childOf(childOf(content, "body"), "spreadsheet");
    if (!sheets)
        return tl::unexpected(Problems{{"content.xml", "This is a file of LibreOffice's kind, but no spreadsheet.",
                                        "Choose a spreadsheet, .ods."}});
    const auto hiding = hidingStyles(content);
    std::vector<Table> tables;
    for (const pugi::xml_node& sheet : sheets.children()) {
        if (!isNamed(sheet, "table"))
            continue;
        TableBuilder builder;
        std::size_t row = 0;
        addRows(sheet, row, builder);
        tables.push_back(builder.finish(std::string(attributeOf(sheet, "name"))));
        tables.back().isHidden = hiding.contains(attributeOf(sheet, "style-name"));
    }
    return tables;
}

} // namespace purse
