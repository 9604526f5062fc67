// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/columns_file.hpp>

#include <fmt/format.h>

#include <charconv>
#include <fstream>
#include <optional>

namespace purse::command {
namespace {

constexpr std::size_t mostProblems = 20;

std::string_view trimmed(std::string_view cell)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '"'; };
    while (!cell.empty() && isSpace(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isSpace(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

/// Calls take(number of the cell, cell) for each cell of a line.
template <class Take>
void forCells(std::string_view line, const Take& take)
{
    for (std::size_t k = 0;; ++k) {
        const std::size_t comma = line.find(',');
        take(k, trimmed(line.substr(0, comma)));
        if (comma == std::string_view::npos)
            return;
        line.remove_prefix(comma + 1);
    }
}

std::optional<double> numberOf(std::string_view cell)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{} || end != cell.data() + cell.size())
        return std::nullopt;
    return value;
}

struct Growing {
    std::string name;
    std::vector<double> values;
    bool hasEnded = false;
};

class Table {
public:
    explicit Table(const std::string& path) : m_path(path) {}

    void head(std::string_view line)
    {
        forCells(line, [&](std::size_t, std::string_view cell) { m_columns.push_back({std::string(cell), {}}); });
    }
    void row(std::size_t number, std::string_view line)
    {
        forCells(line, [&](std::size_t k, std::string_view cell) {
            if (k >= m_columns.size()) {
                if (!cell.empty())
                    refuse(number, "There are more cells than names.", "Name every column in the first line.");
            } else if (cell.empty()) {
                m_columns[k].hasEnded = true;
            } else if (m_columns[k].hasEnded) {
                refuse(number, "A number follows an empty cell of column " + m_columns[k].name + ".",
                       "Fill the gap: an empty cell is the end of its column.");
            } else if (const std::optional<double> value = numberOf(cell)) {
                m_columns[k].values.push_back(*value);
            } else {
                refuse(number, "\"" + std::string(cell.substr(0, 40)) + "\" is no number.",
                       "Write numbers as 1850.5, without groups or currency.");
            }
        });
    }
    bool isFull() const { return m_problems.size() >= mostProblems; }
    const Problems& problems() const { return m_problems; }
    std::vector<NamedColumn> columns() const
    {
        std::vector<NamedColumn> columns;
        for (const Growing& from : m_columns) {
            columns.push_back({from.name, Column(from.values.size())});
            std::copy(from.values.begin(), from.values.end(), columns.back().values.span().begin());
        }
        return columns;
    }

private:
    void refuse(std::size_t number, std::string what, std::string hint)
    {
        if (!isFull())
            m_problems.push_back({fmt::format("{}, line {}", m_path, number), std::move(what), std::move(hint)});
    }

    const std::string& m_path;
    std::vector<Growing> m_columns;
    Problems m_problems;
};

} // namespace

Found<Columns> columnsFromCsv(const std::string& path, const std::string& rule, double budget)
{
    std::ifstream in(path, std::ios::binary);
    std::string line;
    if (!in || !std::getline(in, line))
        return tl::unexpected(
            Trouble{fileTrouble, {{path, "It could not be read.", "See that it is a file, and yours to read."}}});
    Table table(path);
    table.head(line);
    for (std::size_t number = 2; !table.isFull() && std::getline(in, line); ++number)
        if (!trimmed(line).empty())
            table.row(number, line);
    if (!table.problems().empty())
        return tl::unexpected(Trouble{refused, table.problems()});
    return Columns{rule, budget, table.columns()};
}

} // namespace purse::command
