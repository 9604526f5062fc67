// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/member_pay_model.hpp"

#include "gui/models/text.hpp"

#include <array>

namespace purse::gui {

void MemberPayModel::show(const Comparison& comparison, const std::string& member, const Format& format)
{
    const QString none = QStringLiteral("–");
    const MemberOutcome* base =
        comparison.outcomes.empty() ? nullptr : comparison.outcomes[comparison.baseline].find(member);
    std::vector<Row> rows;
    for (std::size_t at = 0; at < comparison.outcomes.size(); ++at) {
        const Outcome& outcome = comparison.outcomes[at];
        const bool isBaseline = at == comparison.baseline;
        const QString title = isBaseline ? tr("%1 (baseline)").arg(shown(outcome.title)) : shown(outcome.title);
        const MemberOutcome* here = outcome.find(member);
        if (!here) {
            rows.push_back({title, {none, none, none, none}});
            continue;
        }
        rows.push_back({title,
                        {format.amount(here->award.amount),
                         base && !isBaseline ? format.change(here->award.amount - base->award.amount) : none,
                         format.amount(here->award.pay.net),
                         here->needStated ? format.amount(here->notCovered) : tr("none stated")}});
    }
    const bool inPlace = rows.size() == m_rows.size() && !rows.empty();
    if (!inPlace)
        beginResetModel();
    m_rows = std::move(rows);
    m_format = format;
    if (!inPlace) {
        endResetModel();
        return;
    }
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MemberPayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberPayModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MemberPayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(row.scenario, headerData(index.column(), Qt::Horizontal).toString(), text);
    default:
        return {};
    }
}

QVariant MemberPayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_rows[static_cast<std::size_t>(section)].scenario) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GrossColumn:
        return tr("Gross pay\n%1").arg(m_format.perPeriod());
    case ChangeColumn:
        return tr("Change");
    case NetColumn:
        return tr("Take-home\npay");
    case NotCoveredColumn:
        return tr("Costs not\nyet covered");
    default:
        return {};
    }
}

} // namespace purse::gui
