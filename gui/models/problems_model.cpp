// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/problems_model.hpp"

#include "gui/models/text.hpp"

namespace purse::gui {

ProblemsModel::ProblemsModel(Problems problems, QObject* parent)
    : QAbstractTableModel(parent), m_problems(std::move(problems))
{
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem& problem = m_problems[static_cast<std::size_t>(index.row())];
    const QString text = shown(index.column() == WhatColumn   ? problem.what
                               : index.column() == HintColumn ? problem.hint
                                                              : problem.where);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return escaped(text);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == WhatColumn ? tr("What we found") : section == HintColumn ? tr("What to do next") : tr("Where");
}

} // namespace purse::gui
