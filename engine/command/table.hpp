// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace purse::command {

/// A table for people: names on the left, figures aligned on the right. Long names and heads go over a few lines, and
/// what is longer still is cut. Where the columns do not fit, they are printed in blocks below each other, each with
/// the names again.
class Table {
public:
    static constexpr std::size_t pageWidth = 80;
    static constexpr std::size_t widestName = 36;
    static constexpr std::size_t narrowName = 26; ///< where the columns do not leave room for more
    static constexpr std::size_t widestHead = 14;

    explicit Table(std::string corner);

    /// Columns of one group stay in one block. All columns come before the first row.
    void addColumn(std::string head, std::size_t group);
    /// @param cells as many as columns
    void addRow(std::string name, std::vector<std::string> cells);
    bool empty() const { return m_rows.empty() || m_columns.empty(); }

    std::string print() const;

private:
    struct Column {
        std::string head;
        std::size_t group;
        std::size_t width; ///< of the widest cell so far
    };
    struct Row {
        std::string name;
        std::vector<std::string> cells;
    };
    std::vector<std::string> headLines(std::size_t column) const;
    std::size_t widthOf(std::size_t from, std::size_t until) const;
    std::size_t nameWidth() const;
    std::size_t endOfGroup(std::size_t column) const;
    std::size_t endOfBlock(std::size_t from) const;
    std::string printBlock(std::size_t from, std::size_t until) const;
    std::string printHead(std::size_t from, std::size_t until) const;
    std::string printRow(const Row& row, std::size_t from, std::size_t until) const;

    std::string m_corner;
    std::size_t m_nameWidth; ///< of the widest name so far
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace purse::command
