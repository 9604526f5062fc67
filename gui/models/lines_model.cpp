// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/lines_model.hpp"

#include "gui/models/text.hpp"

#include <QFont>

namespace purse::gui {

void LinesModel::show(const std::optional<Award>& award, const Format& format)
{
    beginResetModel();
    m_rows.clear();
    m_format = format;
    const auto add = [&](const std::vector<Line>& lines, bool takenOff) {
        for (const Line& line : lines)
            m_rows.push_back(
                {shown(line.label), format.exactChange(takenOff ? -line.amount : line.amount), shown(line.because)});
    };
    const auto total = [&](const QString& label, Money amount) {
        m_rows.push_back({label, format.exactAmount(amount), QString(), true});
    };
    if (award) {
        add(award->lines, false);
        total(shown(award->pay.title), award->amount);
        if (!award->pay.deductions.empty()) {
            add(award->pay.deductions, true);
            total(tr("Take-home pay"), award->pay.net);
        }
        if (!award->pay.onCosts.empty()) {
            add(award->pay.onCosts, false);
            total(tr("Employer cost: gross pay and on-costs"), award->pay.cost);
        }
        if (const auto& rate = award->pay.dayRate)
            m_rows.push_back({tr("A day"), format.exactAmount(rate->amount), shown(rate->because)});
    }
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LabelColumn ? row.label : index.column() == AmountColumn ? row.amount : row.reason;
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    case Qt::FontRole:
        if (row.isTotal) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case ReasonRole:
        return row.reason;
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(row.label, row.amount, row.reason);
    case Qt::ToolTipRole:
        return escaped(row.reason.isEmpty() ? row.label : row.reason);
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == LabelColumn    ? tr("Step")
           : section == AmountColumn ? tr("Amount, %1").arg(m_format.perPeriod())
                                     : tr("Because");
}

} // namespace purse::gui
