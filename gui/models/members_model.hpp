// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

namespace purse::gui {

/// The people of the document, with their hours and how much they have said.
class MembersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, HoursColumn, AnsweredColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Document& document, const Format& format);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Row = std::array<QString, ColumnCount>;
    std::vector<Row> m_rows;
};

} // namespace purse::gui
