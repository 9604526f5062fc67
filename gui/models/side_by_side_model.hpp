// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <purse/budget/election/side_by_side.hpp>

#include <QLocale>

#include <memory>

namespace purse::gui {

/// Rules side by side on the same ballots: first what each of them means for people, then project by project.
class SideBySideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, VotesColumn, CostColumn, DecidesColumn, FirstRuleColumn };
    enum Figure { SpentRow, AnyRow, NumberRow, MoneyRow, FigureCount }; ///< rows above the projects

    explicit SideBySideModel(const QLocale& locale, QObject* parent = nullptr);

    /// @param election of the rules; null: an empty table
    void show(std::shared_ptr<const election::Election> election, election::SideBySide all);
    const election::SideBySide& all() const { return m_all; }
    /// Index into the rows of all(); nothing for the figures.
    std::optional<std::size_t> projectAt(int row) const;
    /// Index into the columns of all(); nothing for what is the same under every rule.
    std::optional<std::size_t> ruleAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString figureText(int row, int column) const;
    QString projectText(const election::SideBySide::Row& row, int column) const;
    QString text(const QModelIndex& index) const;
    QString amount(double sum) const;

    QLocale m_locale;
    std::shared_ptr<const election::Election> m_election;
    election::SideBySide m_all;
};

} // namespace purse::gui
