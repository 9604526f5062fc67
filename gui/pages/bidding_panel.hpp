// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/session/session.hpp"

#include <purse/compare/contribution_outcome.hpp>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace purse::gui {

class NumberField;

/// The open round of bids: everybody seals their own, and nothing is shown but how many there are.
class BiddingPanel : public QFrame {
    Q_OBJECT

public:
    explicit BiddingPanel(Session& session, QWidget* parent = nullptr);

    /// @param plan index of a contribution with rounds of bids
    void show(std::size_t plan, const ContributionOutcome& outcome);
    void clearEntry(); ///< what somebody has typed and not sealed
    QComboBox* member() const { return m_member; }
    NumberField* amount() const { return m_amount; }
    QToolButton* sealButton() const { return m_seal; }
    QToolButton* closeButton() const { return m_close; }
    QCheckBox* closeAnyway() const { return m_anyway; }
    QLabel* state() const { return m_state; }

private:
    void makeAmount();
    void fillMembers(const ContributionOutcome& outcome);
    void refreshButtons();
    void seal();
    void closeRound();

    Session& m_session;
    std::size_t m_plan = 0;
    int m_round = 1;
    std::size_t m_bids = 0;
    bool m_isOver = false;
    QString m_madeFor; ///< the currency that the field was made for
    QLabel* m_head = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_entryRow = nullptr;
    QHBoxLayout* m_entry = nullptr;
    QLabel* m_amountLabel = nullptr;
    QComboBox* m_member = nullptr;
    NumberField* m_amount = nullptr;
    QToolButton* m_seal = nullptr;
    QLabel* m_trouble = nullptr;
    QToolButton* m_close = nullptr;
    QCheckBox* m_anyway = nullptr;
};

} // namespace purse::gui
