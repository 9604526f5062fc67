// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <purse/model/problem.hpp>

#include <array>
#include <vector>

namespace purse::gui {

/// What rides along with a comparison: problems that leave a scenario without a solution, then notices.
class NoticesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ScenarioColumn, WhatColumn, AmountColumn, HintColumn, ColumnCount };
    enum Role { ReasonRole = Qt::UserRole, WhereRole }; ///< all but what, in one text; place in the document

    using QAbstractTableModel::QAbstractTableModel;

    /// @param first what keeps scenarios from being solved, and what was refused
    void show(const Comparison& comparison, const Format& format, const Problems& first = {});

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::array<QString, ColumnCount> cells;
        QString where;

        friend bool operator==(const Row&, const Row&) = default;
    };
    static std::vector<Row> rowsOf(const Comparison& comparison, const Format& format);

    std::vector<Row> m_rows;
};

} // namespace purse::gui
