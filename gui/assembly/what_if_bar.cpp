// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/what_if_bar.hpp"

#include "gui/models/text.hpp"

#include <purse/compare/overrides.hpp>
#include <purse/document/edit.hpp>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace purse::gui {
namespace {
QComboBox* list(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}
} // namespace

WhatIfBar::WhatIfBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_options(list(tr("Option to try a change on"))),
      m_numbers(list(tr("Number to change")))
{
    const HallLook look;
    m_less = hallButton(QStringLiteral("−"), tr("A little less"), look);
    m_more = hallButton(QStringLiteral("+"), tr("A little more"), look);
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
    m_back = hallButton(tr("As it was"), tr("Takes the number back to what it is in the option"), look);
    m_keep = hallButton(tr("Keep as an amendment"),
                        tr("Adds an option with this number, which amends the one chosen. It can be undone."), look);
    m_value = hallLabel({}, HallText::Small, look);
    m_value->setWordWrap(false);
    setObjectName(QStringLiteral("hallBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(8);
    layout->addWidget(m_options, 2);
    layout->addWidget(m_numbers, 3);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_less), static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_more),
          static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_keep)})
        layout->addWidget(widget);
    connect(m_options, &QComboBox::currentIndexChanged, this, &WhatIfBar::chooseOption);
    connect(m_numbers, &QComboBox::currentIndexChanged, this, &WhatIfBar::chooseNumber);
    connect(m_less, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, &WhatIfBar::chooseNumber);
    connect(m_keep, &QPushButton::clicked, this, &WhatIfBar::keepAsAmendment);
}

void WhatIfBar::setLook(const HallLook& look)
{
    for (QWidget* widget : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        widget->setFont(look.text(0.62));
}

void WhatIfBar::show(const Masks& masks, const HallLook& look)
{
    m_masks = masks;
    setLook(look);
    fillOptions();
    QFrame::show();
}

/// Begins with the first option that has a number to change.
void WhatIfBar::fillOptions()
{
    const QSignalBlocker quiet(m_options);
    m_options->clear();
    m_scenarios.clear();
    int first = -1;
    for (const Scenario& one : m_session.document().scenarios) {
        if (!findById(m_session.document().models, one.model))
            continue;
        m_scenarios.push_back(one.id);
        m_options->addItem(m_masks.words(one.title));
        if (first < 0 && !numbersOf(m_session.document(), modelOf(m_session.document(), one), m_masks).empty())
            first = m_options->count() - 1;
    }
    m_options->setCurrentIndex(std::max(0, first));
    chooseOption();
}

const Scenario* WhatIfBar::scenario() const
{
    const int at = m_options->currentIndex();
    return at < 0 ? nullptr : findById(m_session.document().scenarios, m_scenarios.at(std::size_t(at)));
}

const ModelNumber* WhatIfBar::number() const
{
    const int at = m_numbers->currentIndex();
    return at < 0 || std::size_t(at) >= m_all.size() ? nullptr : &m_all[std::size_t(at)];
}

void WhatIfBar::chooseOption()
{
    const Scenario* chosen = scenario();
    m_all = chosen ? numbersOf(m_session.document(), modelOf(m_session.document(), *chosen), m_masks)
                   : std::vector<ModelNumber>();
    {
        const QSignalBlocker quiet(m_numbers);
        m_numbers->clear();
        for (const ModelNumber& each : m_all)
            m_numbers->addItem(each.title);
    }
    chooseNumber();
}

void WhatIfBar::chooseNumber()
{
    m_steps = 0;
    step(0);
}

void WhatIfBar::step(int steps)
{
    const ModelNumber* chosen = number();
    const Currency& currency = m_session.format().currency();
    if (chosen && moved(*chosen, m_steps + steps, currency) != moved(*chosen, m_steps, currency))
        m_steps += steps;
    for (QPushButton* button : {m_less, m_more})
        button->setEnabled(chosen);
    const bool isOther = chosen && moved(*chosen, m_steps, currency) != chosen->value;
    m_back->setEnabled(isOther);
    m_keep->setEnabled(isOther && !m_session.isReadOnly());
    m_value->setText(chosen ? numberWords(*chosen, moved(*chosen, m_steps, currency), m_session.format()) : QString());
    m_numbers->setEnabled(chosen);
    m_after.reset();
    m_trouble.clear();
    ++m_asked;
    if (isOther)
        solve();
    emit changed();
}

Scenario WhatIfBar::variant() const
{
    const Scenario& own = *scenario();
    return withNumber(own, modelOf(m_session.document(), own), *number(),
                      moved(*number(), m_steps, m_session.format().currency()));
}

/// The option is solved again in a copy of the document, off the window's thread.
void WhatIfBar::solve()
{
    auto copy = std::make_shared<Document>(m_session.document());
    const Scenario other = variant();
    for (Scenario& each : copy->scenarios)
        if (each.id == other.id)
            each = other;
    m_worker.run([this, copy, asked = m_asked, id = other.id, compare = m_session.engine().compare,
                  &levies = m_session.engine().levies]() -> Worker::Finish {
        try {
            auto found = std::make_shared<Comparison>(compare(*copy, levies, id));
            return [this, found, id, asked] {
                if (asked != m_asked)
                    return;
                for (const Outcome& outcome : found->outcomes)
                    if (outcome.scenario == id)
                        m_after = outcome;
                emit changed();
            };
        } catch (const std::exception& error) {
            return [this, asked, what = QString::fromUtf8(error.what())] {
                if (asked != m_asked)
                    return;
                m_trouble = tr("This could not be worked out: %1").arg(m_masks.words(what.toStdString()));
                emit changed();
            };
        }
    });
    m_worker.wait(m_session.engine().patience);
}

void WhatIfBar::finish() { m_worker.wait(std::chrono::hours(1)); }

QString WhatIfBar::variantWords() const
{
    return tr("%1: %2 instead of %3")
        .arg(number()->title,
             numberWords(*number(), moved(*number(), m_steps, m_session.format().currency()), m_session.format()),
             numberWords(*number(), number()->value, m_session.format()));
}

Screen WhatIfBar::screen() const
{
    Screen screen{Screen::Kind::WhatIf, tr("What if…?")};
    const auto comparison = m_session.comparison();
    const Scenario* chosen = scenario();
    if (!comparison || !chosen)
        return screen;
    const QString title = m_masks.words(chosen->title);
    screen.foot = tr("Only tried out: nothing changes in the document unless it is kept as an amendment.");
    if (!number()) {
        screen.lead = tr("“%1” has no number to try: what it pays is found from the money there is.").arg(title);
        return screen;
    }
    const auto own = std::ranges::find(comparison->outcomes, chosen->id, &Outcome::scenario);
    if (own == comparison->outcomes.end())
        return screen;
    const bool isOther = m_keep->isEnabled() || m_back->isEnabled();
    screen.lead = !m_trouble.isEmpty() ? m_trouble
                  : !isOther           ? tr("“%1” as it is. Choose a number below and press + or −.").arg(title)
                  : !m_after           ? tr("Working it out…")
                  : !m_after->isSolved() ? tr("“%1” with %2: no solution with this number.").arg(title, variantWords())
                                         : tr("“%1” with %2").arg(title, variantWords());
    const Hall hall{m_session.document(), *comparison, m_masks, m_session.format()};
    screen.table = differenceTable(hall, *own, m_after ? *m_after : *own);
    return screen;
}

void WhatIfBar::keepAsAmendment()
{
    const Scenario* chosen = scenario();
    if (!chosen || !number() || m_session.isReadOnly())
        return;
    Document document = m_session.document();
    Scenario amendment = variant();
    amendment.amends = chosen->id;
    amendment.remarks.clear();
    amendment.note.clear();
    const QString value =
        numberWords(*number(), moved(*number(), m_steps, m_session.format().currency()), m_session.format());
    amendment.title = tr("%1, with %2 %3").arg(shown(chosen->title), number()->title, value).toStdString();
    amendment.id = freeId(document.scenarios, amendment.title);
    document.scenarios.push_back(std::move(amendment));
    if (m_session.edit(std::move(document), tr("Keep an amendment")))
        emit kept();
}

} // namespace purse::gui
