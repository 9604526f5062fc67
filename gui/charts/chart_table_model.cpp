// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_table_model.hpp"

namespace purse::gui {

void ChartTableModel::setSpec(ChartSpec spec)
{
    beginResetModel();
    m_spec = std::move(spec);
    endResetModel();
}

/// Waterfalls label their rows with the values that the series already hold.
bool ChartTableModel::hasNotes() const { return !m_spec.notesTitle.isEmpty() && !m_spec.notes.empty(); }

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.series.size()) + (hasNotes() ? 1 : 0);
}

QString ChartTableModel::cell(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const QString text = column < m_spec.series.size() ? m_spec.series[column].texts.at(row) : m_spec.notes.at(row);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(m_spec.categories.at(static_cast<std::size_t>(index.row())),
                 headerData(index.column(), Qt::Horizontal).toString(), cell(index));
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
        if (at >= m_spec.categories.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_spec.categories[at]) : QVariant();
    }
    if (section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return at < m_spec.series.size() ? m_spec.series[at].name : m_spec.notesTitle;
}

} // namespace purse::gui
