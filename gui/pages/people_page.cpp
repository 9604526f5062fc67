// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/people_page.hpp"

#include "gui/delegates/answer_delegate.hpp"
#include "gui/delegates/answer_editor.hpp"
#include "gui/import/import_dialog.hpp"
#include "gui/import/read_tables.hpp"
#include "gui/models/answers_model.hpp"
#include "gui/models/member_pay_model.hpp"
#include "gui/models/members_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/problems_dialog.hpp"
#include "gui/pages/question_dialog.hpp"
#include "gui/session/library.hpp"

#include <purse/document/edit.hpp>

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(plainLabel(tr("People"), TextStyle::Title)), m_name(new QLineEdit),
      m_addPerson(textButton(tr("Add a person"), tr("Ctrl+Shift+P"))),
      m_removePerson(textButton(tr("Remove"), tr("Take this person out of the document"))),
      m_import(textButton(tr("From a table…"), tr("People from a file .csv, .xlsx or .ods"))),
      m_paste(textButton(tr("Paste"), tr("People copied from a spreadsheet (Ctrl+V on the list)"))),
      m_addQuestions(textButton(tr("Add questions…"), tr("Usual ones, or one of your own (Ctrl+Shift+Q)"))),
      m_removeQuestion(textButton(tr("Remove question"), tr("Take the question of the chosen row away, with its "
                                                            "answers"))),
      m_hint(plainLabel({}, TextStyle::Muted)), m_membersTable(new QTableView), m_answersTable(new QTableView),
      m_payTable(new QTableView), m_members(new MembersModel(this)), m_answers(new AnswersModel(this)),
      m_pay(new MemberPayModel(this)), m_delegate(new AnswerDelegate(m_answersTable))
{
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(16);
    sides->addWidget(makeList());
    sides->addWidget(makeForm());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 5);
    sides->setSizes({430, 690});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(sides, 1);

    connect(m_answers, &AnswersModel::edited, this,
            [this](std::size_t index, const Member& after, const QString& what) {
                m_session.editMember(index, after, what);
            });
    connect(m_name, &QLineEdit::textEdited, this, &PeoplePage::rename);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        m_answersTable->setCurrentIndex(m_answers->index(0, AnswersModel::AnswerColumn));
        m_answersTable->setFocus();
    });
    connect(m_addPerson, &QToolButton::clicked, this, &PeoplePage::addPerson);
    connect(m_removePerson, &QToolButton::clicked, this, &PeoplePage::removePerson);
    connect(m_import, &QToolButton::clicked, this, &PeoplePage::importByDialog);
    connect(m_paste, &QToolButton::clicked, this, &PeoplePage::paste);
    auto* pasteKey = new QShortcut(QKeySequence::Paste, m_membersTable);
    pasteKey->setContext(Qt::WidgetShortcut);
    connect(pasteKey, &QShortcut::activated, this, &PeoplePage::paste);
    connect(m_addQuestions, &QToolButton::clicked, this, &PeoplePage::askQuestions);
    connect(m_removeQuestion, &QToolButton::clicked, this, &PeoplePage::removeQuestion);
    connect(&m_session, &Session::refreshed, this, &PeoplePage::refresh);
    connect(&m_session, &Session::opened, this, [this] { m_answers->clear(); });
}

QWidget* PeoplePage::makeList()
{
    prepareTable(m_membersTable, tr("Members"));
    m_membersTable->setModel(m_members);
    m_membersTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_membersTable->verticalHeader()->hide();
    m_membersTable->horizontalHeader()->setSectionResizeMode(MembersModel::NameColumn, QHeaderView::Stretch);
    wrapRows(m_membersTable);
    connect(m_membersTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::refreshMember);
    QFrame* frame = card();
    frame->setMinimumWidth(330);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(12, 8, 12, 10);
    inside->addWidget(m_membersTable, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_addPerson);
    buttons->addWidget(m_removePerson);
    buttons->addStretch();
    inside->addLayout(buttons);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(6);
    tables->addWidget(m_import);
    tables->addWidget(m_paste);
    tables->addStretch();
    inside->addLayout(tables);
    return frame;
}

QWidget* PeoplePage::makeForm()
{
    prepareTable(m_answersTable, tr("Hours and answers"));
    m_answersTable->setModel(m_answers);
    m_answersTable->setItemDelegate(m_delegate);
    m_answersTable->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked
                                    | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    m_answersTable->verticalHeader()->hide();
    m_answersTable->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 14);
    m_answersTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    wrapRows(m_answersTable);
    prepareTable(m_payTable, tr("Pay of this member by scenario"));
    m_payTable->setModel(m_pay);
    m_payTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    QFrame* form = card();
    auto* inside = new QVBoxLayout(form);
    inside->setContentsMargins(16, 12, 16, 12);
    m_name->setAccessibleName(tr("Name of the member"));
    m_name->setPlaceholderText(tr("name, or any word to know this person by"));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_name->setFont(large);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_addQuestions);
    buttons->addWidget(m_removeQuestion);
    buttons->addStretch();
    inside->addWidget(m_name);
    inside->addWidget(m_hint);
    inside->addWidget(m_answersTable, 1);
    inside->addLayout(buttons);
    QFrame* result = card();
    auto* below = new QVBoxLayout(result);
    below->setContentsMargins(16, 12, 16, 12);
    below->addWidget(plainLabel(tr("What each scenario makes of it"), TextStyle::Heading));
    below->addWidget(m_payTable);
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(form, 1);
    layout->addWidget(result);
    return both;
}

std::size_t PeoplePage::chosen() const
{
    return static_cast<std::size_t>(std::max(0, m_membersTable->currentIndex().row()));
}

void PeoplePage::chooseMember(std::size_t index)
{
    if (m_stale)
        refresh();
    m_membersTable->setCurrentIndex(m_members->index(static_cast<int>(index), MembersModel::NameColumn));
}

void PeoplePage::addPerson()
{
    finishEditing();
    Document document = m_session.document();
    Member member;
    member.id = freeId(document.members, "person");
    member.work.hoursPerWeek = document.group.fullTime.hoursPerWeek;
    document.members.push_back(std::move(member));
    if (!m_session.edit(std::move(document), tr("Add a person")))
        return;
    chooseMember(m_session.document().members.size() - 1);
    m_name->setFocus();
}

void PeoplePage::importByDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take people over from a table"), QString(),
                                                      tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"));
    if (!path.isEmpty())
        importFile(path);
}

void PeoplePage::importFile(const QString& path)
{
    showImport(tablesOfFile(path), shown(QFileInfo(path).fileName().toStdString()));
}

void PeoplePage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_session.refuse({{"/members", tr("There is nothing to paste.").toStdString(),
                                  tr("Copy rows with names from a spreadsheet first.").toStdString()}});
    showImport(tablesOfText(text.toStdString()), tr("what was copied"));
}

void PeoplePage::showImport(Result<std::vector<Table>> sheets, const QString& source)
{
    finishEditing();
    QDialog* dialog = nullptr;
    if (sheets)
        dialog = new ImportDialog(m_session, std::move(*sheets), source, this);
    else
        dialog = new ProblemsDialog(tr("“%1” was not read").arg(source), tr("Nobody was taken over. This is why:"),
                                    sheets.error(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::rename(const QString& name)
{
    if (chosen() >= m_session.document().members.size())
        return;
    Member after = m_session.document().members[chosen()];
    after.name = name.toStdString();
    m_session.editMember(chosen(), std::move(after), tr("Name a person"), QStringLiteral("name %1").arg(chosen()));
}

void PeoplePage::removePerson()
{
    Document document = m_session.document();
    if (chosen() >= document.members.size())
        return;
    const std::size_t at = chosen();
    removeMember(document, at);
    m_session.edit(std::move(document), tr("Remove a person"));
    if (!m_session.document().members.empty())
        chooseMember(std::min(at, m_session.document().members.size() - 1));
}

void PeoplePage::askQuestions()
{
    std::vector<Question> usual = usualQuestions(m_session.engine());
    std::erase_if(usual, [this](const Question& question) {
        const auto& known = m_session.document().questions;
        return std::ranges::find(known, question.text, &Question::text) != known.end();
    });
    auto* dialog = new QuestionDialog(std::move(usual), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addQuestions(dialog->chosen()); });
    dialog->open();
}

void PeoplePage::addQuestions(std::vector<Question> questions)
{
    Document document = m_session.document();
    for (Question& question : questions) {
        question.id = freeId(document.questions, question.id);
        document.questions.push_back(std::move(question));
    }
    m_session.edit(std::move(document), tr("Add questions"));
}

void PeoplePage::removeQuestion()
{
    const int row = m_answersTable->currentIndex().row() - 1; // the hours come first
    Document document = m_session.document();
    if (row < 0 || row >= static_cast<int>(document.questions.size()))
        return m_session.refuse({{"/questions", tr("No question is chosen.").toStdString(),
                                  tr("Choose a row of the table first; hours are always there.").toStdString()}});
    Problems problems = purse::removeQuestion(document, document.questions[static_cast<std::size_t>(row)].id);
    if (problems.empty())
        m_session.edit(std::move(document), tr("Remove a question"));
    else
        m_session.refuse(std::move(problems));
}

void PeoplePage::finishEditing()
{
    for (AnswerEditor* editor : m_answersTable->viewport()->findChildren<AnswerEditor*>())
        if (editor->isVisible())
            editor->finish();
}

void PeoplePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PeoplePage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const bool first = m_members->rowCount() == 0;
    m_members->show(m_session.document(), m_session.format());
    if (first) {
        m_membersTable->resizeColumnToContents(MembersModel::HoursColumn);
        m_membersTable->resizeColumnToContents(MembersModel::AnsweredColumn);
    }
    if (!m_membersTable->currentIndex().isValid() && m_members->rowCount() > 0)
        m_membersTable->setCurrentIndex(m_members->index(0, MembersModel::NameColumn));
    refreshMember();
}

void PeoplePage::refreshMember()
{
    if (!m_session.isOpen())
        return;
    const bool editable = !m_session.isReadOnly();
    const bool any = chosen() < m_session.document().members.size();
    m_addPerson->setEnabled(editable);
    m_import->setEnabled(editable);
    m_paste->setEnabled(editable);
    m_addQuestions->setEnabled(editable);
    m_removePerson->setEnabled(editable && any);
    m_removeQuestion->setEnabled(editable && any && !m_session.document().questions.empty());
    m_name->setEnabled(editable && any);
    if (!any) {
        m_name->clear();
        m_hint->setText(tr("Nobody is here yet: add a person, and the questions that your group asks."));
        m_answers->clear();
        return;
    }
    const Member& member = m_session.document().members[chosen()];
    m_delegate->setFormat(m_session.format());
    if (const QString name = QString::fromStdString(member.name); name != m_name->text())
        m_name->setText(name);
    m_hint->setText(m_session.isReadOnly()
                        ? tr("This document comes from a newer version: it can be read here, not changed.")
                        : tr("Press Enter or start typing to change an answer; every answer is optional."));
    m_answers->show(m_session.document(), chosen(), m_session.format(), m_session.isReadOnly());
    if (const auto comparison = m_session.comparison())
        m_pay->show(*comparison, member.id, m_session.format());
    const int wanted = m_payTable->horizontalHeader()->sizeHint().height()
                       + m_payTable->verticalHeader()->defaultSectionSize() * m_pay->rowCount() + 6;
    m_payTable->setFixedHeight(std::min(wanted, 280));
}

} // namespace purse::gui
