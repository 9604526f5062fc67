// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLabel;
class QTableView;
class QToolButton;

namespace purse::gui {

class ScenariosModel;

/// The scenarios to compare: added, duplicated, renamed where they stand, put in order, removed, one of them the baseline.
class ScenarioList : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioList(Session& session, QWidget* parent = nullptr);

    void refresh();
    void refreshButtons();
    void choose(std::size_t index);
    std::size_t chosen() const;
    const Scenario* scenario() const; ///< null: there is none

    QTableView* table() const { return m_table; }
    QToolButton* addButton() const { return m_add; }
    QToolButton* copyButton() const { return m_copy; }
    QToolButton* removeButton() const { return m_remove; }
    QToolButton* upButton() const { return m_up; }
    QToolButton* downButton() const { return m_down; }
    QToolButton* baselineButton() const { return m_baseline; }

signals:
    void chosenChanged();

private:
    void makeButtons();
    void prepare();
    void add();
    void copy();
    void askToRemove();
    void remove(const std::string& id);
    void move(std::size_t from, std::size_t to);
    void makeBaseline();

    Session& m_session;
    QTableView* m_table = nullptr;
    ScenariosModel* m_rows = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_baseline = nullptr;
};

} // namespace purse::gui
