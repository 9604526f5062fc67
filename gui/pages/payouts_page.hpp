// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/compare/payout_outcome.hpp>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace purse::gui {

class ChartPanel;
class EntryTableModel;
class PayoutForm;

/// Money that goes out to members: by takes that they set, by credit, or by hours in streams of work.
class PayoutsPage : public QWidget {
    Q_OBJECT

public:
    explicit PayoutsPage(Session& session, QWidget* parent = nullptr);

    void choose(std::size_t payout);
    QComboBox* list() const { return m_list; }
    QToolButton* addButton() const { return m_add; }
    QToolButton* removeButton() const { return m_remove; }
    QToolButton* nextButton() const { return m_next; }
    PayoutForm* form() const { return m_form; }
    QTableView* table() const { return m_table; }
    EntryTableModel* model() const { return m_model; }
    ChartPanel* chart() const { return m_chart; }
    QLabel* finding() const { return m_finding; }
    QLabel* reason() const { return m_reason; }
    QLabel* sentences() const { return m_sentences; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeOutcome();
    void prepareMembers();
    void refresh();
    void showOutcome();
    void showTable(const Payout& payout, const PayoutOutcome& outcome);
    void showReason();
    QString totalsOf(const PayoutOutcome& outcome) const;
    void add();
    void remove();
    void askNext();
    void enterNumber(int row, int column, const std::optional<Decimal>& number);
    std::size_t chosen() const;
    const Payout* payout() const;

    Session& m_session;
    QComboBox* m_list = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr;
    PayoutForm* m_form = nullptr;
    QLabel* m_finding = nullptr;
    QToolButton* m_next = nullptr;
    QWidget* m_outcome = nullptr; ///< hidden while the payout cannot be paid
    QLabel* m_hint = nullptr;
    QTableView* m_table = nullptr;
    EntryTableModel* m_model = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_sentences = nullptr;
    ChartPanel* m_chart = nullptr;
    std::vector<std::string> m_members; ///< by row of the table
    bool m_stale = true;
};

} // namespace purse::gui
