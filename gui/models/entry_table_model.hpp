// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <purse/units/decimal.hpp>

#include <optional>
#include <vector>

namespace purse::gui {

/// Rows under headings, some of whose cells are fields: for tables that are typed into.
class EntryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Field { None, Number, Text };
    struct Column {
        QString title;
        Qt::Alignment align = Qt::AlignLeft;

        friend bool operator==(const Column&, const Column&) = default;
    };
    struct Cell {
        QString text;   ///< as it is shown; of a text field also as it is edited
        QString beside; ///< muted, after it
        Field field = Field::None;
        std::optional<Decimal> number{}; ///< of a number field; nothing: empty
        int decimals = 9;
        bool mayBeEmpty = true;
        Decimal least{};
        std::optional<Decimal> most{};

        friend bool operator==(const Cell&, const Cell&) = default;
    };
    using Row = std::vector<Cell>; ///< one cell a column
    enum Role { BesideRole = Qt::UserRole, FieldRole, ReasonRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows and columns that are as many as before stay where they are, with the chosen cell.
    /// @param reasons one a row, or none at all
    void show(std::vector<Column> columns, std::vector<Row> rows, std::vector<QString> reasons = {});
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    const Cell& cell(const QModelIndex& index) const;
    /// A row with one cell for each text, none of them a field.
    static Row plain(const std::vector<QString>& texts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// What somebody typed and ended; the cells change when the document does.
    void enter(const QModelIndex& index, const std::optional<Decimal>& number);
    void enter(const QModelIndex& index, const QString& text);

signals:
    void numberEntered(int row, int column, const std::optional<purse::Decimal>& number);
    void textEntered(int row, int column, const QString& text);
    void refused(const QString& what); ///< what was typed is no number, or out of range

private:
    QString spoken(const QModelIndex& index) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<QString> m_reasons;
    bool m_readOnly = false;
};

} // namespace purse::gui
