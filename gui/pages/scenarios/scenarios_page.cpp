// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/scenarios/scenarios_page.hpp"

#include "gui/pages/parts.hpp"
#include "gui/pages/scenarios/column.hpp"
#include "gui/pages/scenarios/effects_strip.hpp"
#include "gui/pages/scenarios/outlook_panel.hpp"
#include "gui/pages/scenarios/protection_panel.hpp"
#include "gui/pages/scenarios/scenario_form.hpp"
#include "gui/pages/scenarios/scenario_list.hpp"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace purse::gui {

ScenariosPage::ScenariosPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new ScenarioList(session)), m_form(new ScenarioForm(session)),
      m_strip(new EffectsStrip(session)), m_protection(new ProtectionPanel(session)),
      m_outlook(new OutlookPanel(session)), m_tabs(new QTabWidget), m_sides(new QSplitter(Qt::Horizontal))
{
    QFrame* list = inCard(m_list, {14, 12, 14, 12});
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(12);
    m_sides->addWidget(list);
    m_sides->addWidget(inCard(scrolling(m_form, tr("This scenario")), {14, 12, 14, 12}));
    m_sides->setStretchFactor(0, 2);
    m_sides->setStretchFactor(1, 3);
    m_sides->setSizes({430, 640});
    auto* first = new Column;
    auto* column = new QVBoxLayout(first);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(inCard(m_strip));
    column->addWidget(m_protection);
    column->addWidget(m_sides, 1);
    auto* second = new Column;
    auto* other = new QVBoxLayout(second);
    other->setContentsMargins(0, 12, 0, 0);
    other->addWidget(inCard(m_outlook));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(scrolling(first, tr("What they come to")), tr("What they come to"));
    m_tabs->addTab(scrolling(second, tr("How sure are we?")), tr("How sure are we?"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(plainLabel(tr("Scenarios"), TextStyle::Title));
    layout->addWidget(m_tabs, 1);

    connect(m_list, &ScenarioList::chosenChanged, this, &ScenariosPage::showChosen);
    connect(&m_session, &Session::refreshed, this, &ScenariosPage::refresh);
}

void ScenariosPage::choose(std::size_t scenario)
{
    m_list->refresh();
    m_list->choose(scenario);
}

void ScenariosPage::showPart(Part part) { m_tabs->setCurrentIndex(static_cast<int>(part)); }

void ScenariosPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

/// Where there is little width, the list stands above the rest.
void ScenariosPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 110 * fontMetrics().averageCharWidth();
    m_sides->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_sides->setMinimumHeight((narrow ? 46 : 22) * fontMetrics().height());
}

void ScenariosPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    m_list->refresh();
    showChosen();
}

void ScenariosPage::showChosen()
{
    if (!isVisible() || !m_session.isOpen())
        return;
    const Scenario* own = m_list->scenario();
    const std::string id = own ? own->id : std::string();
    m_list->refreshButtons();
    m_strip->showScenario(id);
    m_protection->showScenario(id);
    m_form->showScenario(id);
    m_outlook->refresh();
}

} // namespace purse::gui
