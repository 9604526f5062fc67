// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/session/session.hpp"

#include <purse/import/table.hpp>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

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
    void addPerson();
    void askQuestions(); ///< opens the list of usual questions
    void addQuestions(std::vector<Question> questions);
    void importFile(const QString& path); ///< shows what would become of it, or why it cannot be read
    void paste();                         ///< people copied from a spreadsheet
    void finishEditing();                 ///< takes over an answer that is still being typed
    QTableView* membersTable() const { return m_membersTable; }
    QTableView* answersTable() const { return m_answersTable; }
    QTableView* payTable() const { return m_payTable; }
    QLineEdit* nameField() const { return m_name; }
    QToolButton* addPersonButton() const { return m_addPerson; }
    QToolButton* removePersonButton() const { return m_removePerson; }
    QToolButton* importButton() const { return m_import; }
    QToolButton* pasteButton() const { return m_paste; }
    QToolButton* addQuestionsButton() const { return m_addQuestions; }
    QToolButton* removeQuestionButton() const { return m_removeQuestion; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeForm();
    void refresh();
    void refreshMember();
    void rename(const QString& name);
    void removePerson();
    void importByDialog();
    void showImport(Result<std::vector<Table>> sheets, const QString& source);
    void removeQuestion();
    std::size_t chosen() const;

    Session& m_session;
    QLabel* m_title = nullptr;
    QLineEdit* m_name = nullptr;
    QToolButton* m_addPerson = nullptr;
    QToolButton* m_removePerson = nullptr;
    QToolButton* m_import = nullptr;
    QToolButton* m_paste = nullptr;
    QToolButton* m_addQuestions = nullptr;
    QToolButton* m_removeQuestion = nullptr;
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
