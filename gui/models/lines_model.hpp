// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <optional>

namespace purse::gui {

/// The lines behind one award, then what happens to it on the way to the member and what the employer adds.
class LinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LabelColumn, AmountColumn, ReasonColumn, ColumnCount };
    enum Role { ReasonRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::optional<Award>& award, const Format& format);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString label;
        QString amount;
        QString reason;
        bool isTotal = false;
    };
    std::vector<Row> m_rows;
    Format m_format;
};

} // namespace purse::gui
