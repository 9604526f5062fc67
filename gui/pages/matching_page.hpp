// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/compare/matching_outcome.hpp>

#include <functional>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace purse::gui {

class ChartPanel;
class EntryTableModel;
class GiftsPanel;
class MatchingForm;

/// Small gifts to projects, matched from a pot: many givers count for more than one.
class MatchingPage : public QWidget {
    Q_OBJECT

public:
    explicit MatchingPage(Session& session, QWidget* parent = nullptr);

    QComboBox* list() const { return m_list; }
    QToolButton* addButton() const { return m_add; }
    QToolButton* removeButton() const { return m_remove; }
    MatchingForm* form() const { return m_form; }
    GiftsPanel* gifts() const { return m_gifts; }
    QTableView* table() const { return m_table; }
    EntryTableModel* model() const { return m_model; }
    QToolButton* addProjectButton() const { return m_addProject; }
    QToolButton* removeProjectButton() const { return m_removeProject; }
    ChartPanel* chart() const { return m_chart; }
    QLabel* finding() const { return m_finding; }
    QLabel* reason() const { return m_reason; }
    QLabel* sentences() const { return m_sentences; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSettings();
    QWidget* makeOutcome();
    QWidget* makeProjects();
    void refresh();
    void showOutcome(const Matching& matching);
    void showTable(const Matching& matching, const Matches& matches);
    void showReason();
    QString totalsOf(const Matching& matching, const Matches& matches) const;
    void add();
    void remove();
    void addProject();
    void removeProject();
    void change(const QString& what, const std::function<void(Matching&)>& edit);
    std::size_t chosen() const;
    const Matching* matching() const;

    Session& m_session;
    QComboBox* m_list = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_body = nullptr;
    MatchingForm* m_form = nullptr;
    GiftsPanel* m_gifts = nullptr;
    QLabel* m_finding = nullptr;
    QTableView* m_table = nullptr;
    EntryTableModel* m_model = nullptr;
    QToolButton* m_addProject = nullptr;
    QToolButton* m_removeProject = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_sentences = nullptr;
    ChartPanel* m_chart = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
