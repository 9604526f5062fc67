// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/proposals_page.hpp"

#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/proposal_entry.hpp"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
bool isOpen(const ProposalRound& round) { return !round.closed && !round.fingerprint.empty(); }

QString promiseOf(const PortioningRule& rule)
{
    QStringList lines{shown(rule.promise), QString()};
    for (const PortionPropertyWords& words : portionProperties())
        lines << (rule.properties.contains(words.property) ? ProposalsPage::tr("✓ %1: %2")
                                                           : ProposalsPage::tr("– Not always %1: %2"))
                     .arg(rule.properties.contains(words.property) ? shown(words.title) : shown(words.title).toLower(),
                          shown(words.meaning));
    lines << QString() << ProposalsPage::tr("Source: %1").arg(shown(rule.source));
    return lines.join(QLatin1Char('\n'));
}
} // namespace

ProposalsPage::ProposalsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_budgets(new QuietComboBox),
      m_empty(plainLabel(tr("Members can decide together how money is divided: everybody writes down alone how they "
                            "would do it, and a rule makes one portion out of all proposals.\n\n"
                            "For that a budget needs an income and lines that are divided by proposals. Make the lines "
                            "so on the page of the budget."))),
      m_body(new QWidget), m_state(plainLabel({}, TextStyle::Finding)),
      m_close(textButton(tr("Close the round"), tr("Divides the money as the proposals say"))),
      m_entry(new ProposalEntry(session)), m_note(plainLabel({})), m_results(new QWidget), m_chart(new ChartPanel),
      m_side(new QTableView)
{
    prepareTable(m_side, tr("Rules side by side"));
    m_side->verticalHeader()->hide();
    auto* results = new QVBoxLayout(m_results);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(8);
    results->addWidget(m_chart, 1);
    results->addWidget(plainLabel(tr("What other rules would make of the same proposals"), TextStyle::Heading));
    results->addWidget(m_side, 1);
    auto* stateRow = new QHBoxLayout;
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_close, 0, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addLayout(stateRow);
    right->addWidget(m_entry);
    right->addWidget(m_note);
    right->addWidget(m_results, 1);
    right->addStretch(0);
    auto* sides = new QHBoxLayout(m_body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(14);
    sides->addWidget(makeRule());
    sides->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
    connect(m_close, &QToolButton::clicked, this,
            [this] { change(tr("Close a round of proposals"), [](Budget& own) { own.round->closed = true; }); });
    connect(&m_session, &Session::refreshed, this, &ProposalsPage::refresh);
    connect(&m_session, &Session::opened, m_entry, &ProposalEntry::clearEntry);
}

QWidget* ProposalsPage::makeHead()
{
    auto* head = new QWidget;
    QLabel* title = plainLabel(tr("Proposals"), TextStyle::Heading);
    title->setWordWrap(false);
    m_budgets->setAccessibleName(tr("Budget"));
    m_budgets->setMinimumHeight(28);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addSpacing(18);
    layout->addWidget(m_budgets);
    layout->addStretch(1);
    connect(m_budgets, &QComboBox::activated, this, [this] {
        m_entry->clearEntry();
        refresh();
    });
    return head;
}

QWidget* ProposalsPage::makeRule()
{
    QFrame* frame = card();
    frame->setFixedWidth(400);
    m_rule = new QuietComboBox;
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->setAccessibleDescription(tr("How one portion is made out of many proposals"));
    m_rule->setMinimumHeight(28);
    m_all = new QCheckBox(tr("All rules"));
    m_all->setAccessibleDescription(tr("Every rule instead of the five most useful ones"));
    m_promise = plainLabel({});
    m_promise->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_frozen = plainLabel({}, TextStyle::Muted);
    m_open = textButton(tr("Open the round"), tr("Freezes the rule, the lines and their bounds by a fingerprint"));
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(tr("The rule"), TextStyle::Heading), 1);
    top->addWidget(m_all);
    auto* words = new QScrollArea;
    words->setWidgetResizable(true);
    words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    words->setWidget(m_promise);
    words->setAccessibleName(tr("What the rule promises"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_rule);
    layout->addWidget(words, 1);
    layout->addWidget(m_frozen);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    m_all->setChecked(m_session.view().level == Level::Full);
    connect(&m_session, &Session::viewChanged, this,
            [this] { m_all->setChecked(m_session.view().level == Level::Full); });
    connect(m_all, &QCheckBox::toggled, this, &ProposalsPage::refresh);
    connect(m_rule, &QComboBox::activated, this, &ProposalsPage::chooseRule);
    connect(m_open, &QToolButton::clicked, this, &ProposalsPage::openRound);
    return frame;
}

const Budget* ProposalsPage::chosen() const
{
    return m_session.isOpen() && m_budgets->currentIndex() >= 0
               ? findById(m_session.document().budgets, m_budgets->currentData().toString().toStdString())
               : nullptr;
}

void ProposalsPage::change(const QString& what, const std::function<void(Budget&)>& edit)
{
    const Budget* own = chosen();
    if (!own || !own->round)
        return;
    Document document = m_session.document();
    edit(*std::ranges::find(document.budgets, own->id, &Budget::id));
    m_session.edit(std::move(document), what);
}

void ProposalsPage::chooseRule()
{
    change(tr("Choose the rule for proposals"),
           [this](Budget& own) { own.round->rule = m_rule->currentData().toString().toStdString(); });
}

/// After a closed round proposals are asked for again: those that were made for other terms do not count.
void ProposalsPage::openRound()
{
    change(tr("Open a round of proposals"), [](Budget& own) {
        if (own.round->closed)
            own.round->proposals.clear();
        own.round->closed = false;
        own.round->fingerprint = fingerprintOf(own);
    });
}

void ProposalsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ProposalsPage::fillBudgets()
{
    const QVariant before = m_budgets->currentData();
    m_budgets->clear();
    for (const Budget& budget : m_session.document().budgets)
        if (budget.round && !budget.income.empty() && !proposedLinesOf(budget).empty())
            m_budgets->addItem(shownName(budget.title, budget.id), QString::fromStdString(budget.id));
    m_budgets->setCurrentIndex(std::max(m_budgets->count() > 0 ? 0 : -1, m_budgets->findData(before)));
}

void ProposalsPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    fillBudgets();
    const Budget* own = chosen();
    m_budgets->setVisible(own != nullptr);
    m_empty->setVisible(!own);
    m_body->setVisible(own != nullptr);
    if (!own)
        return;
    showRule(*own);
    showState(*own);
    showResults(*own);
}

void ProposalsPage::showRule(const Budget& budget)
{
    const ProposalRound& round = *budget.round;
    m_rule->clear();
    for (const PortioningRule* rule : portioningRulesFor(budget, m_all->isChecked()))
        m_rule->addItem(shown(rule->title), QString::fromStdString(rule->id));
    m_rule->setCurrentIndex(m_rule->findData(QString::fromStdString(round.rule)));
    const bool isSettled = round.closed || isOpen(round);
    m_rule->setEnabled(!isSettled && !m_session.isReadOnly());
    const PortioningRule* rule = findPortioningRule(round.rule);
    m_promise->setText(rule ? promiseOf(*rule) : QString());
    m_frozen->setText(!round.fingerprint.empty()
                          ? tr("Rule, lines and bounds are frozen. Fingerprint: %1").arg(shown(round.fingerprint))
                      : round.closed ? tr("The round is closed, and the rule stays as it was.")
                                     : tr("Agree on the rule first. Opening the round freezes it."));
    m_open->setText(round.closed ? tr("Open a new round") : tr("Open the round"));
    m_open->setAccessibleName(m_open->text());
    m_open->setAccessibleDescription(round.closed
                                         ? tr("Proposals are asked for again; those of this round go. Undo goes back.")
                                         : tr("Freezes the rule, the lines and their bounds by a fingerprint"));
    m_open->setToolTip(escaped(m_open->accessibleDescription()));
    m_open->setVisible(!isOpen(round));
    m_open->setEnabled(!m_session.isReadOnly());
}

void ProposalsPage::showState(const Budget& budget)
{
    const ProposalRound& round = *budget.round;
    const QString count = m_session.format().number(static_cast<double>(round.proposals.size()), 0);
    const bool isEnough = round.proposals.size() >= leastProposals;
    if (round.closed)
        m_state->setText(tr("The round is closed. %1 members proposed.").arg(count));
    else if (!isOpen(round))
        m_state->setText(tr("The round is not open yet. Choose a rule and open it."));
    else
        m_state->setText(
            isEnough ? tr("The round is open. Proposals so far: %1, sealed until it is closed.").arg(count)
                     : tr("The round is open. Proposals so far: %1, sealed until it is closed. With fewer than three "
                          "the result would tell who proposed what.")
                           .arg(count));
    m_close->setVisible(isOpen(round));
    m_close->setEnabled(isEnough && !m_session.isReadOnly());
    m_entry->setVisible(isOpen(round));
    if (isOpen(round))
        m_entry->show(static_cast<std::size_t>(&budget - m_session.document().budgets.data()));
}

void ProposalsPage::showResults(const Budget& budget)
{
    m_results->setVisible(budget.round->closed);
    m_note->setVisible(!budget.round->closed && !isOpen(*budget.round));
    m_note->setText(tr("1. Agree on the rule, on the left.\n"
                       "2. Open the round. From then on nobody can change the rule, the lines or their bounds unseen.\n"
                       "3. Everybody enters their proposal here, alone. It is stored and never shown.\n"
                       "4. Close the round. Then everybody sees the result at the same time."));
    if (!budget.round->closed)
        return;
    const auto results = resultsOf(m_session.document(), budget, portioningRulesFor(budget, m_all->isChecked()));
    const auto own =
        std::ranges::find_if(results, [&](const ProposalResult& each) { return each.rule->id == budget.round->rule; });
    if (own == results.end())
        return;
    m_chart->setSpec(proposalsChart(budget, own->result, shown(own->rule->title), m_session.format()));
    const QString note = noteOf(budget, own->result);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showSideBySide(budget, results);
}

QString ProposalsPage::noteOf(const Budget& budget, const RoundResult& result) const
{
    const Format& format = m_session.format();
    const auto percent = [&](double share) { return tr("%1%").arg(format.number(100.0 * share, 1)); };
    QStringList lines;
    for (const OutOfRange& out : result.portion.outOfRange) {
        const BudgetLine* line = findById(budget.lines, result.lines.at(static_cast<std::size_t>(out.line)));
        lines << tr("◆ %1 gets %2, which is outside everything that was proposed for it. That comes from the rule or "
                    "from bounds; look at another rule beside it.")
                     .arg(line ? shownName(line->title, line->id) : QString(), percent(out.share));
    }
    for (const std::string& note : result.portion.notes)
        lines << shown(note);
    return lines.join(QLatin1Char('\n'));
}

void ProposalsPage::showSideBySide(const Budget& budget, const std::vector<ProposalResult>& results)
{
    const Format& format = m_session.format();
    std::vector<TextTableModel::Column> columns{{tr("Line")}};
    std::vector<TextTableModel::Row> rows;
    for (const ProposalResult& each : results) {
        const bool isOwn = each.rule->id == budget.round->rule;
        columns.push_back(
            {inTwoLines(isOwn ? tr("✓ %1, chosen").arg(shown(each.rule->title)) : shown(each.rule->title)),
             Qt::AlignRight});
    }
    for (const BudgetLine* line : proposedLinesOf(budget)) {
        TextTableModel::Row row{shownName(line->title, line->id)};
        for (const ProposalResult& each : results) {
            const auto found = std::ranges::find(each.result.lines, line->id);
            const auto at = static_cast<std::size_t>(found - each.result.lines.begin());
            row.push_back(at < each.result.amounts.size() ? format.amount(each.result.amounts[at])
                                                          : QStringLiteral("–"));
        }
        rows.push_back(std::move(row));
    }
    TextTableModel::Row spent{tr("Spent as members propose, mean")};
    TextTableModel::Row remark{tr("Outside all proposals")};
    for (const ProposalResult& each : results) {
        const Portion& portion = each.result.portion;
        const bool any = !each.result.amounts.empty();
        spent.push_back(any ? tr("%1%").arg(format.number(100.0 * portion.utilities.mean(), 1)) : QStringLiteral("–"));
        remark.push_back(!any                         ? shown(each.result.why)
                         : portion.outOfRange.empty() ? tr("no line")
                                                      : tr("◆ %1 of the lines").arg(portion.outOfRange.size()));
    }
    rows.push_back(std::move(spent));
    rows.push_back(std::move(remark));
    auto* model = new TextTableModel(std::move(columns), m_side);
    model->show(std::move(rows));
    QAbstractItemModel* before = m_side->model();
    m_side->setModel(model);
    delete before;
    m_side->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
    m_side->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace purse::gui
