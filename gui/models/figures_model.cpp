// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/figures_model.hpp"

#include "gui/models/figures_for_all.hpp"
#include "gui/models/text.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace purse::gui {
namespace {
/// What an assembly asks first; the rest is under "all measures".
bool isHeadline(const std::string& id)
{
    static const std::set<std::string> headline{"lowest",        "median",    "highest",     "pay_ratio",
                                                "fully_covered", "shortfall", "below_today", "runway"};
    return headline.contains(id);
}

QString solvedText(const SolvedUnknown& solved, const Format& format)
{
    return std::holds_alternative<Rate>(solved.value) ? format.rate(std::get<Rate>(solved.value))
                                                      : format.percent(std::get<Percent>(solved.value));
}
} // namespace

/// What comes from the budget and the fit: said for every scenario, solved or not.
void FiguresModel::addBudgetRows(std::vector<Row>& rows) const
{
    Row cost{QStringLiteral("total_cost"),
             tr("Employer cost"),
             tr("Gross pay, employer contributions and pension, charges of the organisation"),
             {}};
    Row budget{QStringLiteral("budget"), tr("Budget for pay"), tr("The line of the budget that is for pay"), {}};
    Row left{QStringLiteral("leftover"),
             tr("Left over"),
             tr("Budget less employer cost and what is set aside; a minus sign is a gap"),
             {}};
    Row solved{QStringLiteral("solved"), tr("Worked out by the fit"), tr("The one setting that the fit chose"), {}};
    std::set<QString> titles;
    for (const Outcome& outcome : m_comparison->outcomes) {
        const bool hasFigures = !outcome.members.empty();
        const QString none = QStringLiteral("–");
        cost.cells.push_back(hasFigures ? m_format.amount(outcome.totalCost) : tr("no solution"));
        budget.cells.push_back(outcome.budget ? m_format.amount(*outcome.budget) : none);
        left.cells.push_back(outcome.budget && hasFigures ? m_format.amount(outcome.leftover) : none);
        solved.cells.push_back(outcome.solved ? solvedText(*outcome.solved, m_format) : none);
        if (outcome.solved)
            titles.insert(shown(outcome.solved->title));
    }
    rows = {cost, budget, left};
    if (titles.size() == 1)
        solved.title = *titles.begin();
    for (std::size_t column = 0; titles.size() > 1 && column < solved.cells.size(); ++column)
        if (const auto& unknown = m_comparison->outcomes[column].solved)
            solved.cells[column] = tr("%1: %2").arg(shown(unknown->title), solved.cells[column]);
    if (!titles.empty())
        rows.push_back(solved);
}

void FiguresModel::addFigureRows(std::vector<Row>& rows, Detail detail) const
{
    const std::size_t columns = m_comparison->outcomes.size();
    const std::set<QString> above{QStringLiteral("total_cost"), QStringLiteral("budget"), QStringLiteral("leftover")};
    for (std::size_t column = 0; column < columns; ++column)
        for (const Figure& figure : m_comparison->outcomes[column].figures) {
            const QString id = QString::fromStdString(figure.id);
            if (above.contains(id) || (detail == Detail::Headline && !isHeadline(figure.id) && weightOf(id) == 0))
                continue;
            auto row = std::ranges::find(rows, id, &Row::id);
            if (row == rows.end()) {
                rows.push_back({id, shown(figure.title), shown(figure.convention),
                                std::vector<QString>(columns, QStringLiteral("–"))});
                row = rows.end() - 1;
            }
            row->cells[column] = m_format.figure(figure);
        }
}

void FiguresModel::keepForAssembly(std::vector<Row>& rows) const
{
    std::erase_if(rows, [this](const Row& row) {
        return isOnePersons(row.id.toStdString(), m_comparison->outcomes.front().members.size());
    });
    for (Row& row : rows)
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            if (row.id != QStringLiteral("solved"))
                row.cells[column] = figureForAll(row.id.toStdString(), m_comparison->outcomes[column], m_format);
}

int FiguresModel::weightOf(const QString& figure) const
{
    const auto found = m_attention.find(figure.toStdString());
    return found == m_attention.end() ? 0 : found->second;
}

std::vector<FiguresModel::Row> FiguresModel::rowsOf(Detail detail) const
{
    std::vector<Row> rows;
    if (!m_comparison || m_comparison->outcomes.empty())
        return rows;
    addBudgetRows(rows);
    addFigureRows(rows, detail);
    if (m_audience == Audience::Assembly)
        keepForAssembly(rows);
    std::ranges::stable_sort(rows, std::ranges::greater(), [this](const Row& row) { return weightOf(row.id); });
    return rows;
}

void FiguresModel::show(std::shared_ptr<const Comparison> comparison, const Format& format, Detail detail,
                        Attention attention, Audience audience)
{
    m_audience = audience;
    m_attention = std::move(attention);
    const int oldColumns = columnCount();
    m_format = format;
    const std::shared_ptr<const Comparison> old = std::exchange(m_comparison, std::move(comparison));
    std::vector<Row> rows = rowsOf(detail);
    if (rows.size() == m_rows.size() && columnCount() == oldColumns && !rows.empty()) {
        m_rows = std::move(rows);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    const std::shared_ptr<const Comparison> next = std::exchange(m_comparison, old);
    beginResetModel();
    m_comparison = next;
    m_rows = std::move(rows);
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->outcomes.size());
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.at(column);
    case IsBaselineRole:
        return column == m_comparison->baseline;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return escaped(row.convention);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(row.title, shown(m_comparison->outcomes[column].title), row.cells[column]);
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const QString title = shown(m_comparison->outcomes[at].title);
        return at == m_comparison->baseline ? tr("%1\n(baseline)").arg(title) : inTwoLines(title);
    }
    if (at >= m_rows.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return weightOf(m_rows[at].id) > 0 ? tr("◆ %1").arg(m_rows[at].title) : m_rows[at].title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return escaped(weightOf(m_rows[at].id) > 0 ? tr("This matters to the group. %1").arg(m_rows[at].convention)
                                                   : m_rows[at].convention);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace purse::gui
