// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "gui/models/format.hpp"

#include <memory>

namespace purse::gui {

/// Members down, scenarios across: gross pay, and its change against the baseline.
class PayTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { LevelRole = Qt::UserRole, ChangeRole, IsBaselineRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const Comparison> comparison, const Format& format);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const MemberOutcome* at(int row, int column) const;
    QVariant headerOfScenario(int column, int role) const;
    static QString aboutScenario(const Outcome& outcome);
    QVariant headerOfMember(int row, int role) const;
    QString inWords(const QModelIndex& index) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<std::vector<const MemberOutcome*>> m_columns; ///< by column, then row; into m_comparison
    Format m_format;
};

} // namespace purse::gui
