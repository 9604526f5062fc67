// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <map>
#include <memory>
#include <string>

namespace purse::gui {

/// Measures down, scenarios across. Each measure says which of several conventions it follows.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Detail { Headline, Full };
    enum class Audience { FinanceGroup, Assembly }; ///< an assembly is shown nothing that would be one person's
    enum Role { IsBaselineRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    using Attention = std::map<std::string, int>; ///< figures that matter to the group: these come first

    void show(std::shared_ptr<const Comparison> comparison, const Format& format, Detail detail,
              Attention attention = {}, Audience audience = Audience::FinanceGroup);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString id;
        QString title;
        QString convention;
        std::vector<QString> cells; ///< one a scenario
    };
    std::vector<Row> rowsOf(Detail detail) const;
    int weightOf(const QString& figure) const;
    void addBudgetRows(std::vector<Row>& rows) const;
    void addFigureRows(std::vector<Row>& rows, Detail detail) const;
    void keepForAssembly(std::vector<Row>& rows) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<Row> m_rows;
    Attention m_attention;
    Audience m_audience = Audience::FinanceGroup;
    Format m_format;
};

} // namespace purse::gui
