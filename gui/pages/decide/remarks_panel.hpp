// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace purse::gui {

class TextTableModel;

/// What was said about each scenario, without names, and what the group did with it.
class RemarksPanel : public QWidget {
    Q_OBJECT

public:
    explicit RemarksPanel(Session& session, QWidget* parent = nullptr);

    void refresh();
    QComboBox* scenario() const { return m_scenario; }
    QTableView* table() const { return m_table; }
    QToolButton* addNoteButton() const { return m_addNote; }
    QToolButton* addConcernButton() const { return m_addConcern; }
    QToolButton* removeButton() const { return m_remove; }
    QPlainTextEdit* text() const { return m_text; }
    QPlainTextEdit* answer() const { return m_answer; }

private:
    QWidget* makeEntry();
    void add(Remark::Kind kind);
    void remove();
    void showChosen();
    void change(const QString& what, const std::function<void(Scenario&)>& edit, const QString& typing = {});
    void changeRemark(const QString& what, const std::function<void(Remark&)>& edit, const QString& field);
    const Scenario* chosenScenario() const;
    std::size_t chosen() const;

    Session& m_session;
    QComboBox* m_scenario = nullptr;
    QTableView* m_table = nullptr;
    TextTableModel* m_rows = nullptr;
    QToolButton* m_addNote = nullptr;
    QToolButton* m_addConcern = nullptr;
    QToolButton* m_remove = nullptr;
    QWidget* m_entry = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_answer = nullptr;
};

} // namespace purse::gui
