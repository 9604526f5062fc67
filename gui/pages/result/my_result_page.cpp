// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/result/my_result_page.hpp"

#include "gui/charts/chart_panel.hpp"
#include "gui/charts/chart_view.hpp"
#include "gui/delegates/row_delegate.hpp"
#include "gui/models/lines_model.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/result/what_if_panel.hpp"
#include "gui/pages/result/who_am_i.hpp"
#include "gui/print/papers.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
/// On the session, not on the page: the window is made anew when the size of its text changes.
constexpr const char* memberKey = "memberWhoSitsHere";

QComboBox* choice(const QString& name)
{
    auto* box = new QuietComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepHeight(box);
    return box;
}

QLabel* labelFor(QComboBox* box, const QString& text)
{
    QLabel* label = plainLabel(text, TextStyle::Muted);
    label->setWordWrap(false);
    label->setBuddy(box);
    return label;
}

enum class Height { AsThereIs, AsNeeded };

/// A chart without a scroll bar of its own, up to a number of rows that still leaves a page.
void showWhole(ChartPanel* panel, const ChartSpec& spec, Height given)
{
    constexpr int most = 9;
    panel->setSpec(spec);
    const int height = panel->view()->heightOf(std::clamp(static_cast<int>(spec.categories.size()), 1, most));
    panel->view()->setMinimumHeight(height);
    panel->view()->setMaximumHeight(given == Height::AsNeeded ? height : QWIDGETSIZE_MAX);
}

/// The scenario that differs from the baseline and has a figure; else the first.
std::string firstOf(const OwnView& view)
{
    for (const OwnView::Column& column : view.columns)
        if (!column.isBaseline && column.mine)
            return column.scenario;
    return view.columns.empty() ? std::string() : view.columns.front().scenario;
}
} // namespace

MyResultPage::MyResultPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget), m_who(new WhoAmI(session)),
      m_title(plainLabel({}, TextStyle::Title)), m_scenarios(choice(tr("Scenario"))), m_period(choice(tr("Amounts"))),
      m_other(textButton(tr("Somebody else…"), tr("Choose another name"))),
      m_print(textButton(tr("Print my page…"), tr("On paper or as a PDF file"))),
      m_sentence(plainLabel({}, TextStyle::Heading)), m_net(plainLabel({})), m_covered(plainLabel({})),
      m_small(plainLabel({}, TextStyle::Muted)), m_pay(new ChartPanel), m_coverage(new ChartPanel),
      m_why(new ChartPanel), m_lines(new LinesModel(this)), m_table(new QTableView), m_tabs(new QTabWidget),
      m_whatIf(new WhatIfPanel(session))
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(16);
    m_sides->addWidget(makeFigures(), 1);
    m_sides->addWidget(makeReasons(), 1);
    column->addLayout(m_sides, 1);
    m_result = scrolling(inside, tr("My result"));
    m_stack->addWidget(m_who);
    m_stack->addWidget(m_result);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_who, &WhoAmI::chosen, this, &MyResultPage::chooseMember);
    connect(m_other, &QToolButton::clicked, this, [this] { chooseMember({}); });
    connect(m_print, &QToolButton::clicked, this, &MyResultPage::print);
    connect(m_scenarios, &QComboBox::activated, this,
            [this](int at) { chooseScenario(m_view.columns.at(static_cast<std::size_t>(at)).scenario); });
    connect(m_period, &QComboBox::activated, this, [this](int at) {
        Format::Choices choices = m_session.format().choices();
        choices.period = at == 0 ? Period::Year : Period::Month;
        m_session.setChoices(choices);
    });
    connect(&m_session, &Session::opened, this, [this] {
        m_session.setProperty(memberKey, {});
        m_scenario.clear();
        refresh();
    });
    connect(&m_session, &Session::refreshed, this, &MyResultPage::refresh);
}

QWidget* MyResultPage::makeHead()
{
    auto* head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_period->addItems({tr("a year"), tr("a month")});
    m_scenarios->setMinimumContentsLength(16);
    m_period->setMinimumContentsLength(7);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(labelFor(m_scenarios, tr("Scenario")));
    choices->addWidget(m_scenarios);
    choices->addSpacing(8);
    choices->addWidget(labelFor(m_period, tr("Amounts")));
    choices->addWidget(m_period);
    choices->addSpacing(8);
    choices->addWidget(m_other);
    choices->addWidget(m_print);
    choices->addStretch();
    m_head->addLayout(choices);
    return head;
}

QWidget* MyResultPage::makeFigures()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QFrame* words = card();
    auto* sentences = new QVBoxLayout(words);
    sentences->setContentsMargins(16, 14, 16, 14);
    sentences->setSpacing(6);
    for (QLabel* label : {m_sentence, m_net, m_covered})
        sentences->addWidget(label);
    column->addWidget(words);
    column->addWidget(inCard(m_pay, {16, 12, 16, 12}), 1);
    column->addWidget(inCard(m_coverage, {16, 12, 16, 12}), 1);
    return side;
}

QWidget* MyResultPage::makeReasons()
{
    prepareTable(m_table, tr("Lines of my pay"));
    m_table->setModel(m_lines);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setColumnHidden(LinesModel::ReasonColumn, true); // the reason is below its step
    m_table->setItemDelegateForColumn(LinesModel::LabelColumn, new LineDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(LinesModel::LabelColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LinesModel::AmountColumn, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(220);
    wrapRows(m_table);
    auto* why = new QWidget;
    auto* column = new QVBoxLayout(why);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_why);
    column->addWidget(m_table, 1);
    column->addWidget(m_small);
    m_why->setTitleVisible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Why, and what if"));
    m_tabs->tabBar()->setAccessibleName(tr("Why, and what if"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(why, tr("Why this figure?"));
    m_tabs->addTab(m_whatIf, tr("What if…?"));
    return inCard(m_tabs, {16, 8, 16, 14});
}

QString MyResultPage::member() const { return m_session.property(memberKey).toString(); }

QString MyResultPage::sentence() const { return m_sentence->text(); }

const OwnView::Column* MyResultPage::column() const { return m_view.find(m_scenario); }

void MyResultPage::chooseMember(const QString& member)
{
    m_session.setProperty(memberKey, member);
    refresh();
    if (member.isEmpty())
        m_who->search()->setFocus();
}

void MyResultPage::chooseScenario(const std::string& scenario)
{
    m_scenario = scenario;
    refresh();
}

void MyResultPage::showPart(Part part) { m_tabs->setCurrentIndex(part == Part::Why ? 0 : 1); }

void MyResultPage::setNames(Names names)
{
    m_names = names;
    for (ChartPanel* chart : {m_pay, m_coverage, m_why})
        chart->setNames(names);
}

void MyResultPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void MyResultPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto direction = isNarrow(this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_sides->setDirection(direction);
    m_head->setDirection(direction);
}

void MyResultPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const Document& document = m_session.document();
    if (member().isEmpty() && document.members.size() == 1) // a file of one's own
        m_session.setProperty(memberKey, QString::fromStdString(document.members.front().id));
    const auto comparison = m_session.comparison();
    m_view = comparison ? ownViewOf(document, *comparison, member().toStdString()) : OwnView{};
    if (m_view.isEmpty()) {
        if (!member().isEmpty() && findById(document.members, member().toStdString()))
            return; // the figures are on their way
        m_whatIf->show({}, {});
        m_who->fill();
        m_stack->setCurrentWidget(m_who);
        return;
    }
    m_who->empty();
    m_stack->setCurrentWidget(m_result);
    fillScenarios();
    showScenario();
}

void MyResultPage::fillScenarios()
{
    if (!column())
        m_scenario = firstOf(m_view);
    QStringList titles;
    int at = -1;
    for (const OwnView::Column& each : m_view.columns) {
        if (each.scenario == m_scenario)
            at = static_cast<int>(titles.size());
        titles << each.title;
    }
    m_scenarios->clear();
    m_scenarios->addItems(titles);
    m_scenarios->setCurrentIndex(at);
    m_period->setCurrentIndex(m_session.format().choices().period == Period::Year ? 0 : 1);
}

void MyResultPage::showScenario()
{
    const Format& format = m_session.format();
    const OwnView::Column* shown = column();
    m_title->setText(tr("My result: %1").arg(m_view.name));
    m_sentence->setText(shown ? paySentence(*shown, format) : tr("There is no scenario yet."));
    m_net->setText(shown ? netSentence(*shown, format) : QString());
    m_covered->setText(shown ? coverageSentence(*shown, format) : QString());
    m_small->setText(shown ? smallPrint(*shown).join(QLatin1Char('\n')) : QString());
    for (QLabel* label : {m_net, m_covered, m_small})
        label->setVisible(!label->text().isEmpty());
    showWhole(m_pay, ownPayChart(m_view, format), Height::AsThereIs);
    showWhole(m_coverage, ownCoverageChart(m_view, format), Height::AsThereIs);
    const bool hasFigure = shown && shown->mine;
    m_why->setVisible(hasFigure);
    if (hasFigure)
        showWhole(m_why, ownWhyChart(*shown, format), Height::AsNeeded);
    m_lines->show(hasFigure ? std::optional(shown->mine->award) : std::nullopt, format);
    m_print->setEnabled(shown);
    m_whatIf->show(m_view.member, m_scenario);
}

Paper MyResultPage::paper() const
{
    const auto comparison = m_session.comparison();
    if (!comparison || m_view.isEmpty())
        return {};
    return memberPaper(m_session.document(), *comparison, m_view.member, m_scenario, m_session.format(), m_names);
}

void MyResultPage::print()
{
    const Paper page = paper();
    if (!page.parts.empty())
        printWithPreview(page, window());
}

} // namespace purse::gui
