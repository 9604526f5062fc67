// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/members_model.hpp"

#include "gui/models/text.hpp"

#include <algorithm>
#include <array>

namespace purse::gui {
namespace {
int answersOf(const Member& member)
{
    return static_cast<int>(std::ranges::count_if(
        member.answers, [](const auto& answer) { return !std::holds_alternative<NotStated>(answer.second); }));
}
} // namespace

void MembersModel::show(const Document& document, const Format& format)
{
    std::vector<Row> rows;
    for (const Member& member : document.members)
        rows.push_back({shownName(member.name, member.id), format.decimal(member.work.hoursPerWeek.value),
                        tr("%1 of %2").arg(answersOf(member)).arg(document.questions.size())});
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MembersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MembersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MembersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = row[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return escaped(text);
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
                   ? text
                   : tr("%1, %2: %3").arg(row[NameColumn], headerData(index.column(), Qt::Horizontal).toString(), text);
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == HoursColumn ? tr("Hours\na week") : tr("Answers");
}

} // namespace purse::gui
