// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/session/session.hpp"

class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace purse::gui {

/// One member alone says how they would divide the money. It is stored when they are done, and never shown again.
class ProposalEntry : public QFrame {
    Q_OBJECT

public:
    explicit ProposalEntry(Session& session, QWidget* parent = nullptr);

    /// @param budget index of a budget whose round is open
    void show(std::size_t budget);
    void clearEntry(); ///< what somebody has moved and not stored
    QComboBox* member() const { return m_member; }
    QSpinBox* part(std::size_t line) const { return m_rows.at(line).number; }
    QSlider* slider(std::size_t line) const { return m_rows.at(line).slider; }
    QToolButton* storeButton() const { return m_store; }
    QLabel* sum() const { return m_sum; }

private:
    struct Row {
        std::string line; ///< id
        QLabel* title = nullptr;
        QSlider* slider = nullptr;
        QSpinBox* number = nullptr;
    };

    void makeRows(const Budget& budget);
    Row makeRow(const BudgetLine& line);
    void refreshSum();
    void store();

    Session& m_session;
    std::size_t m_budget = 0;
    QString m_shape; ///< what the rows were made for
    QComboBox* m_member = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    QLabel* m_sum = nullptr;
    QToolButton* m_store = nullptr;
};

} // namespace purse::gui
