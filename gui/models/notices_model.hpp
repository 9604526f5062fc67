// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <memory>

namespace purse::gui {

/// What rides along with a comparison: problems that leave a scenario without a solution, then notices.
class NoticesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ScenarioColumn, WhatColumn, AmountColumn, HintColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Comparison& comparison, const Format& format);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Row = std::array<QString, ColumnCount>;
    static std::vector<Row> rowsOf(const Comparison& comparison, const Format& format);

    std::vector<Row> m_rows;
};

} // namespace purse::gui
