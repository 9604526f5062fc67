// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

namespace purse::gui {

/// One member, scenario by scenario: pay, its change against the baseline, and costs not yet covered.
class MemberPayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { GrossColumn, ChangeColumn, NetColumn, NotCoveredColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Comparison& comparison, const std::string& member, const Format& format);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString scenario;
        std::array<QString, ColumnCount> cells;
    };
    std::vector<Row> m_rows;
    Format m_format;
};

} // namespace purse::gui
