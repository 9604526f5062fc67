// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/taking_part.hpp"

#include "gui/editors/ticked_list.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {

std::vector<std::string> whoCanTakePart(const Document& document)
{
    std::vector<std::string> ids;
    for (const Member& member : document.members)
        if (!member.currency)
            ids.push_back(member.id);
    return ids;
}

bool takesPart(const std::vector<std::string>& members, const std::string& id)
{
    return members.empty() || std::ranges::find(members, id) != members.end();
}

TakingPart::TakingPart(QWidget* parent)
    : QWidget(parent), m_more(textButton({}, tr("Tick who is in it"))), m_list(new TickedList(tr("Who takes part"))),
      m_trouble(troubleLabel())
{
    m_more->setCheckable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    layout->addWidget(m_trouble);
    m_list->hide();
    connect(m_more, &QToolButton::toggled, m_list, &QWidget::setVisible);
    connect(m_list, &TickedList::entered, this, &TakingPart::take);
}

void TakingPart::take()
{
    const std::vector<std::string> ids = m_list->value();
    tellTrouble(m_trouble, ids.empty() ? tr("Tick at least one.") : QString());
    if (!ids.empty())
        emit entered(ids.size() == m_people ? std::vector<std::string>{} : ids);
}

void TakingPart::show(const Document& document, const std::vector<std::string>& members)
{
    m_people = document.members.size();
    const std::vector<std::string> able = whoCanTakePart(document);
    TickedList::Names names;
    for (const std::string& id : able)
        names.emplace_back(id, shownName(findById(document.members, id)->name, id));
    m_list->setNames(names);
    m_list->setValue(members.empty() ? able : members);
    tellTrouble(m_trouble, {});
    m_more->setText(members.empty() ? tr("Who takes part: everybody")
                                    : tr("Who takes part: %1 of %2").arg(members.size()).arg(m_people));
    m_more->setAccessibleName(m_more->text());
}

} // namespace purse::gui
