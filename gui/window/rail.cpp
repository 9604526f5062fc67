// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/rail.hpp"

#include "gui/pages/parts.hpp"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
const Place all[] = {Place::Start, Place::Needs, Place::Result,    Place::People,  Place::Budget,
                     Place::Group, Place::Model, Place::Scenarios, Place::Compare, Place::Decide};
} // namespace

Rail::Rail(QWidget* parent) : QFrame(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("railInside"));
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(0, 12, 0, 12);
    m_layout->setSpacing(1);
    addPlace(Place::Start, tr("Start"), tr("Open a document or try an example"));
    addPlace(Place::Needs, tr("My needs"), tr("What I need, said alone and in my own time"));
    addPlace(Place::Result, tr("My result"), tr("What each scenario would mean for one member"));
    addHeading(tr("People and budget"), {Place::People, Place::Budget, Place::Group});
    addPlace(Place::People, tr("People"), tr("Hours and answers of each member"));
    addPlace(Place::Budget, tr("Budget"), tr("What comes in, what it is for, and money divided by hand"));
    addPlace(Place::Group, tr("Group"), tr("The group, its full time and its places"));
    addHeading(tr("Models and scenarios"), {Place::Model, Place::Scenarios});
    addPlace(Place::Model, tr("Pay model"), tr("The steps by which pay is worked out"));
    addPlace(Place::Scenarios, tr("Scenarios"), tr("What is compared, what it costs, and how sure that is"));
    addHeading(tr("Compare and decide"), {Place::Compare, Place::Decide});
    addPlace(Place::Compare, tr("Compare"), tr("Scenarios side by side"));
    addPlace(Place::Decide, tr("Decide"), tr("What was said, and what was decided or not"));
    m_layout->addStretch();
    addChoices();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit placeAsked(static_cast<Place>(id)); });

    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Places"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setFixedWidth(inside->minimumSizeHint().width() + 2);
    refresh();
}

void Rail::addPlace(Place place, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true); // the place in view is, and should not be cut
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 44);
    m_buttons->addButton(button, static_cast<int>(place));
    m_layout->addWidget(button);
}

void Rail::addHeading(const QString& text, std::vector<Place> places)
{
    QLabel* label = plainLabel(text, TextStyle::Muted);
    label->setWordWrap(false);
    label->setContentsMargins(18, 12, 12, 2);
    m_headings.push_back({label, std::move(places)});
    m_layout->addWidget(label);
}

void Rail::addChoices()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(12, 8, 12, 0);
    layout->setSpacing(4);
    const auto add = [layout](const QString& title) {
        QLabel* label = plainLabel(title, TextStyle::Muted);
        auto* box = new QuietComboBox;
        box->setAccessibleName(title);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
        return box;
    };
    m_mode = add(tr("Who is looking"));
    m_mode->addItem(tr("One member"), static_cast<int>(Mode::Individual));
    m_mode->addItem(tr("Finance group"), static_cast<int>(Mode::Finance));
    m_mode->addItem(tr("Assembly"), static_cast<int>(Mode::Assembly));
    m_mode->setToolTip(tr("Decides what is visible and what is printed: an assembly sees no names, one member sees "
                          "only what is theirs"));
    m_level = add(tr("To choose from"));
    m_level->addItem(tr("The usual"), static_cast<int>(Level::Simple));
    m_level->addItem(tr("Everything"), static_cast<int>(Level::Full));
    m_level->setToolTip(tr("The usual: what most groups need. Everything: all rules, settings and measures"));
    for (QComboBox* box : {m_mode, m_level})
        connect(box, &QComboBox::activated, this, [this] {
            emit viewAsked(
                {static_cast<Mode>(m_mode->currentData().toInt()), static_cast<Level>(m_level->currentData().toInt())});
        });
    m_layout->addWidget(part);
}

QPushButton* Rail::button(Place place) const
{
    return qobject_cast<QPushButton*>(m_buttons->button(static_cast<int>(place)));
}

bool Rail::isFor(Place place, Mode mode)
{
    switch (place) {
    case Place::Start:
        return true;
    case Place::Needs:
        return mode != Mode::Assembly;
    case Place::People:
    case Place::Budget:
    case Place::Group:
    case Place::Model:
    case Place::Scenarios:
        return mode == Mode::Finance;
    case Place::Compare:
    case Place::Decide:
        return mode != Mode::Individual;
    case Place::Result:
        return mode != Mode::Assembly;
    }
    return false;
}

void Rail::setCurrent(Place place) { button(place)->setChecked(true); }

void Rail::setOpen(bool open)
{
    m_isOpen = open;
    refresh();
}

void Rail::setView(const View& view)
{
    m_view = view;
    refresh();
}

void Rail::refresh()
{
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(m_view.mode)));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(m_view.level)));
    for (const Place place : all) {
        button(place)->setVisible(isFor(place, m_view.mode));
        button(place)->setEnabled(m_isOpen || place == Place::Start || place == Place::Needs);
    }
    for (const Heading& heading : m_headings)
        heading.label->setVisible(
            std::ranges::any_of(heading.places, [this](Place place) { return isFor(place, m_view.mode); }));
}

} // namespace purse::gui
