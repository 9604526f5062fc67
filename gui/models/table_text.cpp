// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/table_text.hpp"

#include <purse/document/csv.hpp>

#include <QAbstractItemModel>

#include <set>

namespace purse::gui {
namespace {
/// One cell: a line, whatever the table makes of it.
QString cellText(const QVariant& data)
{
    constexpr QChar isolate(0x2068); // put around names by shown()
    constexpr QChar endIsolate(0x2069);
    QString text = data.toString().remove(isolate).remove(endIsolate);
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

/// The cells of a table with its headings, row by row.
std::vector<QStringList> cellsOf(const QAbstractItemModel& model, RowHeads rowHeads)
{
    const bool headed = rowHeads == RowHeads::Left;
    std::vector<QStringList> rows{headed ? QStringList{QString()} : QStringList()};
    for (int column = 0; column < model.columnCount(); ++column)
        rows.front() << cellText(model.headerData(column, Qt::Horizontal));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        if (headed)
            cells << cellText(model.headerData(row, Qt::Vertical));
        for (int column = 0; column < model.columnCount(); ++column)
            cells << cellText(model.index(row, column).data());
        rows.push_back(cells);
    }
    return rows;
}

QString tabbed(QStringList cells)
{
    for (QString& cell : cells)
        cell = safeCell(cell);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}
} // namespace

QString safeCell(const QString& text)
{
    const QString first = text.trimmed().left(1);
    const bool isFormula = !first.isEmpty() && QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(first);
    return isFormula ? QLatin1Char('\'') + text : text;
}

QString tabbedText(const QAbstractItemModel& model, RowHeads heads)
{
    QString text;
    for (const QStringList& cells : cellsOf(model, heads))
        text += tabbed(cells);
    return text;
}

QString tabbedCells(const QModelIndexList& cells)
{
    std::set<int> rows;
    std::set<int> columns;
    std::set<std::pair<int, int>> chosen;
    for (const QModelIndex& cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
        chosen.emplace(cell.row(), cell.column());
    }
    QString text;
    for (const int row : rows) {
        QStringList line;
        for (const int column : columns)
            line << (chosen.contains({row, column}) ? cellText(cells.front().sibling(row, column).data()) : QString());
        text += tabbed(line);
    }
    if (cells.size() == 1)
        text.chop(1); // one cell is no table
    return text;
}

QString csvText(const QAbstractItemModel& model, RowHeads heads)
{
    std::string text;
    for (const QStringList& cells : cellsOf(model, heads)) {
        std::vector<std::string> row;
        for (const QString& cell : cells)
            row.push_back(purse::csvText(cell.toStdString()));
        text += csvRow(row);
    }
    return QString::fromStdString(text);
}

} // namespace purse::gui
