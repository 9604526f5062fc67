// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/pay_table_model.hpp"

#include "gui/charts/rows.hpp"
#include "gui/models/text.hpp"

namespace purse::gui {
namespace {
bool haveSameRowsAndColumns(const Comparison& a, const Comparison& b)
{
    return a.members.size() == b.members.size() && a.outcomes.size() == b.outcomes.size();
}
} // namespace

void PayTableModel::show(std::shared_ptr<const Comparison> comparison, const Format& format)
{
    // A reset would drop the reader's place in the table; after an edit only the cells are new.
    const bool inPlace = m_comparison && comparison && haveSameRowsAndColumns(*m_comparison, *comparison);
    if (!inPlace)
        beginResetModel();
    m_comparison = std::move(comparison);
    m_format = format;
    m_columns.clear();
    for (std::size_t column = 0; m_comparison && column < m_comparison->outcomes.size(); ++column)
        m_columns.push_back(outcomesByRow(*m_comparison, column));
    if (!inPlace) {
        endResetModel();
        return;
    }
    if (rowCount() == 0 || columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PayTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->members.size());
}

int PayTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const MemberOutcome* PayTableModel::at(int row, int column) const
{
    return m_columns.at(static_cast<std::size_t>(column)).at(static_cast<std::size_t>(row));
}

QString PayTableModel::inWords(const QModelIndex& index) const
{
    const Outcome& outcome = m_comparison->outcomes[static_cast<std::size_t>(index.column())];
    const MemberHead& head = m_comparison->members[static_cast<std::size_t>(index.row())];
    const QString who = shownName(head.name, head.id);
    const MemberOutcome* here = at(index.row(), index.column());
    if (!here)
        return tr("%1, %2: no figure. %3").arg(who, shown(outcome.title), shown(outcome.statusText));
    const auto baseline = static_cast<int>(m_comparison->baseline);
    const MemberOutcome* base = at(index.row(), baseline);
    QString words = tr("%1, %2: %3 %4")
                        .arg(who, shown(outcome.title), m_format.exactAmount(here->award.amount), m_format.perPeriod());
    if (base && index.column() != baseline)
        words = tr("%1, against “%2” %3")
                    .arg(words, shown(m_comparison->outcomes[m_comparison->baseline].title),
                         m_format.changeInWords(here->award.amount - base->award.amount));
    return words;
}

QVariant PayTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto baseline = static_cast<int>(m_comparison->baseline);
    const MemberOutcome* here = at(index.row(), index.column());
    const MemberOutcome* base = at(index.row(), baseline);
    switch (role) {
    case LevelRole:
        return here ? m_format.amount(here->award.amount) : QStringLiteral("–");
    case ChangeRole:
        return here && base && index.column() != baseline ? m_format.change(here->award.amount - base->award.amount)
                                                          : QString();
    case IsBaselineRole:
        return index.column() == baseline;
    case Qt::DisplayRole: {
        const QString change = data(index, ChangeRole).toString();
        const QString level = data(index, LevelRole).toString();
        return change.isEmpty() ? level : tr("%1 (%2)").arg(level, change);
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return inWords(index);
    case Qt::ToolTipRole:
        return escaped(inWords(index));
    default:
        return {};
    }
}

QVariant PayTableModel::headerOfScenario(int column, int role) const
{
    const auto at = static_cast<std::size_t>(column);
    if (!m_comparison || at >= m_comparison->outcomes.size())
        return {};
    const Outcome& outcome = m_comparison->outcomes[at];
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = shown(outcome.title);
        return !outcome.isSolved()            ? tr("%1\n(no solution)").arg(title)
               : at == m_comparison->baseline ? tr("%1\n(baseline)").arg(title)
                                              : inTwoLines(title);
    }
    case Qt::AccessibleTextRole:
        return at == m_comparison->baseline ? tr("%1, baseline").arg(shown(outcome.title)) : shown(outcome.title);
    case Qt::ToolTipRole:
        return escaped(aboutScenario(outcome));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

/// Model and fit in words, and what a division rule always keeps.
QString PayTableModel::aboutScenario(const Outcome& outcome)
{
    QString about =
        tr("%1. Model: %2. Fit: %3. %4")
            .arg(shown(outcome.title), shown(outcome.modelTitle), shown(outcome.fitTitle), shown(outcome.fitPromise));
    if (!outcome.statusText.empty())
        about += QStringLiteral(" ") + shown(outcome.statusText);
    if (!outcome.fitKeeps.empty())
        about += tr("\n\nWhatever the figures:");
    for (const std::string& meaning : outcome.fitKeeps)
        about += QStringLiteral("\n• ") + shown(meaning);
    return about;
}

QVariant PayTableModel::headerOfMember(int row, int role) const
{
    const auto at = static_cast<std::size_t>(row);
    if (!m_comparison || at >= m_comparison->members.size())
        return {};
    const MemberHead& member = m_comparison->members[at];
    const QString known = shownName(member.name, member.id);
    const QString name = member.hypothetical ? tr("%1 (proposed)").arg(known) : known;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return escaped(name);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PayTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? headerOfScenario(section, role) : headerOfMember(section, role);
}

} // namespace purse::gui
