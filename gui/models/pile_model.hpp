// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <purse/budget/pile/pile.hpp>

#include <vector>

namespace purse::gui {

/// Who has how much of a pile. A row dragged onto another asks for money to go from the one to the other.
class PileModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhoColumn, HasColumn, ChangeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param names shape (holders)
    void show(std::vector<QString> names, PileStanding standing, const Format& format);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void dropped(int from, int to);

private:
    QString cell(std::size_t row, int column) const;

    std::vector<QString> m_names;
    PileStanding m_standing;
    Format m_format;
};

} // namespace purse::gui
