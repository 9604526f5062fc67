// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/table.hpp>

#include <command/text.hpp>

#include <algorithm>

namespace purse::command {
namespace {

constexpr std::size_t gap = 2;

std::string withoutTrailingSpaces(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

/// The text over at most so many lines, cut where it is longer.
std::vector<std::string> linesOf(const std::string& text, std::size_t width, std::size_t most)
{
    std::vector<std::string> lines = wrapped(text, width);
    if (lines.size() > most) {
        lines[most - 1] = cut(lines[most - 1] + " " + lines[most], width - 1);
        if (!lines[most - 1].ends_with("…"))
            lines[most - 1] += "…";
        lines.resize(most);
    }
    return lines;
}

} // namespace

Table::Table(std::string corner) : m_corner(std::move(corner)), m_nameWidth(displayWidth(m_corner)) {}

void Table::addColumn(std::string head, std::size_t group)
{
    m_columns.push_back({std::move(head), group, 0});
    for (const std::string& line : headLines(m_columns.size() - 1))
        m_columns.back().width = std::max(m_columns.back().width, displayWidth(line));
}

void Table::addRow(std::string name, std::vector<std::string> cells)
{
    m_nameWidth = std::max(m_nameWidth, displayWidth(name));
    for (std::size_t k = 0; k < m_columns.size(); ++k)
        m_columns[k].width = std::max(m_columns[k].width, displayWidth(cells[k]));
    m_rows.push_back({std::move(name), std::move(cells)});
}

std::vector<std::string> Table::headLines(std::size_t column) const
{
    return linesOf(m_columns[column].head, widestHead, 3);
}

std::size_t Table::widthOf(std::size_t from, std::size_t until) const
{
    std::size_t width = 0;
    for (std::size_t column = from; column < until; ++column)
        width += gap + m_columns[column].width;
    return width;
}

std::size_t Table::nameWidth() const
{
    const std::size_t width = std::min(m_nameWidth, widestName);
    const std::size_t columns = widthOf(0, m_columns.size());
    const std::size_t room = columns < pageWidth ? pageWidth - columns : 0;
    return std::min(width, std::max(room, narrowName));
}

std::size_t Table::endOfGroup(std::size_t column) const
{
    std::size_t end = column;
    while (end < m_columns.size() && m_columns[end].group == m_columns[column].group)
        ++end;
    return end;
}

std::size_t Table::endOfBlock(std::size_t from) const
{
    std::size_t until = endOfGroup(from);
    while (until < m_columns.size() && nameWidth() + widthOf(from, endOfGroup(until)) <= pageWidth)
        until = endOfGroup(until);
    return until;
}

std::string Table::printHead(std::size_t from, std::size_t until) const
{
    std::size_t height = 1;
    for (std::size_t column = from; column < until; ++column)
        height = std::max(height, headLines(column).size());
    std::string out;
    for (std::size_t k = 0; k < height; ++k) {
        std::string line = padRight(k + 1 == height ? cut(m_corner, nameWidth()) : "", nameWidth());
        for (std::size_t column = from; column < until; ++column) {
            const std::vector<std::string> lines = headLines(column);
            const std::size_t skipped = height - lines.size();
            line += std::string(gap, ' ') + padLeft(k < skipped ? "" : lines[k - skipped], m_columns[column].width);
        }
        out += withoutTrailingSpaces(line);
    }
    return out + std::string(nameWidth() + widthOf(from, until), '-') + "\n";
}

std::string Table::printRow(const Row& row, std::size_t from, std::size_t until) const
{
    const std::vector<std::string> names = linesOf(row.name, nameWidth(), 2);
    std::string out;
    for (const std::string& name : names) {
        std::string line = padRight(out.empty() ? name : "  " + cut(name, nameWidth() - 2), nameWidth());
        if (&name == &names.back())
            for (std::size_t column = from; column < until; ++column)
                line += std::string(gap, ' ') + padLeft(row.cells[column], m_columns[column].width);
        out += withoutTrailingSpaces(line);
    }
    return out;
}

std::string Table::printBlock(std::size_t from, std::size_t until) const
{
    std::string out = printHead(from, until);
    for (const Row& row : m_rows)
        out += printRow(row, from, until);
    return out;
}

std::string Table::print() const
{
    std::string out;
    for (std::size_t from = 0; from < m_columns.size();) {
        const std::size_t until = endOfBlock(from);
        out += (from == 0 ? "" : "\n") + printBlock(from, until);
        from = until;
    }
    return out;
}

} // namespace purse::command
