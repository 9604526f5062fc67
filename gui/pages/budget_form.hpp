// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace purse::gui {

class NumberField;

/// A budget: its year, the money for pay, and what else it is for.
class BudgetForm : public QWidget {
    Q_OBJECT

public:
    explicit BudgetForm(Session& session, QWidget* parent = nullptr);

    void refresh();
    NumberField* pay() const;
    NumberField* atHand() const { return m_atHand; }

private:
    struct Row {
        QWidget* widget = nullptr;
        QLineEdit* title = nullptr;
        NumberField* amount = nullptr;
        QComboBox* per = nullptr;
    };

    void makeRows(const Budget& budget);
    void makeAtHand();
    void showTrouble(const QString& what);
    Row makeRow(const BudgetLine& line, std::size_t index);
    void addLine();
    void addBudget();
    const Budget* budget() const;
    void change(const QString& what, const std::function<void(Budget&)>& edit, const QString& typing = {});

    Session& m_session;
    QComboBox* m_budgets = nullptr;
    QLineEdit* m_from = nullptr;
    QFormLayout* m_form = nullptr;
    NumberField* m_atHand = nullptr; ///< made anew for another currency
    QLabel* m_trouble = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<Row> m_rows;
    QString m_shape; ///< what the rows were made for
};

} // namespace purse::gui
