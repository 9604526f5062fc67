// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/pile_model.hpp"

#include "gui/models/text.hpp"

#include <QMimeData>

namespace purse::gui {
namespace {
const QString mimeType = QStringLiteral("application/x-common-purse-holder");
}

void PileModel::show(std::vector<QString> names, PileStanding standing, const Format& format)
{
    const bool inPlace = names == m_names && !names.empty();
    if (!inPlace)
        beginResetModel();
    m_names = std::move(names);
    m_standing = std::move(standing);
    m_format = format;
    if (inPlace)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

int PileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int PileModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PileModel::cell(std::size_t row, int column) const
{
    const Money change = m_standing.now.at(row) - m_standing.start.at(row);
    switch (column) {
    case HasColumn:
        return m_format.money(m_standing.now[row], true);
    case ChangeColumn:
        return change == Money() ? tr("as at the start")
                                 : (change > Money() ? tr("+%1") : tr("−%1"))
                                       .arg(m_format.money(change < Money() ? -change : change, true));
    default:
        return m_names[row];
    }
}

QVariant PileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return escaped(cell(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == WhoColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1 has %2, %3 since the start").arg(m_names[row], cell(row, HasColumn), cell(row, ChangeColumn));
    default:
        return {};
    }
}

QVariant PileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == WhoColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == WhoColumn ? tr("Who") : section == HasColumn ? tr("Has now") : tr("Since the start");
}

Qt::ItemFlags PileModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList PileModel::mimeTypes() const { return {mimeType}; }

QMimeData* PileModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType, QByteArray::number(indexes.front().row()));
    return data;
}

bool PileModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType) || !parent.isValid())
        return false;
    const int from = data->data(mimeType).toInt();
    if (from != parent.row() && from >= 0 && from < rowCount())
        emit dropped(from, parent.row());
    return false; // the view would take the dragged row away
}

} // namespace purse::gui
