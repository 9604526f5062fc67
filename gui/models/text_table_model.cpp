// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/text_table_model.hpp"

#include "gui/models/text.hpp"

namespace purse::gui {

TextTableModel::TextTableModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void TextTableModel::show(std::vector<Row> rows, std::vector<QString> reasons)
{
    if (rows == m_rows && reasons == m_reasons)
        return;
    const bool inPlace = rows.size() == m_rows.size();
    if (!inPlace)
        beginResetModel();
    m_rows = std::move(rows);
    m_reasons = std::move(reasons);
    if (inPlace)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

void TextTableModel::setTitle(int column, const QString& title)
{
    m_columns[static_cast<std::size_t>(column)].title = title;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString reason = m_reasons.empty() ? QString() : m_reasons[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row[column];
    case ReasonRole:
        return reason;
    case Qt::ToolTipRole:
        return escaped(reason.isEmpty() || column > 0 ? row[column] : reason);
    case Qt::TextAlignmentRole:
        return QVariant(m_columns[column].align | Qt::AlignTop);
    case Qt::AccessibleTextRole:
        return column == 0 ? row[0] : tr("%1, %2: %3").arg(row[0], m_columns[column].title, row[column]);
    case Qt::AccessibleDescriptionRole:
        return reason;
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.align | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace purse::gui
