// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/steps_model.hpp"

#include "gui/models/text.hpp"

#include <purse/compare/catalogue.hpp>

#include <QMimeData>

namespace purse::gui {
namespace {
const QString mimeType = QStringLiteral("application/x-common-purse-step");
} // namespace

QString titleOf(const Step& step)
{
    const Kind* kind = findStepKind(step.kind);
    return shown(!step.label.empty() ? step.label : kind ? kind->title : step.kind);
}

void StepsModel::show(const PayModel& model)
{
    const bool inPlace = m_isShown && model.steps.size() == m_model.steps.size();
    if (!inPlace)
        beginResetModel();
    m_model = model;
    m_isShown = true;
    if (inPlace)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    else
        endResetModel();
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_isShown ? 0 : static_cast<int>(m_model.steps.size()) + 1;
}

int StepsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 1; }

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool fit = isFit(index.row());
    const auto at = static_cast<std::size_t>(index.row());
    const Kind* kind = fit ? findFitKind(m_model.fit.kind) : findStepKind(m_model.steps[at].kind);
    const QString promise = kind ? shown(kind->promise) : QString();
    const QString title =
        fit ? tr("Then the budget: %1").arg(kind ? shown(kind->title) : QString()) : titleOf(m_model.steps[at]);
    switch (role) {
    case Qt::DisplayRole:
        return fit ? title : tr("%1. %2").arg(index.row() + 1).arg(title);
    case PromiseRole:
        return fit || !kind || shown(kind->title) == title ? QString() : shown(kind->title);
    case Qt::ToolTipRole:
        return escaped(promise);
    case Qt::AccessibleTextRole:
        return fit ? title : tr("Step %1: %2").arg(index.row() + 1).arg(title);
    case Qt::AccessibleDescriptionRole:
        return promise;
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section != 0 || role != Qt::DisplayRole)
        return {};
    return tr("Steps, in order");
}

Qt::ItemFlags StepsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    const Qt::ItemFlags own = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return isFit(index.row()) ? own : own | Qt::ItemIsDragEnabled;
}

QStringList StepsModel::mimeTypes() const { return {mimeType}; }

QMimeData* StepsModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType, QByteArray::number(indexes.front().row()));
    return data;
}

bool StepsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    const int steps = rowCount() - 1;
    const int from = data->data(mimeType).toInt();
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : steps;
    const int to = std::clamp(before > from ? before - 1 : before, 0, steps - 1);
    if (to != from)
        emit moved(from, to);
    return false; // the view would take the dragged row away itself
}

} // namespace purse::gui
