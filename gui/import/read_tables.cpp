// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/read_tables.hpp"

#include <purse/document/files.hpp>
#include <purse/import/dialect.hpp>
#include <purse/import/spreadsheet.hpp>

namespace purse::gui {

Result<std::vector<Table>> tablesOfText(const std::string& text)
{
    Result<Table> table = readCsv(text, sniffDialect(text).dialect);
    if (!table)
        return tl::unexpected(table.error());
    std::vector<Table> sheets;
    sheets.push_back(std::move(*table));
    return sheets;
}

Result<std::vector<Table>> tablesOfFile(const QString& path)
{
    const FileResult<std::string> bytes = readFile(path.toStdString());
    if (!bytes)
        return tl::unexpected(Problems{bytes.error().problem});
    Result<std::vector<Table>> sheets = isSpreadsheet(*bytes) ? readSpreadsheet(*bytes) : tablesOfText(*bytes);
    if (sheets && sheets->empty())
        return tl::unexpected(Problems{{"", "There is no sheet in this file.", "Choose another file."}});
    return sheets;
}

} // namespace purse::gui
