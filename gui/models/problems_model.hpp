// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <purse/model/problem.hpp>

namespace purse::gui {

/// Why a file was refused: where, what, what to do next.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhatColumn, HintColumn, WhereColumn, ColumnCount };

    explicit ProblemsModel(Problems problems, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Problems m_problems;
};

} // namespace purse::gui
