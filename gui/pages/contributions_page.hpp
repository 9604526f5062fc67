// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/rehearsal_guard.hpp"
#include "gui/session/session.hpp"

#include <purse/compare/contribution_outcome.hpp>

class QCheckBox;
class QComboBox;
class QLabel;
class QTabWidget;
class QTableView;
class QToolButton;

namespace purse::gui {

class BiddingPanel;
class ChartPanel;
class ContributionForm;
class TextTableModel;

/// What members bring in together: a scale that asks each for a part, rounds of secret bids, or both.
class ContributionsPage : public QWidget {
    Q_OBJECT

public:
    explicit ContributionsPage(Session& session, QWidget* parent = nullptr);

    QComboBox* list() const { return m_list; }
    QToolButton* addButton() const { return m_add; }
    QToolButton* removeButton() const { return m_remove; }
    ContributionForm* form() const { return m_form; }
    BiddingPanel* bidding() const { return m_bidding; }
    ChartPanel* bands() const { return m_bands; }
    QTableView* scaleTable() const { return m_scaleTable; }
    TextTableModel* scaleModel() const { return m_scale; }
    QCheckBox* names() const { return m_names; }
    QCheckBox* rehearse() const { return m_rehearse; }
    QLabel* finding() const { return m_finding; }
    QLabel* sentences() const { return m_sentences; }
    QTabWidget* tabs() const { return m_tabs; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeRounds();
    QWidget* makeScale();
    void refresh();
    void showOutcome();
    void showScale(const ContributionPlan& plan, const ContributionOutcome& outcome);
    QStringList sentencesOf(const ContributionPlan& plan, const ContributionOutcome& outcome);
    QStringList rehearsalOf(const ContributionPlan& plan, const ContributionOutcome& outcome);
    QString findingOf(const ContributionOutcome& outcome) const;
    void add();
    void remove();
    std::size_t chosen() const;

    Session& m_session;
    QComboBox* m_list = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr;
    ContributionForm* m_form = nullptr;
    QLabel* m_finding = nullptr;
    BiddingPanel* m_bidding = nullptr;
    QTabWidget* m_tabs = nullptr;
    QCheckBox* m_rehearse = nullptr;
    QLabel* m_sentences = nullptr;
    ChartPanel* m_bands = nullptr;
    QTableView* m_scaleTable = nullptr;
    TextTableModel* m_scale = nullptr;
    QCheckBox* m_names = nullptr;
    RehearsalGuard m_guard;
    bool m_stale = true;
};

} // namespace purse::gui
