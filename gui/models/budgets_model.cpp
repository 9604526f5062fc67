// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/budgets_model.hpp"

#include "gui/charts/budget_charts.hpp"
#include "gui/models/pay_table_model.hpp"
#include "gui/models/text.hpp"

#include <purse/compare/budget_outcome.hpp>

#include <algorithm>

namespace purse::gui {

BudgetsModel::Table BudgetsModel::tableOf(const Document& document)
{
    Table table;
    Row left{"left", tr("Left over"), true};
    Row lowest{"lowest", tr("In the account in the lowest month"), false};
    std::vector<Row> in;
    std::vector<Row> out;
    const std::size_t count = document.budgets.size();
    for (std::size_t column = 0; column < count; ++column) {
        const Budget& budget = document.budgets[column];
        const PurseFlow flow = flowOf(document, budget);
        const auto put = [&](std::vector<Row>& rows, const PurseFlow::Part& part) {
            auto row = std::ranges::find(rows, part.id, &Row::id);
            if (row == rows.end())
                row = rows.insert(rows.end(),
                                  {part.id, shown(part.title), true, std::vector<std::optional<Money>>(count)});
            row->amounts[column] = part.amount;
        };
        for (const PurseFlow::Part& part : flow.in)
            put(in, part);
        for (const PurseFlow::Part& part : flow.out)
            put(out, part);
        const std::optional<BudgetPlan> plan = planOf(document, budget);
        left.amounts.push_back(flow.in.empty() ? std::nullopt : std::optional(flow.left));
        lowest.amounts.push_back(plan && budget.atHand ? std::optional(plan->cash.months[plan->cash.lowest].balance)
                                                       : std::nullopt);
        table.budgets.push_back(shownName(budget.title, budget.id));
    }
    for (Row& row : in)
        row.title = tr("Comes in: %1").arg(row.title);
    table.rows = std::move(in);
    table.rows.insert(table.rows.end(), out.begin(), out.end());
    if (count > 0)
        table.rows.insert(table.rows.end(), {left, lowest});
    return table;
}

void BudgetsModel::show(const Document& document, std::size_t baseline, const Format& format)
{
    beginResetModel();
    m_table = tableOf(document);
    m_baseline = std::min(baseline, m_table.budgets.empty() ? 0 : m_table.budgets.size() - 1);
    m_format = format;
    endResetModel();
}

int BudgetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int BudgetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.budgets.size());
}

QString BudgetsModel::level(const Row& row, std::size_t column) const
{
    const std::optional<Money>& amount = row.amounts.at(column);
    if (!amount)
        return QStringLiteral("–");
    return row.isYearly ? m_format.amount(*amount) : m_format.money(*amount, m_format.choices().exact);
}

QString BudgetsModel::change(const Row& row, std::size_t column) const
{
    const std::optional<Money>& amount = row.amounts.at(column);
    const std::optional<Money>& base = row.amounts.at(m_baseline);
    if (column == m_baseline || !row.isYearly || (!amount && !base))
        return {};
    return m_format.change(amount.value_or(Money()) - base.value_or(Money()));
}

QVariant BudgetsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case PayTableModel::LevelRole:
        return level(row, column);
    case PayTableModel::ChangeRole:
        return change(row, column);
    case PayTableModel::IsBaselineRole:
        return column == m_baseline;
    case Qt::DisplayRole: {
        const QString words = change(row, column);
        return words.isEmpty() ? level(row, column) : tr("%1 (%2)").arg(level(row, column), words);
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(row.title, m_table.budgets[column], data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant BudgetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || at >= (across ? m_table.budgets.size() : m_table.rows.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((across ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return escaped(across ? m_table.budgets[at] : m_table.rows[at].title);
    if (role != Qt::DisplayRole)
        return {};
    if (!across)
        return m_table.rows[at].title;
    return at == m_baseline ? tr("%1\n(compared with)").arg(m_table.budgets[at]) : inTwoLines(m_table.budgets[at]);
}

} // namespace purse::gui
