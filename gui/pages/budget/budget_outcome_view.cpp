// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/budget_outcome_view.hpp"

#include "gui/charts/budget_charts.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/delegates/row_delegate.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"

#include <purse/compare/budget_outcome.hpp>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
enum Column { LineColumn, WantsColumn, LeastColumn, GetsColumn, GrantsColumn };
const QString asOpened = QStringLiteral("/as opened"); // no id has a stroke

QString findingOf(const BudgetPlan& plan, const Format& format)
{
    Money granted;
    for (const LinePlan& line : plan.lines)
        granted += line.granted;
    QString words = BudgetOutcomeView::tr("%1 of free income").arg(format.exactAmount(plan.freeIncome));
    if (granted > Money())
        words += BudgetOutcomeView::tr(" and %1 from grants").arg(format.exactAmount(granted));
    if (plan.leftover < Money())
        return BudgetOutcomeView::tr("%1: %2 is missing").arg(words, format.exactAmount(-plan.leftover));
    return plan.leftover == Money()
               ? BudgetOutcomeView::tr("%1: all of it has a line").arg(words)
               : BudgetOutcomeView::tr("%1: %2 is left over").arg(words, format.exactAmount(plan.leftover));
}

QString noticesOf(const BudgetPlan& plan, const Format& format)
{
    QStringList lines;
    for (const Notice& notice : plan.notices)
        lines << BudgetOutcomeView::tr("• %1 %2%3")
                     .arg(shown(notice.what),
                          notice.amount ? BudgetOutcomeView::tr("It is %1. ").arg(format.exactAmount(*notice.amount))
                                        : QString(),
                          shown(notice.hint));
    return lines.join(QLatin1Char('\n'));
}

QString reasonOf(const LinePlan& line)
{
    QStringList sentences;
    for (const std::string& sentence : line.because)
        sentences << shown(sentence);
    return sentences.join(QLatin1Char(' '));
}
} // namespace

BudgetOutcomeView::BudgetOutcomeView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_finding(plainLabel({}, TextStyle::Finding)), m_tabs(new QTabWidget),
      m_table(new QTableView), m_rows(new TextTableModel({{tr("Line, and why")},
                                                          {tr("Wants"), Qt::AlignRight},
                                                          {tr("Least"), Qt::AlignRight},
                                                          {tr("Gets"), Qt::AlignRight},
                                                          {tr("From grants"), Qt::AlignRight}},
                                                         this)),
      m_notices(plainLabel({})), m_before(new QuietComboBox), m_change(new ChartPanel), m_cash(new ChartPanel),
      m_noCash(plainLabel(tr("When this budget says what comes in, this shows the account month by month."),
                          TextStyle::Muted))
{
    auto* cash = new QWidget;
    auto* cashLayout = new QVBoxLayout(cash);
    cashLayout->setContentsMargins(0, 10, 0, 0);
    cashLayout->addWidget(m_noCash, 0, Qt::AlignTop);
    cashLayout->addWidget(m_cash, 1);
    m_parts = {makeLines(), makeChange(), cash};
    m_tabs->addTab(m_parts[0], tr("What each line gets"));
    m_tabs->addTab(m_parts[1], tr("Before and after"));
    m_tabs->addTab(m_parts[2], tr("Month by month"));
    m_tabs->setAccessibleName(tr("Views of this budget"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of this budget"));
    m_tabs->setUsesScrollButtons(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_finding);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &BudgetOutcomeView::showCharts);
    connect(m_before, &QComboBox::activated, this, &BudgetOutcomeView::showCharts);
    connect(&m_session, &Session::opened, this, [this] {
        m_opened = m_session.document().budgets;
        m_before->clear();
    });
}

QWidget* BudgetOutcomeView::makeLines()
{
    prepareTable(m_table, tr("What each line of the budget gets, and why"));
    m_table->setModel(m_rows);
    m_table->setItemDelegateForColumn(LineColumn, new LineDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(LineColumn, QHeaderView::Stretch);
    columns->setMinimumSectionSize(60);
    wrapRows(m_table);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notices);
    return part;
}

QWidget* BudgetOutcomeView::makeChange()
{
    m_before->setAccessibleName(tr("Before: compared with"));
    keepHeight(m_before);
    m_before->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_before->setMinimumContentsLength(20);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 10, 0, 0);
    auto* line = new QHBoxLayout;
    QLabel* label = plainLabel(tr("Compared with"));
    label->setWordWrap(false);
    line->addWidget(label);
    line->addWidget(m_before, 1);
    layout->addLayout(line);
    layout->addWidget(m_change, 1);
    return part;
}

void BudgetOutcomeView::showPart(Part part) { m_tabs->setCurrentWidget(m_parts.at(static_cast<std::size_t>(part))); }

bool BudgetOutcomeView::isShown(Part part) const
{
    return m_tabs->currentWidget() == m_parts.at(static_cast<std::size_t>(part));
}

void BudgetOutcomeView::addFirst(QWidget* widget, const QString& title)
{
    m_tabs->insertTab(0, widget, title);
    m_tabs->setCurrentIndex(0);
}

void BudgetOutcomeView::takeFirst(QWidget* widget) { m_tabs->removeTab(m_tabs->indexOf(widget)); }

void BudgetOutcomeView::show(const Budget* budget)
{
    setVisible(budget);
    if (!budget)
        return;
    if (m_opened.empty()) // a budget that came later is compared with how it began
        m_opened = m_session.document().budgets;
    const bool isOther = m_budget != budget->id;
    m_budget = budget->id;
    if (isOther)
        m_before->clear();
    const std::optional<BudgetPlan> plan = planOf(m_session.document(), *budget);
    showLines(*budget, plan);
    fillBefore(*budget);
    showCharts();
}

void BudgetOutcomeView::showLines(const Budget& budget, const std::optional<BudgetPlan>& plan)
{
    const Format& format = m_session.format();
    const auto amountOrNone = [&](Money amount) {
        return amount == Money() ? QStringLiteral("–") : format.amount(amount);
    };
    std::vector<TextTableModel::Row> rows;
    std::vector<QString> reasons;
    if (plan) {
        for (const LinePlan& line : plan->lines) {
            rows.push_back({shown(line.title), amountOrNone(line.wanted), amountOrNone(line.least),
                            format.amount(line.planned), amountOrNone(line.granted)});
            reasons.push_back(reasonOf(line));
        }
        rows.push_back({plan->leftover < Money() ? tr("Missing") : tr("Left over"),
                        {},
                        {},
                        format.amount(plan->leftover < Money() ? -plan->leftover : plan->leftover),
                        {}});
        reasons.push_back(plan->leftover < Money() ? tr("What is owed all the same") : tr("Money that no line takes"));
    } else {
        for (const BudgetLine& line : budget.lines) {
            const Money amount = roundToMinor(perYear(line.amount, m_session.document().group.fullTime));
            rows.push_back({shownName(line.title, line.id), {}, {}, format.amount(amount), {}});
            reasons.emplace_back();
        }
    }
    const auto anyHas = [&plan](auto member) {
        return plan && std::ranges::any_of(plan->lines, [&](const LinePlan& line) { return line.*member > Money(); });
    };
    m_table->setColumnHidden(WantsColumn, !plan);
    m_table->setColumnHidden(LeastColumn, !anyHas(&LinePlan::least));
    m_table->setColumnHidden(GrantsColumn, !anyHas(&LinePlan::granted));
    m_rows->show(std::move(rows), std::move(reasons));
    m_table->resizeRowsToContents();
    m_finding->setText(plan ? findingOf(*plan, format) : tr("Each line has the amount that it was given"));
    m_notices->setText(plan ? noticesOf(*plan, format) : QString());
    m_notices->setVisible(!m_notices->text().isEmpty());
}

/// The other budgets, and this one as it was. At first: that of the baseline, or the first other one.
void BudgetOutcomeView::fillBefore(const Budget& budget)
{
    const Document& document = m_session.document();
    const QString had = m_before->currentData().toString();
    m_before->clear();
    for (const Budget& each : document.budgets)
        if (each.id != budget.id)
            m_before->addItem(shownName(each.title, each.id), QString::fromStdString(each.id));
    if (findById(m_opened, budget.id))
        m_before->addItem(tr("this budget as it was when you opened the document"), asOpened);
    const Scenario* baseline = document.baseline.empty() && !document.scenarios.empty()
                                   ? &document.scenarios.front()
                                   : findById(document.scenarios, document.baseline);
    const QString usual = baseline ? QString::fromStdString(baseline->budget) : QString();
    const int at = m_before->findData(had.isEmpty() ? usual : had);
    m_before->setCurrentIndex(std::max(at, m_before->count() > 0 ? 0 : -1));
}

const Budget* BudgetOutcomeView::compared() const
{
    const QString chosen = m_before->currentData().toString();
    return chosen == asOpened ? findById(m_opened, m_budget)
                              : findById(m_session.document().budgets, chosen.toStdString());
}

/// Only what is in view is drawn.
void BudgetOutcomeView::showCharts()
{
    if (!m_session.isOpen())
        return;
    const Document& document = m_session.document();
    const Budget* budget = findById(document.budgets, m_budget);
    if (!budget)
        return;
    const Format& format = m_session.format();
    if (isShown(Part::Change)) {
        std::optional<PurseFlow> before;
        if (const Budget* other = compared())
            before = flowOf(document, *other);
        if (before && m_before->currentData().toString() == asOpened)
            before->title = tr("when opened").toStdString();
        m_change->setSpec(purseChart(before, flowOf(document, *budget), format));
    }
    if (isShown(Part::Cash)) {
        const std::optional<BudgetPlan> plan = planOf(document, *budget);
        m_cash->setVisible(plan.has_value());
        m_noCash->setVisible(!plan);
        if (plan)
            m_cash->setSpec(cashChart(plan->cash, budget->atHand.has_value(), format));
    }
}

} // namespace purse::gui
