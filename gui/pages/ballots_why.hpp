// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "gui/session/ballot_count.hpp"
#include "gui/session/session.hpp"

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QToolButton;

namespace purse::gui {

/// Why one rule funds a project or not: who paid how much, in counts, and what it would have taken.
class BallotsWhy : public QFrame {
    Q_OBJECT

public:
    using Election = std::shared_ptr<const election::Election>;

    explicit BallotsWhy(Session& session, QWidget* parent = nullptr);
    ~BallotsWhy() override;

    /// @param election null: nothing to ask about
    void setCount(Election election, std::shared_ptr<const election::SideBySide> all);
    /// @param project index into the rows, or as before; rule: index into the columns, or as before
    void choose(std::optional<std::size_t> project, std::optional<std::size_t> rule);
    void finish(); ///< waits for what is being worked out
    std::size_t project() const { return m_project; }
    QComboBox* rule() const { return m_rule; }
    QString text() const;
    QToolButton* moreButton() const { return m_more; }
    QToolButton* stopButton() const { return m_halt; }

private:
    void beginSomewhere();
    void ask(bool asksMore);
    void stop();
    void take(const BallotStory& story);

    Session& m_session;
    Election m_election;
    std::shared_ptr<const election::SideBySide> m_all;
    std::size_t m_project = 0;
    QLabel* m_head = nullptr;
    QComboBox* m_rule = nullptr;
    QToolButton* m_more = nullptr;
    QToolButton* m_halt = nullptr;
    QLabel* m_words = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
