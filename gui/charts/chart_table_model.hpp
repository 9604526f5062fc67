// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/charts/chart_spec.hpp"

namespace purse::gui {

/// The table twin of a chart: rows are its categories, columns its series and its row labels.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSpec(ChartSpec spec);
    const ChartSpec& spec() const { return m_spec; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const QModelIndex& index) const;
    bool hasNotes() const;

    ChartSpec m_spec;
};

} // namespace purse::gui
