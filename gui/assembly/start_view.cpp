// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/start_view.hpp"

#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
QSpinBox* minutesField(const QString& name, int value, const HallLook& look)
{
    auto* field = new QSpinBox;
    field->setRange(0, 120);
    field->setValue(value);
    field->setSuffix(StartView::tr(" minutes"));
    field->setSpecialValueText(StartView::tr("none"));
    field->setAccessibleName(name);
    field->setFont(look.text(0.8));
    return field;
}
} // namespace

StartView::StartView(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void StartView::show(const Masks& masks, const Format& format, const HallLook& look)
{
    const TimePlan before = plan();
    const bool wasKnown = m_known && m_known->isChecked();
    delete m_inside;
    m_known = nullptr;
    m_inside = new QWidget;
    auto* page = new QVBoxLayout(m_inside);
    const int room = static_cast<int>(look.points);
    page->setContentsMargins(2 * room, room, 2 * room, room);
    page->setSpacing(room / 2);
    auto* words = new QWidget;
    auto* inside = new QVBoxLayout(words);
    inside->setContentsMargins(0, 0, room / 2, 0);
    inside->setSpacing(room / 2);
    inside->addWidget(hallLabel(tr("Before the assembly sees it"), HallText::Title, look));
    inside->addWidget(
        hallLabel(tr("No name is shown. Single people stand under made-up names, in an order drawn by lot, "
                     "both new at each start. Nobody's costs are shown, only counts and sums."),
                  HallText::Body, look));
    if (const QString leftOut = masks.leftOutWords(format); !leftOut.isEmpty())
        inside->addWidget(hallLabel(leftOut, HallText::Body, look));
    if (!masks.showsPeople())
        inside->addWidget(
            hallLabel(tr("So few people are left that single ones are not shown at all."), HallText::Body, look));
    if (masks.people() < smallGroup)
        inside->addWidget(makeWarning(look, wasKnown));
    inside->addWidget(makePlan(look, before));
    inside->addStretch(1);
    page->addWidget(scrolling(words, tr("Before the assembly sees it")), 1);
    page->addWidget(makeButtons(look));
    layout()->addWidget(m_inside);
    m_begin->setEnabled(mayBegin());
    (m_known ? static_cast<QWidget*>(m_known) : m_begin)->setFocus();
}

QWidget* StartView::makeWarning(const HallLook& look, bool wasKnown)
{
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("hallCard"));
    frame->setProperty("warns", true);
    auto* layout = new QVBoxLayout(frame);
    const int room = static_cast<int>(0.6 * look.points);
    layout->setContentsMargins(room, room, room, room);
    layout->addWidget(hallLabel(tr("In a small group people may recognise each other"), HallText::Heading, look));
    layout->addWidget(hallLabel(tr("You are fewer than %1. Who knows somebody's hours may find their pay among the "
                                   "made-up names. Ask first whether everybody agrees.")
                                    .arg(smallGroup),
                                HallText::Body, look));
    m_known = new QCheckBox(tr("We know this and want to go on"));
    m_known->setFont(look.text());
    m_known->setChecked(wasKnown);
    layout->addWidget(m_known);
    connect(m_known, &QCheckBox::toggled, this, [this] { m_begin->setEnabled(mayBegin()); });
    return frame;
}

QWidget* StartView::makePlan(const HallLook& look, const TimePlan& plan)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(0.6 * look.points));
    m_minutes = minutesField(tr("Time for each screen"), plan.perScreen, look);
    m_pause = minutesField(tr("Break"), plan.breakMinutes, look);
    const auto add = [&](const QString& text, QSpinBox* field) {
        QLabel* label = hallLabel(text, HallText::Body, look);
        label->setFont(look.text(0.8));
        label->setWordWrap(false);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    add(tr("Time for each screen"), m_minutes);
    add(tr("Break"), m_pause);
    layout->addStretch(1);
    return row;
}

QWidget* StartView::makeButtons(const HallLook& look)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_begin = hallButton(tr("Begin"), tr("Shows the first screen"), look);
    m_begin->setObjectName(QStringLiteral("hallMain"));
    m_begin->setFont(look.text());
    auto* leave = hallButton(tr("Leave"), tr("Back to the program, where names are visible"), look);
    leave->setFont(look.text());
    layout->addWidget(m_begin);
    layout->addWidget(leave);
    layout->addStretch(1);
    QLabel* keys = hallLabel(tr("The key ? lists all keys."), HallText::Small, look);
    keys->setWordWrap(false);
    layout->addWidget(keys);
    connect(m_begin, &QPushButton::clicked, this, &StartView::beginAsked);
    connect(leave, &QPushButton::clicked, this, &StartView::leaveAsked);
    return row;
}

bool StartView::mayBegin() const { return !m_known || m_known->isChecked(); }

TimePlan StartView::plan() const
{
    TimePlan plan;
    if (m_minutes) {
        plan.perScreen = m_minutes->value();
        plan.breakMinutes = m_pause->value();
    }
    return plan;
}

} // namespace purse::gui
