// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/side_by_side_model.hpp"

#include "gui/models/ballot_words.hpp"
#include "gui/models/text.hpp"

#include <QFont>

namespace purse::gui {
namespace {
/// A rule in several short lines: a column is no wider than what is in it.
QString headText(const election::RuleChoice& choice)
{
    QStringList lines = ruleWords(choice).split(QStringLiteral(", "));
    for (QString& line : lines)
        line = inTwoLines(line);
    return lines.join(QLatin1Char('\n'));
}
} // namespace

SideBySideModel::SideBySideModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void SideBySideModel::show(std::shared_ptr<const election::Election> election, election::SideBySide all)
{
    beginResetModel();
    m_election = std::move(election);
    m_all = m_election ? std::move(all) : election::SideBySide{};
    endResetModel();
}

std::optional<std::size_t> SideBySideModel::projectAt(int row) const
{
    return row < FigureCount || row >= rowCount() ? std::nullopt
                                                  : std::optional(static_cast<std::size_t>(row - FigureCount));
}

std::optional<std::size_t> SideBySideModel::ruleAt(int column) const
{
    return column < FirstRuleColumn || column >= columnCount()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(column - FirstRuleColumn));
}

int SideBySideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_all.columns.empty() ? 0 : FigureCount + static_cast<int>(m_all.rows.size());
}

int SideBySideModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_all.columns.empty() ? 0 : FirstRuleColumn + static_cast<int>(m_all.columns.size());
}

QString SideBySideModel::amount(double sum) const { return ballotAmount(*m_election, roundToMinor(sum), m_locale); }

QString SideBySideModel::figureText(int row, int column) const
{
    const std::optional<std::size_t> rule = ruleAt(column);
    if (column == NameColumn)
        return row == SpentRow    ? tr("Money spent")
               : row == AnyRow    ? tr("People with a project of theirs")
               : row == NumberRow ? tr("Own projects, mean (Gini)")
                                  : tr("Money for them, mean (Gini)");
    if (!rule)
        return {};
    const election::SideBySide::Column& own = m_all.columns[*rule];
    const auto withGini = [this](const QString& mean, const std::optional<double>& gini) {
        return tr("%1 (%2)").arg(mean, gini ? m_locale.toString(*gini, 'f', 2) : QStringLiteral("–"));
    };
    switch (row) {
    case SpentRow:
        return amount(static_cast<double>(own.counted.cost));
    case AnyRow:
        return tr("%1%").arg(m_locale.toString(100.0 * own.voters.shareWithAny, 'f', 1));
    case NumberRow:
        return withGini(m_locale.toString(own.voters.meanFunded, 'f', 2), own.voters.giniFunded);
    default:
        return withGini(amount(own.voters.meanCost), own.voters.giniCost);
    }
}

QString SideBySideModel::projectText(const election::SideBySide::Row& row, int column) const
{
    switch (column) {
    case NameColumn:
        return projectName(*m_election, row.project);
    case VotesColumn:
        return m_locale.toString(static_cast<qulonglong>(row.votes));
    case CostColumn:
        return ballotAmount(*m_election, m_election->projects[row.project].cost, m_locale);
    case DecidesColumn:
        return row.ruleDecides() ? tr("◆ yes") : QString();
    default:
        return row.funded[*ruleAt(column)] ? tr("✓ funded") : tr("– not");
    }
}

QString SideBySideModel::text(const QModelIndex& index) const
{
    const std::optional<std::size_t> project = projectAt(index.row());
    return project ? projectText(m_all.rows[*project], index.column()) : figureText(index.row(), index.column());
}

QVariant SideBySideModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isFigure = index.row() < FigureCount;
    const std::optional<std::size_t> rule = ruleAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return escaped(text(index));
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == VotesColumn || index.column() == CostColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::FontRole: {
        const std::optional<std::size_t> project = projectAt(index.row());
        QFont font;
        font.setBold(isFigure ? index.column() == NameColumn : rule && m_all.rows[*project].funded[*rule]);
        return font;
    }
    case Qt::AccessibleTextRole: {
        const QString name = text(index.siblingAtColumn(NameColumn));
        const QString head =
            headerData(index.column(), Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
        return index.column() == NameColumn ? name : tr("%1, %2: %3").arg(name, head, text(index));
    }
    default:
        return {};
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::optional<std::size_t> rule = ruleAt(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == VotesColumn || section == CostColumn;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && rule) {
        const election::RuleChoice& choice = m_all.columns[*rule].choice;
        const election::Rule* found = election::findElectionRule(choice.rule);
        return escaped(found ? shown(found->title + ": " + found->promise) : ruleWords(choice));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (rule)
        return headText(m_all.columns[*rule].choice);
    return section == NameColumn    ? tr("Project")
           : section == VotesColumn ? tr("Votes")
           : section == CostColumn  ? tr("Cost")
                                    : tr("Rule\ndecides");
}

} // namespace purse::gui
