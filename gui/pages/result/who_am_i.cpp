// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/result/who_am_i.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {

WhoAmI::WhoAmI(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_search(new QLineEdit), m_list(new QListWidget),
      m_go(textButton(tr("Show my result")))
{
    m_search->setPlaceholderText(tr("Type a part of your name"));
    m_search->setAccessibleName(tr("Find a name"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Names"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(4);
    m_list->setMinimumHeight(200);
    keepHeight(m_search);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(plainLabel(tr("Who are you?"), TextStyle::Heading));
    column->addWidget(plainLabel(tr("The page then shows your own figures, and nobody else's name. Your choice is kept "
                                    "until this document is closed, and is written nowhere."),
                                 TextStyle::Muted));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    constexpr int widest = 560;
    QFrame* frame = inCard(inside);
    frame->setMaximumWidth(widest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("My result"), TextStyle::Title));
    layout->addWidget(frame, 1);

    connect(m_search, &QLineEdit::textChanged, this, &WhoAmI::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &WhoAmI::choose);
    connect(m_list, &QListWidget::itemActivated, this, &WhoAmI::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_go->setEnabled(row >= 0); });
    connect(m_go, &QToolButton::clicked, this, &WhoAmI::choose);
    m_go->setEnabled(false);
}

void WhoAmI::fill()
{
    empty();
    for (const Member& member : m_session.document().members) {
        auto* item = new QListWidgetItem(shownName(member.name, member.id), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(member.id));
    }
}

void WhoAmI::empty()
{
    m_list->clear();
    m_search->clear();
    m_go->setEnabled(false);
}

/// The first name that fits is chosen, so that typing and Enter are enough.
void WhoAmI::filter()
{
    const QString part = m_search->text().trimmed();
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(part, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(part.isEmpty() ? -1 : first);
}

void WhoAmI::choose()
{
    if (const QListWidgetItem* item = m_list->currentItem(); item && !item->isHidden())
        emit chosen(item->data(Qt::UserRole).toString());
}

} // namespace purse::gui
