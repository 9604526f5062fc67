// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLabel;
class QScrollArea;
class QTableView;
class QToolButton;

namespace purse::gui {

class AttentionPanel;
class DecisionForm;
class RemarksPanel;
class TextTableModel;

/// What matters to the group, what was said about each scenario, and what was decided, or not.
class DecidePage : public QWidget {
    Q_OBJECT

public:
    explicit DecidePage(Session& session, QWidget* parent = nullptr);

    QToolButton* addButton() const { return m_add; }
    QToolButton* removeButton() const { return m_remove; }
    QTableView* table() const { return m_table; }
    QLabel* sentence() const { return m_sentence; }
    DecisionForm* form() const { return m_form; }
    RemarksPanel* remarks() const { return m_remarks; }
    AttentionPanel* attention() const { return m_attention; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeDecisions();
    void refresh();
    void showChosen();
    void add();
    void remove();
    std::size_t chosen() const;

    Session& m_session;
    QTableView* m_table = nullptr;
    TextTableModel* m_rows = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_sentence = nullptr;
    DecisionForm* m_form = nullptr;
    QScrollArea* m_formRoom = nullptr;
    RemarksPanel* m_remarks = nullptr;
    AttentionPanel* m_attention = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
