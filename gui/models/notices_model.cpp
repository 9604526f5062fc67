// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/notices_model.hpp"

#include "gui/models/text.hpp"

#include <algorithm>
#include <iterator>

namespace purse::gui {
namespace {
constexpr QChar separator(0x1F); // cannot be in a title: shown() has replaced it
} // namespace

/// A notice that several scenarios share is one row that names them all.
std::vector<NoticesModel::Row> NoticesModel::rowsOf(const Comparison& comparison, const Format& format)
{
    std::vector<Row> rows;
    const auto add = [&rows](const QString& scenario, const QString& what, const QString& amount, const QString& hint,
                             const std::string& where = {}) {
        const auto same = std::ranges::find_if(rows, [&](const Row& row) {
            return row.cells[WhatColumn] == what && row.cells[AmountColumn] == amount && row.cells[HintColumn] == hint;
        });
        if (same == rows.end())
            rows.push_back({{scenario, what, amount, hint}, QString::fromStdString(where)});
        else
            same->cells[ScenarioColumn] += separator + scenario;
    };
    for (const Outcome& outcome : comparison.outcomes) {
        const QString scenario = shown(outcome.title);
        if (outcome.status != Status::Feasible && !outcome.statusText.empty())
            add(scenario, shown(outcome.statusText), format.amount(outcome.distance), {});
        for (const Problem& problem : outcome.problems)
            add(scenario, shown(problem.what), {}, shown(problem.hint), problem.where);
    }
    for (const Outcome& outcome : comparison.outcomes)
        for (const Notice& notice : outcome.notices)
            add(shown(outcome.title), shown(notice.what), notice.amount ? format.amount(*notice.amount) : QString(),
                shown(notice.hint), notice.where);
    const auto everywhere = comparison.outcomes.size();
    for (Row& row : rows)
        if (everywhere > 1 && static_cast<std::size_t>(row.cells[ScenarioColumn].count(separator)) + 1 == everywhere)
            row.cells[ScenarioColumn] = tr("All scenarios");
    for (Row& row : rows)
        row.cells[ScenarioColumn].replace(separator, QStringLiteral(", "));
    return rows;
}

void NoticesModel::show(const Comparison& comparison, const Format& format, const Problems& first)
{
    std::vector<Row> rows;
    for (const Problem& problem : first)
        rows.push_back(
            {{QString(), shown(problem.what), QString(), shown(problem.hint)}, QString::fromStdString(problem.where)});
    std::ranges::copy(rowsOf(comparison, format), std::back_inserter(rows));
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int NoticesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NoticesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant NoticesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case ReasonRole: {
        QStringList words{row.cells[ScenarioColumn], row.cells[AmountColumn], row.cells[HintColumn]};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    case WhereRole:
        return row.where;
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return escaped(text);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant NoticesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ScenarioColumn:
        return tr("Scenario");
    case WhatColumn:
        return tr("What to know");
    case AmountColumn:
        return tr("Amount");
    case HintColumn:
        return tr("What can be done");
    default:
        return {};
    }
}

} // namespace purse::gui
