// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <optional>

class QComboBox;
class QFrame;
class QSplitter;
class QTableView;
class QTabWidget;

namespace purse::gui {

class BallotsPage;
class BudgetForm;
class BudgetOutcomeView;
class BudgetsModel;
class MatchingPage;
class PayoutsPage;
class PilePage;

/// One budget: its form, and beside it what becomes of it.
class BudgetLinesPart : public QWidget {
    Q_OBJECT

public:
    explicit BudgetLinesPart(Session& session, QWidget* parent = nullptr);

    BudgetForm* form() const { return m_form; }
    BudgetOutcomeView* outcome() const { return m_outcome; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void setWide(bool wide);

    Session& m_session;
    BudgetForm* m_form = nullptr;
    BudgetOutcomeView* m_outcome = nullptr;
    QFrame* m_formCard = nullptr;
    QSplitter* m_sides = nullptr;
    bool m_wide = true;
};

/// All budgets of the document, line by line.
class BudgetsPart : public QWidget {
    Q_OBJECT

public:
    explicit BudgetsPart(Session& session, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    QComboBox* baseline() const { return m_baseline; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void giveWidths();

    Session& m_session;
    QComboBox* m_baseline = nullptr;
    QTableView* m_table = nullptr;
    BudgetsModel* m_model = nullptr;
};

/// The whole purse: how it is divided over its lines, budgets side by side, money that people divide
/// by hand, what they propose, what they bring in, what goes out to them, gifts that a pot adds to, and projects that they
/// vote on. Each is a part of its own; another one is a line in the constructor.
class BudgetPage : public QWidget {
    Q_OBJECT

public:
    enum class Part { Lines, SideBySide, Pile, Proposals, Contributions, Payouts, MatchedGifts, Ballots };

    explicit BudgetPage(Session& session, QWidget* parent = nullptr);

    void showPart(Part part);
    /// @param key   of the document: "budgets", "payouts"
    /// @param index which of them
    void showPartOf(const QString& key, std::optional<std::size_t> index);
    QString helpPage() const; ///< of the documentation, on the part in view
    BudgetLinesPart* lines() const { return m_lines; }
    BudgetForm* form() const { return m_lines->form(); }
    BudgetOutcomeView* outcome() const { return m_lines->outcome(); }
    BudgetsPart* budgets() const { return m_budgets; }
    PilePage* pile() const { return m_pile; }
    PayoutsPage* payouts() const { return m_payouts; }
    MatchingPage* matchedGifts() const { return m_matchedGifts; }
    BallotsPage* ballots() const { return m_ballots; }

private:
    BudgetLinesPart* m_lines = nullptr;
    BudgetsPart* m_budgets = nullptr;
    PilePage* m_pile = nullptr;
    PayoutsPage* m_payouts = nullptr;
    MatchingPage* m_matchedGifts = nullptr;
    BallotsPage* m_ballots = nullptr;
    QTabWidget* m_parts = nullptr;
};

} // namespace purse::gui
