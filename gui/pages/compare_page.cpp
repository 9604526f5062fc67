// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/compare_page.hpp"

#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/delegates/row_delegate.hpp"
#include "gui/models/figures_model.hpp"
#include "gui/models/notices_model.hpp"
#include "gui/models/pay_table_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace purse::gui {
namespace {
constexpr int chartsWidth = 640;    ///< pixels that the charts need to stand beside the table
const QMargins tight(12, 6, 12, 8); ///< of cards with a table or a chart
constexpr int pageMargins = 110;    ///< pixels of margins and scroll bars across the page

QComboBox* choice(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumHeight(28);
    return box;
}

QLabel* labelFor(QComboBox* box, const QString& text)
{
    QLabel* label = plainLabel(text, TextStyle::Muted);
    label->setWordWrap(false);
    label->setBuddy(box);
    return label;
}

} // namespace

ComparePage::ComparePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(plainLabel({}, TextStyle::Title)),
      m_subtitle(plainLabel({}, TextStyle::Muted)), m_baseline(choice(tr("Baseline"))), m_period(choice(tr("Amounts"))),
      m_outcome(choice(tr("Scenario of the charts"))), m_allMeasures(new QCheckBox(tr("All measures"))),
      m_figuresTable(new QTableView), m_payTable(new QTableView), m_noticesTable(new QTableView),
      m_figures(new FiguresModel(this)), m_pay(new PayTableModel(this)), m_notices(new NoticesModel(this)),
      m_sides(new QSplitter(Qt::Horizontal)), m_tabs(new QTabWidget), m_payChart(new ChartPanel),
      m_coverageChart(new ChartPanel), m_changeChart(new ChartPanel)
{
    makeTables();
    m_payPage = inCard(m_payTable, tight);
    m_tabs->setAccessibleName(tr("Views of the comparison"));
    m_tabs->setDocumentMode(true);
    m_coveragePage = makeChartPage(m_coverageChart);
    m_noticesPage = inCard(m_noticesTable, tight);
    m_tabs->addTab(m_payPage, tr("Table"));
    m_tabs->addTab(makeChartPage(m_payChart), tr("Pay"));
    m_tabs->addTab(m_coveragePage, tr("Costs covered"));
    m_tabs->addTab(makeChartPage(m_changeChart), tr("Change"));
    m_tabs->addTab(m_noticesPage, tr("What to know"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of the comparison"));
    m_tabs->tabBar()->setDrawBase(false);
    auto* corner = new QWidget;
    auto* cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 0, 0, 6);
    cornerLayout->setSpacing(8);
    cornerLayout->addWidget(labelFor(m_outcome, tr("Charts show")));
    cornerLayout->addWidget(m_outcome);
    m_tabs->setCornerWidget(corner);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(16);
    m_sides->addWidget(m_tabs);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(inCard(m_figuresTable, tight));
    layout->addWidget(m_sides, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &ComparePage::refreshChart);
    connect(m_baseline, &QComboBox::activated, this, [this](int at) { m_session.setBaseline(std::size_t(at)); });
    connect(m_period, &QComboBox::activated, this, [this](int at) {
        Format::Choices choices = m_session.format().choices();
        choices.period = at == 0 ? Period::Year : Period::Month;
        m_session.setChoices(choices);
    });
    connect(m_outcome, &QComboBox::activated, this, &ComparePage::refreshChart);
    connect(m_allMeasures, &QCheckBox::toggled, this, &ComparePage::refreshFigures);
    connect(&m_session, &Session::opened, this, [this] {
        m_member.clear();
        m_outcome->clear();
    });
    connect(&m_session, &Session::refreshed, this, &ComparePage::refresh);
    connect(&m_session, &Session::viewChanged, this, &ComparePage::followView);
    followView();
}

/// What an assembly sees has no names; reasons and costs of single people are not there at all.
void ComparePage::followView()
{
    for (QWidget* page : {m_coveragePage, m_noticesPage})
        m_tabs->setTabVisible(m_tabs->indexOf(page), m_session.view().showsNames());
    m_allMeasures->setChecked(m_session.view().level == Level::Full);
}

QWidget* ComparePage::makeHead()
{
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight, head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    m_period->addItems({tr("a year"), tr("a month")});
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(labelFor(m_baseline, tr("Baseline")));
    choices->addWidget(m_baseline);
    choices->addSpacing(8);
    choices->addWidget(labelFor(m_period, tr("Amounts")));
    choices->addWidget(m_period);
    choices->addSpacing(8);
    choices->addWidget(m_allMeasures);
    choices->addStretch();
    layout->addLayout(choices);
    m_head = layout;
    return head;
}

QWidget* ComparePage::makeChartPage(ChartPanel* panel)
{
    connect(panel, &ChartPanel::rowChosen, this, [this](int row) {
        const auto comparison = m_session.comparison();
        if (comparison && m_session.view().showsNames() && row < static_cast<int>(comparison->members.size()))
            emit whyAsked(QString::fromStdString(comparison->members[std::size_t(row)].id), chosenOutcome());
    });
    return inCard(panel, tight);
}

void ComparePage::makeTables()
{
    prepareTable(m_figuresTable, tr("Measures by scenario"));
    m_figuresTable->setModel(m_figures);
    m_figuresTable->setItemDelegate(new RowDelegate(m_figuresTable, FiguresModel::IsBaselineRole));
    m_figuresTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figuresTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    prepareTable(m_payTable, tr("Pay of each member by scenario"));
    m_payTable->setModel(m_pay);
    m_payTable->setItemDelegate(new PayDelegate(m_payTable));
    connect(m_payTable, &QTableView::clicked, this, &ComparePage::cellChosen);
    connect(m_payTable, &QTableView::activated, this, &ComparePage::cellChosen);
    prepareTable(m_noticesTable, tr("What to know about this comparison"));
    m_noticesTable->setModel(m_notices);
    m_noticesTable->setWordWrap(true);
    m_noticesTable->verticalHeader()->hide();
    m_noticesTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(m_noticesTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit whereAsked(index.data(NoticesModel::WhereRole).toString()); });
    QHeaderView* columns = m_noticesTable->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    columns->setSectionResizeMode(NoticesModel::ScenarioColumn, QHeaderView::Interactive);
    columns->resizeSection(NoticesModel::ScenarioColumn, 136);
    columns->setSectionResizeMode(NoticesModel::AmountColumn, QHeaderView::ResizeToContents);
    m_noticesTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ComparePage::cellChosen(const QModelIndex& index)
{
    const auto comparison = m_session.comparison();
    if (index.isValid() && comparison && m_session.view().showsNames())
        emit whyAsked(QString::fromStdString(comparison->members.at(std::size_t(index.row())).id),
                      std::size_t(index.column()));
}

void ComparePage::chooseMember(const QString& member, std::size_t outcome)
{
    m_member = member;
    if (outcome < std::size_t(m_outcome->count()))
        m_outcome->setCurrentIndex(static_cast<int>(outcome));
    refreshChart();
}

std::size_t ComparePage::chosenOutcome() const { return std::size_t(std::max(0, m_outcome->currentIndex())); }

ChartPanel* ComparePage::chart(Part part) const
{
    switch (part) {
    case Part::Coverage:
        return m_coverageChart;
    case Part::Change:
        return m_changeChart;
    case Part::Pay:
    case Part::Table:
    case Part::Notices:
        break;
    }
    return m_payChart;
}

void ComparePage::showPart(Part part)
{
    const auto tab = [this](int at) { return m_wide ? at - 1 : at; };
    switch (part) {
    case Part::Table:
        m_tabs->setCurrentIndex(std::max(0, tab(0)));
        break;
    case Part::Pay:
        m_tabs->setCurrentIndex(tab(1));
        break;
    case Part::Coverage:
        m_tabs->setCurrentIndex(tab(2));
        break;
    case Part::Change:
        m_tabs->setCurrentIndex(tab(3));
        break;
    case Part::Notices:
        m_tabs->setCurrentIndex(tab(4));
        break;
    }
}

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_head->setDirection(isNarrow(this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    layTablesOut();
}

/// On a wide window the table stands beside the charts; on a narrow one it is the first of the tabs.
void ComparePage::setWide(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    if (wide) {
        m_tabs->removeTab(m_tabs->indexOf(m_payPage));
        m_sides->insertWidget(0, m_payPage);
        m_payPage->show();
    } else {
        m_tabs->insertTab(0, m_payPage, tr("Table"));
        m_tabs->setCurrentIndex(0);
    }
}

void ComparePage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.comparison())
        return;
    refreshHead();
    const int columnsBefore = m_pay->columnCount();
    m_pay->show(m_session.shownComparison(), m_session.format());
    m_notices->show(*m_session.comparison(), m_session.format());
    const int notices = m_notices->rowCount();
    m_tabs->setTabText(m_tabs->indexOf(m_noticesPage),
                       notices == 0 ? tr("What to know") : tr("What to know (%1)").arg(notices));
    refreshFigures();
    if (columnsBefore != m_pay->columnCount())
        layTablesOut();
    refreshChart();
}

void ComparePage::refreshHead()
{
    const Comparison& comparison = *m_session.comparison();
    m_title->setText(m_session.groupName());
    m_subtitle->setText(
        (m_session.view().showsNames()
             ? tr(
                 "%1 people, %2 scenarios. Beside each amount: its change against the baseline. Choose one to see why.")
             : tr("%1 people, %2 scenarios. Names are made up, and in an order drawn by lot."))
            .arg(comparison.members.size())
            .arg(comparison.outcomes.size()));
    const int firstOther = comparison.baseline == 0 && comparison.outcomes.size() > 1 ? 1 : 0;
    const int outcome = m_outcome->count() == static_cast<int>(comparison.outcomes.size()) && m_outcome->count() > 0
                            ? m_outcome->currentIndex()
                            : firstOther;
    for (QComboBox* box : {m_baseline, m_outcome}) {
        QStringList titles;
        for (const Outcome& each : comparison.outcomes)
            titles << shown(each.title);
        QStringList present;
        for (int at = 0; at < box->count(); ++at)
            present << box->itemText(at);
        if (present == titles)
            continue;
        box->clear();
        box->addItems(titles);
    }
    m_baseline->setCurrentIndex(static_cast<int>(comparison.baseline));
    m_outcome->setCurrentIndex(outcome);
    m_period->setCurrentIndex(m_session.format().choices().period == Period::Year ? 0 : 1);
}

void ComparePage::refreshFigures()
{
    if (!m_session.comparison())
        return;
    const int before = m_figures->rowCount();
    m_figures->show(m_session.comparison(), m_session.format(),
                    m_allMeasures->isChecked() ? FiguresModel::Detail::Full : FiguresModel::Detail::Headline,
                    m_session.document().group.attention,
                    m_session.view().showsNames() ? FiguresModel::Audience::FinanceGroup
                                                  : FiguresModel::Audience::Assembly);
    if (before != m_figures->rowCount())
        layTablesOut();
}

int ComparePage::Widths::sum() const { return std::accumulate(columns.begin(), columns.end(), names); }

/// The width that a table needs for its rows' names and its columns.
ComparePage::Widths ComparePage::widthsOf(QTableView* table)
{
    Widths widths{table->verticalHeader()->sizeHint().width(), {}};
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        table->resizeColumnToContents(column);
        widths.columns.push_back(table->columnWidth(column));
    }
    return widths;
}

/// Gives each column a part of the room that is left, but not so much that a row falls apart.
void ComparePage::giveWidths(QTableView* table, const Widths& widths, int room)
{
    const int columns = static_cast<int>(widths.columns.size());
    const int extra = columns == 0 ? 0 : std::clamp((room - widths.sum()) / columns, 0, 48);
    table->verticalHeader()->setFixedWidth(widths.names);
    for (int column = 0; column < columns; ++column)
        table->setColumnWidth(column, widths.columns[std::size_t(column)] + extra);
}

/// Where one table stands above the other they share their columns, so that a scenario's figures are below each
/// other. The table of measures is exactly as high as its rows, but leaves most of the page to the rest.
void ComparePage::layTablesOut()
{
    Widths pay = widthsOf(m_payTable);
    Widths figures = widthsOf(m_figuresTable);
    if (pay.columns.empty() || pay.columns.size() != figures.columns.size())
        return;
    setWide(width() - pay.sum() - pageMargins >= chartsWidth);
    Widths both{std::max(pay.names, figures.names), pay.columns};
    for (std::size_t column = 0; column < both.columns.size(); ++column)
        both.columns[column] = std::max(both.columns[column], figures.columns[column]);
    const int room = width() - pageMargins;
    if (!m_wide && both.sum() <= room)
        pay = figures = both;
    giveWidths(m_figuresTable, figures, room);
    giveWidths(m_payTable, pay, m_wide ? pay.sum() : room);
    if (m_wide)
        m_sides->setSizes({pay.sum() + pageMargins / 2, width() - pay.sum() - pageMargins});
    if (both.sum() > room)
        QMetaObject::invokeMethod(
            this, [this, both] { showWholeColumns(both); }, Qt::QueuedConnection); // when the tables have their places
    const int scrollBar = figures.sum() > room ? m_figuresTable->horizontalScrollBar()->sizeHint().height() : 0;
    const int wanted = m_figuresTable->horizontalHeader()->sizeHint().height() + scrollBar
                       + m_figuresTable->verticalHeader()->defaultSectionSize() * m_figures->rowCount() + 2;
    m_figuresTable->setFixedHeight(std::min(wanted, std::max(150, height() * 2 / 5)));
}

/// Where not all columns fit, as many as fit are as wide as the table, so that none is cut wherever it is scrolled to.
void ComparePage::showWholeColumns(const Widths& widths)
{
    if (widths.columns.empty())
        return;
    const int widest = *std::max_element(widths.columns.begin(), widths.columns.end());
    m_figuresTable->verticalHeader()->setFixedWidth(widths.names);
    if (!m_wide)
        m_payTable->verticalHeader()->setFixedWidth(widths.names);
    const int room = m_wide ? m_figuresTable->viewport()->width()
                            : std::min(m_figuresTable->viewport()->width(), m_payTable->viewport()->width());
    const int width = std::max(widest, room / std::max(1, room / widest));
    for (QTableView* table : {m_figuresTable, m_payTable}) {
        if (m_wide && table == m_payTable)
            continue;
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerItem);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnWidth(column, width);
    }
}

/// Only the chart in view is drawn.
void ComparePage::refreshChart()
{
    const auto comparison = m_session.shownComparison();
    if (!comparison || comparison->outcomes.empty() || !isVisible())
        return;
    const Format& format = m_session.format();
    int row = -1;
    for (std::size_t at = 0; at < comparison->members.size(); ++at)
        if (QString::fromStdString(comparison->members[at].id) == m_member)
            row = static_cast<int>(at);
    const auto draw = [&](ChartPanel* panel, auto build) {
        if (!panel->isVisibleTo(m_tabs))
            return;
        panel->setSpec(build());
        panel->setChosenRow(row);
    };
    const std::size_t outcome = std::min(chosenOutcome(), comparison->outcomes.size() - 1);
    draw(m_payChart, [&] { return payChart(*comparison, format); });
    draw(m_coverageChart, [&] { return coverageChart(*comparison, outcome, format); });
    draw(m_changeChart, [&] { return changeChart(*comparison, outcome, format); });
}

} // namespace purse::gui
