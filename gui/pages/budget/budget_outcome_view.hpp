// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;
class QTabWidget;

namespace purse {
struct BudgetPlan;
}

namespace purse::gui {

class ChartPanel;
class TextTableModel;

/// What becomes of a budget: each line with its reason, the purse before and after, and cash by month.
class BudgetOutcomeView : public QWidget {
    Q_OBJECT

public:
    enum class Part { Lines, Change, Cash };

    explicit BudgetOutcomeView(Session& session, QWidget* parent = nullptr);

    /// @param budget of the document; null: none
    void show(const Budget* budget);
    void showPart(Part part);
    /// Another view before the others, and away again: the form of the budget where there is no room beside it.
    void addFirst(QWidget* widget, const QString& title);
    void takeFirst(QWidget* widget);
    ChartPanel* chart(Part part) const { return part == Part::Cash ? m_cash : m_change; }
    QTableView* table() const { return m_table; }
    QComboBox* before() const { return m_before; }
    QLabel* finding() const { return m_finding; }
    QLabel* notices() const { return m_notices; }

private:
    QWidget* makeLines();
    QWidget* makeChange();
    void showLines(const Budget& budget, const std::optional<BudgetPlan>& plan);
    void fillBefore(const Budget& budget);
    void showCharts();
    bool isShown(Part part) const;
    const Budget* compared() const;

    Session& m_session;
    std::vector<Budget> m_opened; ///< the budgets as they were when the document was opened
    std::string m_budget;         ///< id of the one shown
    QLabel* m_finding = nullptr;
    QTabWidget* m_tabs = nullptr;
    std::array<QWidget*, 3> m_parts{}; ///< by Part
    QTableView* m_table = nullptr;
    TextTableModel* m_rows = nullptr;
    QLabel* m_notices = nullptr;
    QComboBox* m_before = nullptr;
    ChartPanel* m_change = nullptr;
    ChartPanel* m_cash = nullptr;
    QLabel* m_noCash = nullptr;
};

} // namespace purse::gui
