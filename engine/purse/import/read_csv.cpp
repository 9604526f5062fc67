// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/cell_text.hpp>
#include <purse/import/csv_records.hpp>
#include <purse/import/dialect.hpp>

#include <purse/document/utf8.hpp>

#include <fmt/format.h>

namespace purse {

std::string CsvRecords::quotedCell()
{
    std::string cell;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] != '"') {
            cell += m_text[m_at];
            continue;
        }
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') {
            ++m_at;
            return cell;
        }
        cell += m_text[++m_at];
    }
    m_hasOpenQuote = true;
    return cell;
}

std::string CsvRecords::cell()
{
    std::string cell;
    if (!atEnd() && m_text[m_at] == '"')
        cell = quotedCell();
    const std::size_t from = m_at;
    while (!atEnd() && m_text[m_at] != m_delimiter && !atLineEnd())
        ++m_at;
    return cell + std::string(m_text.substr(from, m_at - from));
}

std::vector<std::string> CsvRecords::next()
{
    std::vector<std::string> cells{cell()};
    while (!atEnd() && m_text[m_at] == m_delimiter) {
        ++m_at;
        cells.push_back(cell());
    }
    if (!atEnd() && m_text[m_at] == '\r')
        ++m_at;
    if (!atEnd() && m_text[m_at] == '\n')
        ++m_at;
    return cells;
}

namespace {

constexpr std::size_t mostBytes = std::size_t{16} << 20U;

Problems problemsOfBytes(std::string_view text)
{
    if (text.size() > mostBytes)
        return {{"", "This text is larger than 16 MiB.", "Copy the people into a table of their own."}};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return {{"", "This file is written in UTF-16.", "Save it as \"CSV UTF-8\"."}};
    if (const std::size_t nothing = text.find('\0'); nothing != std::string_view::npos)
        return {{fmt::format("byte {}", nothing + 1), "This is no text: it holds a zero byte.",
                 "Choose a table: .csv, .xlsx or .ods."}};
    return {};
}

} // namespace

Result<Table> readCsv(std::string_view text, const Dialect& dialect)
{
    if (Problems problems = problemsOfBytes(text); !problems.empty())
        return tl::unexpected(std::move(problems));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string decoded;
    if (dialect.encoding == Encoding::Windows1252)
        text = decoded = fromWindows1252(text);
    else if (const auto byte = firstNonUtf8(text))
        return tl::unexpected(
            Problems{{fmt::format("byte {}", *byte + 1), "The file is not UTF-8 text.", "Save it as \"CSV UTF-8\"."}});
    TableBuilder table;
    CsvRecords records(text, dialect.delimiter);
    for (std::size_t row = 0; !records.atEnd(); ++row) {
        const std::vector<std::string> cells = records.next();
        if (records.hasOpenQuote())
            return tl::unexpected(
                Problems{{fmt::format("row {}", row + 1), "A quotation mark opens a cell here and is never closed.",
                          "Close it, or write two of them for one inside a cell."}});
        if (row == 0 && dialect.hasDelimiterLine)
            continue;
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (!table.put(row, column, cellFromText(cells[column], dialect)))
                return tl::unexpected(table.finish({}).problems);
    }
    Table read = table.finish({});
    if (dialect.isDecimalSure)
        read.decimal = dialect.decimal;
    return read;
}

} // namespace purse
