// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace purse::gui {

/// Rows of text under headings: for tables that only show.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        Qt::Alignment align = Qt::AlignLeft;
    };
    using Row = std::vector<QString>;        ///< one text a column
    enum Role { ReasonRole = Qt::UserRole }; ///< what LineDelegate draws below the first column

    explicit TextTableModel(std::vector<Column> columns, QObject* parent = nullptr);

    /// @param reasons one a row, or none at all
    void show(std::vector<Row> rows, std::vector<QString> reasons = {});
    void setTitle(int column, const QString& title);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<QString> m_reasons;
};

} // namespace purse::gui
