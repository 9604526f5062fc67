// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/contributions_page.hpp"

#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/models/text.hpp"
#include "gui/models/text_table_model.hpp"
#include "gui/pages/bidding_panel.hpp"
#include "gui/pages/contribution_form.hpp"
#include "gui/pages/parts.hpp"

#include <purse/budget/contribution/bidding_words.hpp>
#include <purse/document/edit.hpp>

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace purse::gui {
namespace {
enum Tab { RoundsTab, ScaleTab };

constexpr int formWidth = 372;

QScrollArea* scrolled(QWidget* inside, const QString& name)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setAccessibleName(name);
    return scroll;
}

QString heldWords(HeldBy held)
{
    switch (held) {
    case HeldBy::Floor:
        return ContributionsPage::tr("the least that is asked");
    case HeldBy::Ceiling:
        return ContributionsPage::tr("the most that is asked");
    case HeldBy::Nothing:
        break;
    }
    return {};
}
} // namespace

ContributionsPage::ContributionsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QuietComboBox),
      m_add(textButton(tr("New"), tr("Another contribution that members make together"))),
      m_remove(textButton(tr("Remove"), tr("This contribution with its bids; undo brings it back"))),
      m_empty(plainLabel(tr("Members can bring in money together: for the season's harvest, a house, a shared car. "
                            "A scale says what it asks of each, by income, by hours or the same for all. Or everybody "
                            "bids in secret what they can give, in rounds, until the target is reached.\n\n"
                            "Press New to begin."))),
      m_body(new QWidget), m_form(new ContributionForm(session)), m_finding(plainLabel(QString(), TextStyle::Finding)),
      m_bidding(new BiddingPanel(session)), m_tabs(new QTabWidget)
{
    auto* left = card();
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(14, 12, 8, 12);
    leftLayout->addWidget(scrolling(m_form, tr("Settings of the contribution")));
    left->setFixedWidth(formWidth);
    m_tabs->addTab(makeRounds(), tr("How it came out"));
    m_tabs->addTab(makeScale(), tr("What the scale asks"));
    m_tabs->setAccessibleName(tr("Results"));
    m_tabs->tabBar()->setAccessibleName(tr("Results"));
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_finding);
    right->addWidget(m_bidding);
    right->addWidget(m_tabs, 1);
    auto* sides = new QHBoxLayout(m_body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(14);
    sides->addWidget(left);
    sides->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
    connect(&m_session, &Session::refreshed, this, &ContributionsPage::refresh);
    connect(&m_session, &Session::opened, this, [this] {
        m_rehearse->setChecked(false);
        m_names->setChecked(false); // never somebody's names because of what was open before
        m_bidding->clearEntry();
    });
}

QWidget* ContributionsPage::makeHead()
{
    auto* head = new QWidget;
    QLabel* title = plainLabel(tr("Contributions"), TextStyle::Heading);
    title->setWordWrap(false);
    m_list->setAccessibleName(tr("Contribution"));
    m_list->setMinimumHeight(28);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setMaximumWidth(formWidth); // a long name does not widen the page
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addSpacing(18);
    layout->addWidget(m_list);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    connect(m_list, &QComboBox::activated, this, &ContributionsPage::refresh);
    connect(m_add, &QToolButton::clicked, this, &ContributionsPage::add);
    connect(m_remove, &QToolButton::clicked, this, &ContributionsPage::remove);
    return head;
}

QWidget* ContributionsPage::makeRounds()
{
    auto* part = new QWidget;
    m_sentences = plainLabel({});
    m_sentences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bands = new ChartPanel;
    m_rehearse = new QCheckBox(tr("Rehearse: what if the round were closed now?"));
    m_rehearse->setAccessibleDescription(
        tr("Sums of all bids so far, shown again only when three more people have bid"));
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bands, 3);
    layout->addWidget(m_rehearse);
    layout->addWidget(scrolled(m_sentences, tr("How it came out, in sentences")), 2);
    connect(m_rehearse, &QCheckBox::toggled, this, &ContributionsPage::showOutcome);
    return part;
}

QWidget* ContributionsPage::makeScale()
{
    auto* part = new QWidget;
    m_names = new QCheckBox(tr("Show names"));
    m_names->setAccessibleDescription(tr("Without names the amounts stand in their order, from the least up"));
    m_scale = new TextTableModel({{tr("Member")},
                                  {tr("For the period"), Qt::AlignRight},
                                  {tr("For one payment"), Qt::AlignRight},
                                  {tr("Held at")}},
                                 this);
    m_scaleTable = new QTableView;
    prepareTable(m_scaleTable, tr("What the scale asks of each"));
    m_scaleTable->setModel(m_scale);
    m_scaleTable->verticalHeader()->hide();
    m_scaleTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_scaleTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_names);
    layout->addWidget(m_scaleTable, 1);
    connect(m_names, &QCheckBox::toggled, this, &ContributionsPage::showOutcome);
    return part;
}

std::size_t ContributionsPage::chosen() const { return static_cast<std::size_t>(std::max(0, m_list->currentIndex())); }

void ContributionsPage::add()
{
    Document document = m_session.document();
    ContributionPlan plan;
    plan.title = tr("Contribution %1").arg(document.contributions.size() + 1).toStdString();
    plan.id = freeId(document.contributions, plan.title);
    plan.scale = ContributionScale{};
    document.contributions.push_back(std::move(plan));
    if (!m_session.edit(std::move(document), tr("Add a contribution")))
        return;
    m_list->setCurrentIndex(m_list->count() - 1);
    refresh();
    m_form->title()->setFocus();
    m_form->title()->selectAll();
}

void ContributionsPage::remove()
{
    Document document = m_session.document();
    if (chosen() >= document.contributions.size())
        return;
    document.contributions.erase(document.contributions.begin() + static_cast<std::ptrdiff_t>(chosen()));
    m_session.edit(std::move(document), tr("Remove a contribution"));
}

void ContributionsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ContributionsPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const std::vector<ContributionPlan>& all = m_session.document().contributions;
    const int before = std::max(0, m_list->currentIndex());
    m_list->clear();
    for (const ContributionPlan& plan : all)
        m_list->addItem(shownName(plan.title, plan.id));
    m_list->setCurrentIndex(std::min(before, m_list->count() - 1));
    m_list->setVisible(!all.empty());
    m_add->setEnabled(!m_session.isReadOnly());
    m_remove->setVisible(!all.empty());
    m_remove->setEnabled(!m_session.isReadOnly());
    m_empty->setVisible(all.empty());
    m_body->setVisible(!all.empty());
    m_form->show(chosen());
    showOutcome();
}

void ContributionsPage::showOutcome()
{
    const std::vector<ContributionPlan>& all = m_session.document().contributions;
    if (chosen() >= all.size())
        return;
    const ContributionPlan& plan = all[chosen()];
    QStringList sentences;
    for (const Problem& problem : problemsOf(plan, m_session.document()))
        sentences << shown(problem.what + " " + problem.hint);
    m_tabs->setVisible(sentences.isEmpty());
    m_bidding->setVisible(sentences.isEmpty() && plan.bidding);
    if (!sentences.isEmpty()) {
        m_finding->setText(sentences.join(QLatin1Char('\n')));
        return;
    }
    const ContributionOutcome outcome = contributionOf(m_session.document(), plan);
    m_finding->setText(findingOf(outcome));
    if (plan.bidding)
        m_bidding->show(chosen(), outcome);
    m_rehearse->setVisible(plan.bidding && outcome.rounds.empty());
    m_sentences->setText(sentencesOf(plan, outcome).join(QLatin1Char('\n')));
    m_bands->setVisible(outcome.bands.has_value());
    if (outcome.bands)
        m_bands->setSpec(bidsChart(*outcome.bands, m_session.format()));
    m_tabs->setTabEnabled(ScaleTab, plan.scale.has_value());
    showScale(plan, outcome);
}

/// From the parts of the outcome: a rehearsal is said only when it is asked for, and when no sum can tell a bid.
QStringList ContributionsPage::sentencesOf(const ContributionPlan& plan, const ContributionOutcome& outcome)
{
    QStringList lines;
    if (outcome.scale)
        for (const std::string& sentence : outcome.scale->sentences)
            lines << shown(sentence);
    const int digits = m_session.format().currency().minorDigits;
    for (const BiddingRound& round : outcome.rounds)
        for (const std::string& sentence : purse::sentencesOf(round, BiddingTerms{.target = plan.target}, digits))
            lines << shown(sentence);
    if (plan.bidding && outcome.rounds.empty() && m_rehearse->isChecked())
        lines << rehearsalOf(plan, outcome);
    for (const Notice& notice : outcome.notices)
        lines << shown(notice.what + " " + notice.hint);
    return lines;
}

QStringList ContributionsPage::rehearsalOf(const ContributionPlan& plan, const ContributionOutcome& outcome)
{
    if (!outcome.rehearsal)
        return {tr("A rehearsal needs three bids, or none yet: with fewer it would tell who bid what.")};
    if (!m_guard.mayShow(plan))
        return {tr("The rehearsal waits until three more people have bid: the difference would tell who bid what.")};
    QStringList lines;
    const int digits = m_session.format().currency().minorDigits;
    for (const std::string& sentence :
         purse::sentencesOf(*outcome.rehearsal, BiddingTerms{.target = plan.target}, digits))
        lines << shown(sentence);
    return lines;
}

QString ContributionsPage::findingOf(const ContributionOutcome& outcome) const
{
    const auto amount = [this](Money money) { return m_session.format().money(money, true); };
    if (outcome.holds) {
        const BiddingRound& round = outcome.rounds[*outcome.holds];
        return round.gap == Money{} ? tr("Round %1 holds: it reaches the target of %2 exactly.")
                                          .arg(round.round)
                                          .arg(amount(outcome.target))
                                    : tr("Round %1 holds: it reaches the target of %2, with %3 more.")
                                          .arg(round.round)
                                          .arg(amount(outcome.target), amount(-round.gap));
    }
    if (!outcome.rounds.empty())
        return tr("After round %1 the gap to the target of %2 is %3.")
            .arg(outcome.rounds.back().round)
            .arg(amount(outcome.target), amount(outcome.rounds.back().gap));
    return tr("%Ln people want to bring in %1 together.", nullptr, static_cast<int>(outcome.members.size()))
        .arg(amount(outcome.target));
}

/// Without names in the order of amounts, so that the order of rows tells nothing.
void ContributionsPage::showScale(const ContributionPlan& plan, const ContributionOutcome& outcome)
{
    std::vector<TextTableModel::Row> rows;
    if (outcome.scale && outcome.scale->members.size() == outcome.members.size()) {
        const bool isNamed = m_names->isChecked();
        const int payments = plan.bidding ? plan.bidding->payments : 1;
        std::vector<std::size_t> order(outcome.members.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        if (!isNamed)
            std::ranges::stable_sort(order, {}, [&](std::size_t at) { return outcome.scale->members[at].amount; });
        for (const std::size_t at : order) {
            const Contribution& asked = outcome.scale->members[at];
            const Member* member = findById(m_session.document().members, outcome.members[at]);
            const Money once = roundToMinor(static_cast<double>(asked.amount.toMinor()) / payments);
            rows.push_back(
                {isNamed && member ? shownName(member->name, member->id) : tr("Person %1").arg(rows.size() + 1),
                 m_session.format().money(asked.amount, true),
                 payments == 1 ? QString() : tr("about %1").arg(m_session.format().money(once, true)),
                 heldWords(asked.heldBy)});
        }
    }
    m_scale->show(std::move(rows));
    m_scaleTable->setColumnHidden(2, !plan.bidding || plan.bidding->payments == 1);
}

} // namespace purse::gui
