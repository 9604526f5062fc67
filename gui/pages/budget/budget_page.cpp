// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/budget_page.hpp"

#include "gui/delegates/row_delegate.hpp"
#include "gui/models/budgets_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/ballots_page.hpp"
#include "gui/pages/budget/budget_form.hpp"
#include "gui/pages/budget/budget_outcome_view.hpp"
#include "gui/pages/budget/pile_page.hpp"
#include "gui/pages/contributions_page.hpp"
#include "gui/pages/matching_page.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/payouts_page.hpp"
#include "gui/pages/proposals_page.hpp"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const QList<int> usualSizes{480, 640}; ///< of the form and of what becomes of the budget

} // namespace

BudgetLinesPart::BudgetLinesPart(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(new BudgetForm(session)), m_outcome(new BudgetOutcomeView(session)),
      m_formCard(inCard(scrolling(m_form, tr("Budget form")))), m_sides(new QSplitter(Qt::Horizontal))
{
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(12);
    m_sides->addWidget(m_formCard);
    m_sides->addWidget(inCard(m_outcome));
    m_sides->setStretchFactor(0, 4);
    m_sides->setStretchFactor(1, 5);
    m_sides->setSizes(usualSizes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(scrolling(m_sides, tr("Budget and what becomes of it")));
    connect(&m_session, &Session::refreshed, this, &BudgetLinesPart::refresh);
    connect(m_form, &BudgetForm::chosen, this, [this] { m_outcome->show(m_form->budget()); });
}

void BudgetLinesPart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setWide(!isNarrow(this));
}

/// Side by side where there is room; else the form is the first of the views.
void BudgetLinesPart::setWide(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    if (wide) {
        m_outcome->takeFirst(m_formCard);
        m_sides->insertWidget(0, m_formCard);
        m_formCard->show();
        m_sides->setSizes(usualSizes);
    } else {
        m_outcome->addFirst(m_formCard, tr("Income and lines"));
    }
}

void BudgetLinesPart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void BudgetLinesPart::refresh()
{
    if (!isVisible() || !m_session.isOpen())
        return;
    m_form->refresh();
    m_outcome->show(m_form->budget());
}

BudgetsPart::BudgetsPart(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_baseline(new QuietComboBox), m_table(new QTableView),
      m_model(new BudgetsModel(this))
{
    m_baseline->setAccessibleName(tr("Budget to compare with"));
    keepHeight(m_baseline);
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    prepareTable(m_table, tr("What each line gets in each budget"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PayDelegate(m_table));
    auto* head = new QHBoxLayout;
    head->addWidget(
        plainLabel(tr("What each line gets in each budget. Beside each amount: its change."), TextStyle::Muted), 1);
    QLabel* label = plainLabel(tr("Compared with"));
    label->setWordWrap(false);
    head->addWidget(label);
    head->addWidget(m_baseline);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(inCard(m_table), 1);
    connect(m_baseline, &QComboBox::activated, this, &BudgetsPart::refresh);
    connect(&m_session, &Session::refreshed, this, &BudgetsPart::refresh);
    connect(&m_session, &Session::opened, this, [this] { m_baseline->clear(); });
}

void BudgetsPart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void BudgetsPart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveWidths();
}

void BudgetsPart::refresh()
{
    if (!isVisible() || !m_session.isOpen())
        return;
    const int had = std::max(0, m_baseline->currentIndex());
    m_baseline->clear();
    for (const Budget& budget : m_session.document().budgets)
        m_baseline->addItem(shownName(budget.title, budget.id));
    m_baseline->setCurrentIndex(std::min(had, m_baseline->count() - 1));
    m_model->show(m_session.document(), static_cast<std::size_t>(std::max(0, m_baseline->currentIndex())),
                  m_session.format());
    giveWidths();
}

/// Names whole, and the columns near to them.
void BudgetsPart::giveWidths()
{
    constexpr int air = 40;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + air);
    }
}

BudgetPage::BudgetPage(Session& session, QWidget* parent)
    : QWidget(parent), m_lines(new BudgetLinesPart(session)), m_budgets(new BudgetsPart(session)),
      m_pile(new PilePage(session)), m_payouts(new PayoutsPage(session)), m_matchedGifts(new MatchingPage(session)),
      m_ballots(new BallotsPage(session)), m_parts(new QTabWidget)
{
    m_parts->addTab(m_lines, tr("Lines")); // as in Part
    m_parts->addTab(m_budgets, tr("Side by side"));
    m_parts->addTab(m_pile, tr("Money pile"));
    m_parts->addTab(scrolling(new ProposalsPage(session), tr("Proposals")), tr("Proposals"));
    m_parts->addTab(scrolling(new ContributionsPage(session), tr("Contributions")), tr("Contributions"));
    m_parts->addTab(scrolling(m_payouts, tr("Payouts")), tr("Payouts"));
    m_parts->addTab(scrolling(m_matchedGifts, tr("Matched gifts")), tr("Matched gifts"));
    m_parts->addTab(scrolling(m_ballots, tr("Ballots")), tr("Ballots"));
    m_parts->setAccessibleName(tr("Parts of the budget"));
    m_parts->tabBar()->setAccessibleName(tr("Parts of the budget"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(4);
    layout->addWidget(plainLabel(tr("The whole purse"), TextStyle::Title));
    layout->addWidget(m_parts, 1);
}

void BudgetPage::showPart(Part part) { m_parts->setCurrentIndex(static_cast<int>(part)); }

void BudgetPage::showPartOf(const QString& key, std::optional<std::size_t> index)
{
    const std::pair<QString, Part> parts[] = {{QStringLiteral("budgets"), Part::Lines},
                                              {QStringLiteral("contributions"), Part::Contributions},
                                              {QStringLiteral("payouts"), Part::Payouts},
                                              {QStringLiteral("matchings"), Part::MatchedGifts},
                                              {QStringLiteral("piles"), Part::Pile}};
    for (const auto& [name, part] : parts)
        if (name == key)
            showPart(part);
    if (index && key == QStringLiteral("budgets"))
        form()->choose(*index);
    if (index && key == QStringLiteral("payouts"))
        m_payouts->choose(*index);
}

QString BudgetPage::helpPage() const
{
    switch (static_cast<Part>(m_parts->currentIndex())) {
    case Part::Lines:
    case Part::SideBySide:
        return QStringLiteral("how-to/divide-a-budget-together.md");
    case Part::Pile:
        return QStringLiteral("budget/pile.md");
    case Part::Proposals:
        return QStringLiteral("budget/proposals.md");
    case Part::Contributions:
        return QStringLiteral("how-to/a-bidding-round.md");
    case Part::Payouts:
        return QStringLiteral("budget/takes.md");
    case Part::MatchedGifts:
        return QStringLiteral("budget/quadratic_funding.md");
    case Part::Ballots:
        break;
    }
    return QStringLiteral("how-to/count-a-vote.md");
}

} // namespace purse::gui
