// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/models/answers_model.hpp"
#include "gui/pages/result/own_view.hpp"
#include "gui/session/session.hpp"

class QLabel;
class QToolButton;
class QTableView;
class QVBoxLayout;

namespace purse::gui {

class AnswerControl;
class TextTableModel;

/// What if my answers were others? Tries them in a copy of the document, off the window's thread; the document changes
/// only when they are kept, as one edit. The last figures that could be worked out stay in view.
class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(Session& session, QWidget* parent = nullptr);

    /// Keeps what is being tried where it is the same member in the same scenario.
    void show(const std::string& member, const std::string& scenario);
    void reset();
    void keep();
    bool isTrying() const;
    void finish(); ///< waits for what is being worked out, as pictures and tests do

    /// @param question id; empty: the hours. @return null where the model does not look at it
    AnswerControl* control(const std::string& question) const;
    std::vector<AnswerControl*> controls() const { return m_controls; }
    QString sentence() const;
    QTableView* figures() const { return m_table; }
    QToolButton* keepButton() const { return m_keep; }
    QToolButton* resetButton() const { return m_reset; }

private:
    void begin();
    void makeControls();
    void fillControls();
    void tryAnswer(int row, const EntryValue& value);
    void solve();
    void take(const Outcome& outcome);
    void refresh();
    QString triedSentence() const;
    QString statusWords() const;

    Session& m_session;
    std::string m_member;
    std::string m_scenario;
    std::shared_ptr<const Document> m_from; ///< the document that was there when the trial began
    std::optional<Document> m_start;        ///< the same, with what the scenario says of this member among the answers
    OwnWords m_words;
    std::size_t m_index = 0; ///< of the member
    Member m_before;
    Member m_trial;
    AnswersModel m_answers;
    std::vector<int> m_rows; ///< of m_answers, one a control
    std::vector<AnswerControl*> m_controls;
    std::optional<MemberOutcome> m_now;
    std::optional<MemberOutcome> m_after; ///< the last that could be worked out
    Money m_othersNow;
    Money m_othersAfter;
    std::size_t m_others = 0;
    QString m_trouble;
    bool m_working = false;
    int m_asked = 0; ///< which of the questions to the engine is the last
    QLabel* m_sentence = nullptr;
    QLabel* m_status = nullptr;
    QTableView* m_table = nullptr;
    TextTableModel* m_figures = nullptr;
    QVBoxLayout* m_list = nullptr;
    QToolButton* m_keep = nullptr;
    QToolButton* m_reset = nullptr;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
