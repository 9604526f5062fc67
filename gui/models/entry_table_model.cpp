// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/entry_table_model.hpp"

#include "gui/models/text.hpp"

namespace purse::gui {

EntryTableModel::Row EntryTableModel::plain(const std::vector<QString>& texts)
{
    Row row;
    for (const QString& text : texts)
        row.push_back({.text = text, .beside = {}});
    return row;
}

void EntryTableModel::show(std::vector<Column> columns, std::vector<Row> rows, std::vector<QString> reasons)
{
    if (columns == m_columns && rows == m_rows && reasons == m_reasons)
        return;
    const bool inPlace = rows.size() == m_rows.size() && columns.size() == m_columns.size() && !rows.empty();
    const bool otherHeads = columns != m_columns;
    if (!inPlace)
        beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_reasons = std::move(reasons);
    if (!inPlace)
        return endResetModel();
    if (otherHeads)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const EntryTableModel::Cell& EntryTableModel::cell(const QModelIndex& index) const
{
    return m_rows.at(static_cast<std::size_t>(index.row())).at(static_cast<std::size_t>(index.column()));
}

int EntryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString EntryTableModel::spoken(const QModelIndex& index) const
{
    const Cell& own = cell(index);
    const QString name = m_rows[static_cast<std::size_t>(index.row())][0].text;
    const QString title = QString(m_columns[static_cast<std::size_t>(index.column())].title)
                              .replace(QLatin1Char('\n'), QLatin1String(", "));
    const QString value = own.beside.isEmpty() ? own.text : tr("%1, %2").arg(own.text, own.beside);
    if (index.column() == 0)
        return own.text;
    return own.field == Field::None ? tr("%1, %2: %3").arg(name, title, value)
                                    : tr("%1, %2: %3; can be changed").arg(name, title, value);
}

QVariant EntryTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& own = cell(index);
    const QString reason = m_reasons.empty() ? QString() : m_reasons[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return own.text;
    case BesideRole:
        return own.beside;
    case FieldRole:
        return static_cast<int>(own.field);
    case ReasonRole:
    case Qt::AccessibleDescriptionRole:
        return reason;
    case Qt::ToolTipRole:
        return escaped(reason.isEmpty() ? own.text : reason);
    case Qt::TextAlignmentRole:
        return QVariant(m_columns[static_cast<std::size_t>(index.column())].align | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.align | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isField = cell(index).field != Field::None && !m_readOnly;
    return QAbstractTableModel::flags(index) | (isField ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void EntryTableModel::enter(const QModelIndex& index, const std::optional<Decimal>& number)
{
    if (number != cell(index).number)
        emit numberEntered(index.row(), index.column(), number);
}

void EntryTableModel::enter(const QModelIndex& index, const QString& text)
{
    if (text != cell(index).text)
        emit textEntered(index.row(), index.column(), text);
}

} // namespace purse::gui
