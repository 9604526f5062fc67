// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <purse/model/document.hpp>

#include <optional>
#include <vector>

namespace purse::gui {

/// Lines down, budgets across: what each line gets a year, and its change against the budget to compare with. Below
/// them what is left over and the lowest month. Its roles are those of PayTableModel, so that both are drawn alike.
class BudgetsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param baseline index into the budgets
    void show(const Document& document, std::size_t baseline, const Format& format);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::string id; ///< of an income or line, with its side in front
        QString title;
        bool isYearly = true; ///< else an amount at one time
        std::vector<std::optional<Money>> amounts{};
    };
    struct Table {
        std::vector<QString> budgets{};
        std::vector<Row> rows{};
    };

    static Table tableOf(const Document& document);
    QString level(const Row& row, std::size_t column) const;
    QString change(const Row& row, std::size_t column) const;

    Table m_table;
    std::size_t m_baseline = 0;
    Format m_format;
};

} // namespace purse::gui
