// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/session/session.hpp"

#include <purse/compare/protection.hpp>

#include <array>

class QLabel;
class QToolButton;

namespace purse::gui {

/// Pay that would fall below today's, what keeping it costs, and the three ways on where the cost is above the budget.
/// Every way says beforehand what it does; each is one change that can be undone.
class ProtectionPanel : public QFrame {
    Q_OBJECT

public:
    explicit ProtectionPanel(Session& session, QWidget* parent = nullptr);

    void showScenario(const std::string& id);
    void refresh();
    void finish(); ///< waits for what the ways would do, as tests and pictures do

    QToolButton* keepButton() const { return m_ways[Keep].button; }
    QToolButton* solveAgainButton() const { return m_ways[SolveAgain].button; }
    QToolButton* phaseInButton() const { return m_ways[PhaseIn].button; }
    QToolButton* showGapButton() const { return m_ways[ShowTheGap].button; }
    QString words() const; ///< everything it says, line by line

private:
    enum Way : std::size_t { Keep, SolveAgain, PhaseIn, ShowTheGap, Ways };
    enum class Case { Nothing, Below, Over };

    struct Row {
        QToolButton* button = nullptr;
        QLabel* effect = nullptr;
    };
    using Found = std::array<std::optional<Result<Change>>, Ways>;

    const Outcome* outcome() const;
    Case caseOf(const Outcome& outcome) const;
    void tryWays(Case which, const Outcome& outcome);
    void fill();
    QString effectOf(Way way, const Change& change) const;
    QString baseWords(const Change& change) const;
    bool leadsOn(Way way, const Change& change) const;
    QString gapWords(const Outcome& outcome) const;
    bool isGapStated(const Outcome& outcome) const;
    void take(Way way);

    Session& m_session;
    std::string m_scenario;
    QLabel* m_sentence = nullptr;
    QLabel* m_more = nullptr;
    std::array<Row, Ways> m_ways;
    std::shared_ptr<const Document> m_for; ///< what the ways were tried on
    std::string m_forScenario;
    std::shared_ptr<const Found> m_found;
    QString m_trouble;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
