// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/proposal_results.hpp"
#include "gui/session/session.hpp"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace purse::gui {

class ChartPanel;
class ProposalEntry;

/// A round of proposals: the group settles the rule, opens the round, members propose alone, and one portion comes out.
class ProposalsPage : public QWidget {
    Q_OBJECT

public:
    explicit ProposalsPage(Session& session, QWidget* parent = nullptr);

    QComboBox* budget() const { return m_budgets; }
    QComboBox* rule() const { return m_rule; }
    QCheckBox* allRules() const { return m_all; }
    QLabel* promise() const { return m_promise; }
    QLabel* state() const { return m_state; }
    QToolButton* openButton() const { return m_open; }
    QToolButton* closeButton() const { return m_close; }
    ProposalEntry* entry() const { return m_entry; }
    ChartPanel* chart() const { return m_chart; }
    QTableView* sideBySide() const { return m_side; }
    QLabel* note() const { return m_note; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeRule();
    void refresh();
    void fillBudgets();
    void showRule(const Budget& budget);
    void showState(const Budget& budget);
    void showResults(const Budget& budget);
    void showSideBySide(const Budget& budget, const std::vector<ProposalResult>& results);
    QString noteOf(const Budget& budget, const RoundResult& result) const;
    const Budget* chosen() const;
    void change(const QString& what, const std::function<void(Budget&)>& edit);
    void openRound();
    void chooseRule();

    Session& m_session;
    QComboBox* m_budgets = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr;
    QComboBox* m_rule = nullptr;
    QCheckBox* m_all = nullptr;
    QLabel* m_promise = nullptr;
    QLabel* m_frozen = nullptr;
    QToolButton* m_open = nullptr;
    QLabel* m_state = nullptr;
    QToolButton* m_close = nullptr;
    ProposalEntry* m_entry = nullptr;
    QLabel* m_note = nullptr;
    QWidget* m_results = nullptr;
    ChartPanel* m_chart = nullptr;
    QTableView* m_side = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
