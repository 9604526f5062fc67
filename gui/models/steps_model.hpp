// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <purse/model/pay_model.hpp>

namespace purse::gui {

/// The steps of a pay model in their order, and last how they meet the budget. Steps can be dragged to another place.
class StepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { PromiseRole = Qt::UserRole }; ///< drawn below the name by LineDelegate

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PayModel& model);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void moved(int from, int to); ///< asked for; the model changes when the session shows the edited document

private:
    bool isFit(int row) const { return row + 1 == rowCount(); }

    PayModel m_model;
    bool m_isShown = false;
};

/// The name of a step as the group or the catalogue has it.
QString titleOf(const Step& step);

} // namespace purse::gui
