// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/needs/needs_start.hpp"

#include "gui/pages/parts.hpp"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
QPushButton* wideButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setMinimumHeight(34);
    return button;
}

QVBoxLayout* addCard(QVBoxLayout* into, const QString& title, const QString& words)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, TextStyle::Heading));
    layout->addWidget(plainLabel(words));
    into->addWidget(inCard(part));
    return layout;
}
} // namespace

NeedsStart::NeedsStart(QWidget* parent)
    : QWidget(parent), m_open(wideButton(tr("&Go on with my file…"))),
      m_begin(wideButton(tr("&Begin with a group's questions…"))),
      m_document(wideButton(tr("Begin with &these questions"))), m_who(new QuietComboBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("My needs"), TextStyle::Title));
    layout->addWidget(plainLabel(tr("Here you say, alone and in your own time, what you need. Every question may stay "
                                    "empty. Nothing leaves this computer until you write a file to send, and before "
                                    "that you see exactly what will be in it.")));
    addCard(layout, tr("You have begun before"),
            tr("Opens your own file, or a file that you sent where the own one is lost."))
        ->addWidget(m_open, 0, Qt::AlignLeft);
    addCard(layout, tr("You begin now"),
            tr("With a file that your group gave you (*.purse-member.json), or with the questions of a pay model or "
               "of a document."))
        ->addWidget(m_begin, 0, Qt::AlignLeft);
    QVBoxLayout* document = addCard(layout, tr("The document that is open"), {});
    m_documentWords = qobject_cast<QLabel*>(document->itemAt(1)->widget());
    m_documentCard = document->parentWidget()->parentWidget();
    m_who->setAccessibleName(tr("Who are you?"));
    m_who->setMinimumHeight(34);
    auto* row = new QHBoxLayout;
    QLabel* label = plainLabel(tr("Who are you?"));
    label->setWordWrap(false);
    label->setBuddy(m_who);
    row->addWidget(label);
    row->addWidget(m_who);
    row->addWidget(m_document);
    row->addStretch(1);
    document->addLayout(row);
    layout->addStretch(1);
    offerDocument({}, {});
    connect(m_open, &QPushButton::clicked, this, &NeedsStart::openAsked);
    connect(m_begin, &QPushButton::clicked, this, &NeedsStart::beginAsked);
    connect(m_document, &QPushButton::clicked, this,
            [this] { emit documentAsked(m_who->currentData().toString().toStdString()); });
}

void NeedsStart::offerDocument(const QString& group, const std::vector<std::pair<std::string, QString>>& people)
{
    m_documentCard->setVisible(!group.isEmpty());
    m_documentWords->setText(tr("%1. The new file holds its questions and nobody's answers.").arg(group));
    m_who->clear();
    m_who->addItem(tr("not in the list"), QString());
    for (const auto& [id, name] : people)
        m_who->addItem(name, QString::fromStdString(id));
}

} // namespace purse::gui
