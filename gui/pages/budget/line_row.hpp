// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/models/format.hpp"

#include <purse/model/budget.hpp>
#include <purse/model/problem.hpp>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace purse::gui {

class MonthsField;
class NumberField;
class RateField;

/// One line of a budget: what it is for and how it comes to its money; folded away, its bounds, turn, gate and months.
class LineRow : public QFrame {
    Q_OBJECT

public:
    LineRow(std::size_t index, const Format& format, QWidget* parent = nullptr);

    /// @param divided whether the budget has an income that its lines are divided from
    void show(const BudgetLine& line, bool divided);
    /// Problems whose place is within this line: "/least".
    void showProblems(const Problems& problems);
    QLineEdit* title() const { return m_title; }
    QComboBox* kind() const { return m_kind; }
    RateField* wanted() const { return m_wanted; }
    NumberField* percent() const { return m_percent; }
    RateField* least() const { return m_least; }
    RateField* most() const { return m_most; }
    QSpinBox* turn() const { return m_turn; }
    NumberField* gateAtHand() const { return m_gateAtHand; }
    NumberField* gateMonths() const { return m_gateMonths; }
    MonthsField* months() const { return m_months; }
    QCheckBox* pay() const { return m_pay; }
    QToolButton* more() const { return m_more; }
    QToolButton* away() const { return m_away; }
    QLabel* trouble() const { return m_trouble; }

signals:
    /// @param field which of its fields, so that what is typed into one is undone together
    void edited(const BudgetLine& line, const QString& what, const QString& field);
    void payAsked(); ///< all pay is to come from this line
    void awayAsked();

private:
    QWidget* makeHead();
    QWidget* makeMore();
    QWidget* makeBounds();
    void connectFields();
    void connectMore();
    void change(const QString& what, const QString& field, const std::function<void(BudgetLine&)>& edit);
    void changeKind();
    void changeGate(const QString& field);
    void showTrouble(const QString& what);
    QString told() const;

    std::size_t m_index;
    Format m_format;
    BudgetLine m_line;
    QLineEdit* m_title = nullptr;
    QComboBox* m_kind = nullptr;
    RateField* m_wanted = nullptr;
    QWidget* m_share = nullptr;
    NumberField* m_percent = nullptr;
    QToolButton* m_more = nullptr;
    QToolButton* m_away = nullptr;
    QWidget* m_fold = nullptr;
    QWidget* m_bounds = nullptr;
    RateField* m_least = nullptr;
    RateField* m_most = nullptr;
    QWidget* m_turnRow = nullptr;
    QSpinBox* m_turn = nullptr;
    NumberField* m_gateAtHand = nullptr;
    NumberField* m_gateMonths = nullptr;
    MonthsField* m_months = nullptr;
    QCheckBox* m_pay = nullptr;
    QLabel* m_fund = nullptr;
    QLabel* m_told = nullptr; ///< what is folded away, in a line
    QLabel* m_trouble = nullptr;
};

} // namespace purse::gui
