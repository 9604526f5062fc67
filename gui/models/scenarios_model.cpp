// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/scenarios_model.hpp"

#include "gui/models/text.hpp"

#include <QMimeData>

namespace purse::gui {
namespace {
const QString mimeType = QStringLiteral("application/x-common-purse-scenario");
} // namespace

void ScenariosModel::show(const Document& document, bool readOnly)
{
    std::vector<Row> rows;
    const std::string& first = document.scenarios.empty() ? document.baseline : document.scenarios.front().id;
    const std::string& baseline = document.baseline.empty() ? first : document.baseline;
    for (const Scenario& scenario : document.scenarios) {
        const PayModel* model = findById(document.models, scenario.model);
        rows.push_back({QString::fromStdString(scenario.id), QString::fromStdString(scenario.title),
                        shownName(scenario.title, scenario.id),
                        model ? shownName(model->title, model->id) : QStringLiteral("–"), scenario.id == baseline});
    }
    const bool inPlace = rows.size() == m_rows.size();
    if (!inPlace)
        beginResetModel();
    m_rows = std::move(rows);
    m_readOnly = readOnly;
    if (!inPlace)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ScenariosModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenariosModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant ScenariosModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole && index.column() == TitleColumn)
        return row.title;
    if (role == Qt::AccessibleTextRole && index.column() == BaselineColumn)
        return row.isBaseline ? tr("%1 is the baseline").arg(row.shown) : tr("%1 is not the baseline").arg(row.shown);
    if (role == Qt::ToolTipRole && index.column() != BaselineColumn)
        return escaped(index.column() == TitleColumn ? row.shown : row.model);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return row.shown;
    case ModelColumn:
        return row.model;
    default:
        return row.isBaseline ? tr("baseline") : QString();
    }
}

bool ScenariosModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != TitleColumn)
        return false;
    const QString title = value.toString().trimmed();
    if (title == m_rows[static_cast<std::size_t>(index.row())].title)
        return false;
    emit renamed(index.row(), title);
    return true;
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Scenario");
    case ModelColumn:
        return tr("Pay model");
    default:
        return QString();
    }
}

Qt::ItemFlags ScenariosModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    Qt::ItemFlags own = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_readOnly)
        return own;
    own |= Qt::ItemIsDragEnabled;
    return index.column() == TitleColumn ? own | Qt::ItemIsEditable : own;
}

QStringList ScenariosModel::mimeTypes() const { return {mimeType}; }

QMimeData* ScenariosModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType, QByteArray::number(indexes.front().row()));
    return data;
}

bool ScenariosModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || m_readOnly || !data->hasFormat(mimeType))
        return false;
    const int from = data->data(mimeType).toInt();
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const int to = std::clamp(before > from ? before - 1 : before, 0, std::max(0, rowCount() - 1));
    if (to != from && from >= 0 && from < rowCount())
        emit moved(from, to);
    return false; // the view would take the dragged row away itself
}

} // namespace purse::gui
