// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

class QLabel;
class QTableView;

namespace purse::gui {

class AnswerDelegate;
class AnswersModel;
class MemberPayModel;
class MembersModel;

/// The people of the document: a list, the form of one of them, and what each scenario makes of it.
class PeoplePage : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    void chooseMember(std::size_t index);
    void finishEditing(); ///< takes over an answer that is still being typed
    QTableView* membersTable() const { return m_membersTable; }
    QTableView* answersTable() const { return m_answersTable; }
    QTableView* payTable() const { return m_payTable; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeForm();
    void refresh();
    void refreshMember();
    std::size_t chosen() const;

    Session& m_session;
    QLabel* m_title = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_hint = nullptr;
    QTableView* m_membersTable = nullptr;
    QTableView* m_answersTable = nullptr;
    QTableView* m_payTable = nullptr;
    MembersModel* m_members = nullptr;
    AnswersModel* m_answers = nullptr;
    MemberPayModel* m_pay = nullptr;
    AnswerDelegate* m_delegate = nullptr;
    bool m_stale = true;
};

} // namespace purse::gui
