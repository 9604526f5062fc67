// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/people_page.hpp"

#include "gui/delegates/answer_delegate.hpp"
#include "gui/delegates/answer_editor.hpp"
#include "gui/models/answers_model.hpp"
#include "gui/models/member_pay_model.hpp"
#include "gui/models/members_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace purse::gui {

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(plainLabel(tr("People"), TextStyle::Title)),
      m_name(plainLabel({}, TextStyle::Heading)), m_hint(plainLabel({}, TextStyle::Muted)),
      m_membersTable(new QTableView), m_answersTable(new QTableView), m_payTable(new QTableView),
      m_members(new MembersModel(this)), m_answers(new AnswersModel(this)), m_pay(new MemberPayModel(this)),
      m_delegate(new AnswerDelegate(m_answersTable))
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

    connect(m_answers, &AnswersModel::edited, &m_session, &Session::editMember);
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
    inside->addWidget(m_membersTable);
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
    inside->addWidget(m_name);
    inside->addWidget(m_hint);
    inside->addWidget(m_answersTable, 1);
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
    if (!m_session.isOpen() || chosen() >= m_session.document().members.size())
        return;
    const Member& member = m_session.document().members[chosen()];
    m_delegate->setFormat(m_session.format());
    m_name->setText(shownName(member.name, member.id));
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
