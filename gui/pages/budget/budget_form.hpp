// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace purse::gui {

class DivisionChoice;
class IncomeRow;
class LineRow;
class NumberField;

/// One budget of the document: its year, what comes in, what it is for, and how shared lines are divided.
///
/// What cannot be planned yet (a least above what is wanted, while it is being typed) stays in the form as a draft,
/// said at its field; the document keeps the last that could be.
class BudgetForm : public QWidget {
    Q_OBJECT

public:
    explicit BudgetForm(Session& session, QWidget* parent = nullptr);

    void refresh();
    void choose(std::size_t index); ///< another budget of the document
    const Budget* budget() const;   ///< of the document; null where there is none
    QString pending() const;        ///< why the draft does not count; empty: there is none

    QComboBox* budgets() const { return m_budgets; }
    QLineEdit* title() const { return m_title; }
    QLineEdit* from() const { return m_from; }
    NumberField* atHand() const { return m_atHand; }
    NumberField* pay() const;
    IncomeRow* income(std::size_t index) const { return m_income.at(index); }
    LineRow* line(std::size_t index) const { return m_lines.at(index); }
    std::size_t incomeCount() const { return m_income.size(); }
    std::size_t lineCount() const { return m_lines.size(); }
    DivisionChoice* division() const { return m_division; }
    QToolButton* addIncomeButton() const { return m_addIncome; }
    QToolButton* addLineButton() const { return m_addLine; }
    QToolButton* addBudgetButton() const { return m_addBudget; }
    QToolButton* removeBudgetButton() const { return m_removeBudget; }

signals:
    void chosen(); ///< another budget of the document

private:
    QWidget* makeHead();
    QWidget* makeFrame();
    QWidget* makePending();
    void makeAtHand();
    void orderTabs();
    void makeRows(const Budget& own);
    IncomeRow* makeIncomeRow(std::size_t index);
    LineRow* makeLineRow(std::size_t index);
    void fillRows(const Budget& own);
    void fillDivision(const Budget& own);
    void showProblems(const Budget& own);
    void addLine();
    void addIncome();
    void addBudget();
    void removeBudget();
    void removeLine(std::size_t index);
    void removeIncome(std::size_t index);
    std::size_t chosenIndex() const;
    const Budget& current() const; ///< the draft, where there is one
    void change(const QString& what, const std::function<void(Budget&)>& edit, const QString& typing = {});

    Session& m_session;
    std::optional<Budget> m_draft; ///< what cannot be planned yet
    Budget m_draftOf;              ///< the budget of the document that it began with
    QComboBox* m_budgets = nullptr;
    QToolButton* m_addBudget = nullptr;
    QToolButton* m_removeBudget = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_from = nullptr;
    QLabel* m_fromTrouble = nullptr;
    QFormLayout* m_form = nullptr;
    NumberField* m_atHand = nullptr; ///< made anew for another currency
    QFrame* m_pendingFrame = nullptr;
    QLabel* m_pending = nullptr;
    QVBoxLayout* m_incomeColumn = nullptr;
    QVBoxLayout* m_lineColumn = nullptr;
    QToolButton* m_addIncome = nullptr;
    QToolButton* m_addLine = nullptr;
    QLabel* m_noIncome = nullptr;
    DivisionChoice* m_division = nullptr;
    std::vector<IncomeRow*> m_income;
    std::vector<LineRow*> m_lines;
    QString m_shape; ///< what the rows were made for
};

} // namespace purse::gui
