// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLabel;
class QTableView;
class QToolButton;

namespace purse::gui {

class TextTableModel;

/// What a model does to the whole group: figures and everybody's pay, as they were before the edits and as they are.
class EffectPanel : public QWidget {
    Q_OBJECT

public:
    explicit EffectPanel(Session& session, QWidget* parent = nullptr);

    /// Shows the first scenario of a model; what was before begins anew with another model.
    void show(const std::string& model);
    void compareFromHere();
    QTableView* figures() const { return m_figuresTable; }
    QTableView* people() const { return m_peopleTable; }
    QToolButton* keepBefore() const { return m_keep; }

private:
    /// A model on a scenario at one time.
    struct Moment {
        PayModel model;
        Outcome outcome;
    };
    std::optional<Moment> now() const;
    void refresh();
    void keepAsScenario();

    Session& m_session;
    std::string m_model;
    std::optional<Moment> m_before;
    QLabel* m_sentence = nullptr;
    QToolButton* m_restart = nullptr;
    QToolButton* m_keep = nullptr;
    QTableView* m_figuresTable = nullptr;
    QTableView* m_peopleTable = nullptr;
    TextTableModel* m_figures = nullptr;
    TextTableModel* m_people = nullptr;
};

} // namespace purse::gui
