// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLabel;
class QTableView;

namespace purse::gui {

class TextTableModel;

/// What would change one member's pay: one child more, one hour more, another answer, each solved again off the
/// window's thread.
class OneMoreView : public QWidget {
    Q_OBJECT

public:
    explicit OneMoreView(Session& session, QWidget* parent = nullptr);

    void show(const std::string& scenario, const std::string& member);
    void finish(); ///< waits for what is being worked out, as pictures and tests do
    TextTableModel* rows() const { return m_rows; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void take(const std::vector<OneMore>& found);

    Session& m_session;
    std::string m_scenario;
    std::string m_member;
    QLabel* m_sentence = nullptr;
    QTableView* m_table = nullptr;
    TextTableModel* m_rows = nullptr;
    bool m_stale = true;
    Worker m_worker; ///< last, so that it has stopped before anything goes
};

} // namespace purse::gui
