// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/table.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace purse {

const Cell& Table::at(std::size_t row, std::size_t column) const
{
    static const Cell empty;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : empty;
}

std::size_t Table::columns() const
{
    std::size_t most = 0;
    for (const Row& row : rows)
        most = std::max(most, row.size());
    return most;
}

std::string columnName(std::size_t column)
{
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string cellName(std::size_t row, std::size_t column) { return columnName(column) + std::to_string(row + 1); }

bool TableBuilder::refuse(std::string where, std::string what, std::string hint)
{
    m_table.problems.push_back({std::move(where), std::move(what), std::move(hint)});
    return false;
}

bool TableBuilder::put(std::size_t row, std::size_t column, Cell cell)
{
    if (!m_table.problems.empty())
        return false;
    if (cell.isEmpty())
        return true;
    const std::string hint = "Copy the people into a sheet of their own, and import that.";
    if (row >= Table::mostRows)
        return refuse(fmt::format("row {}", row + 1), fmt::format("A table has at most {} rows.", Table::mostRows),
                      hint);
    if (column >= Table::mostColumns)
        return refuse(fmt::format("row {}", row + 1),
                      fmt::format("A table has at most {} columns.", Table::mostColumns), hint);
    if (cell.text.size() > Table::mostBytes)
        return refuse(cellName(row, column),
                      fmt::format("This cell holds more than {} bytes of text.", Table::mostBytes),
                      "Shorten it, or leave its column out of the sheet.");
    std::vector<Row>& rows = m_table.rows;
    if (rows.size() <= row)
        rows.resize(row + 1);
    if (rows[row].size() <= column)
        m_cells += column + 1 - rows[row].size();
    m_bytes += cell.text.size();
    if (m_cells > Table::mostCells || m_bytes > Table::mostText)
        return refuse(
            cellName(row, column),
            fmt::format("A table has at most {} cells and {} MiB of text.", Table::mostCells, Table::mostText >> 20U),
            hint);
    if (rows[row].size() <= column)
        rows[row].resize(column + 1);
    rows[row][column] = std::move(cell);
    return true;
}

Table TableBuilder::finish(std::string name)
{
    if (!m_table.problems.empty())
        m_table.rows.clear();
    m_table.name = std::move(name);
    return std::move(m_table);
}

} // namespace purse
