// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/payouts_page.hpp"

#include "gui/charts/builders.hpp"
#include "gui/charts/chart_panel.hpp"
#include "gui/delegates/entry_delegate.hpp"
#include "gui/models/entry_table_model.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/next_pay_dialog.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/payout_edits.hpp"
#include "gui/pages/payout_form.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr int formWidth = 356;
} // namespace

PayoutsPage::PayoutsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QuietComboBox),
      m_add(textButton(tr("New"), tr("Another payout to members"))),
      m_remove(textButton(tr("Remove"), tr("This payout with what was written down for it; undo brings it back"))),
      m_empty(plainLabel(tr("Money that goes out to members: what a market day brought, the pool of a team, a grant. "
                            "It can go by takes that members set themselves, by credit that catches up on what was "
                            "paid before, or by hours in streams of work such as growing, caring and organising.\n\n"
                            "Press New to begin."))),
      m_body(new QWidget), m_form(new PayoutForm(session)), m_finding(plainLabel(QString(), TextStyle::Finding)),
      m_next(textButton(tr("Next pay day…"), tr("Begins the next one with what this one paid"))),
      m_hint(plainLabel(QString(), TextStyle::Muted)), m_table(new QTableView), m_model(new EntryTableModel(this)),
      m_reason(plainLabel(QString())), m_sentences(plainLabel(QString())), m_chart(new ChartPanel)
{
    QFrame* left = card();
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(14, 12, 8, 12);
    leftLayout->addWidget(scrolling(m_form, tr("Settings of the payout")));
    left->setFixedWidth(formWidth);
    auto* sides = new QHBoxLayout(m_body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(14);
    sides->addWidget(left);
    sides->addWidget(makeOutcome(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
    connect(&m_session, &Session::refreshed, this, &PayoutsPage::refresh);
    connect(&m_session, &Session::opened, this, [this] { m_list->clear(); });
}

QWidget* PayoutsPage::makeHead()
{
    auto* head = new QWidget;
    QLabel* title = plainLabel(tr("Payouts"), TextStyle::Heading);
    title->setWordWrap(false);
    m_list->setAccessibleName(tr("Payout"));
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
    connect(m_list, &QComboBox::activated, this, &PayoutsPage::refresh);
    connect(m_add, &QToolButton::clicked, this, &PayoutsPage::add);
    connect(m_remove, &QToolButton::clicked, this, &PayoutsPage::remove);
    return head;
}

QWidget* PayoutsPage::makeOutcome()
{
    prepareMembers();
    QFrame* members = card();
    auto* inside = new QVBoxLayout(members);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(5);
    for (QWidget* part : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_sentences)})
        inside->addWidget(part);
    QFrame* picture = card();
    auto* inPicture = new QVBoxLayout(picture);
    inPicture->setContentsMargins(14, 12, 14, 12);
    inPicture->addWidget(m_chart);
    m_outcome = new QWidget;
    auto* both = new QVBoxLayout(m_outcome);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(10);
    both->addWidget(members);
    both->addWidget(picture, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_finding, 1);
    top->addWidget(m_next, 0, Qt::AlignTop);
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_outcome, 1);
    layout->addStretch(0); // where it cannot be paid
    connect(m_next, &QToolButton::clicked, this, &PayoutsPage::askNext);
    return right;
}

void PayoutsPage::prepareMembers()
{
    prepareEntryTable(m_table, m_model, tr("Members of the payout"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // all rows, where there is room
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_model, &EntryTableModel::numberEntered, this, &PayoutsPage::enterNumber);
    connect(m_model, &EntryTableModel::refused, this, [this](const QString& what) {
        m_session.refuse({{"/payouts", what.toStdString(), tr("The cell stays as it was.").toStdString()}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PayoutsPage::showReason);
}

std::size_t PayoutsPage::chosen() const { return static_cast<std::size_t>(std::max(0, m_list->currentIndex())); }

const Payout* PayoutsPage::payout() const
{
    if (!m_session.isOpen() || chosen() >= m_session.document().payouts.size())
        return nullptr;
    return &m_session.document().payouts[chosen()];
}

void PayoutsPage::choose(std::size_t which)
{
    refresh();
    m_list->setCurrentIndex(static_cast<int>(which));
    refresh();
}

void PayoutsPage::add()
{
    Document document = m_session.document();
    appendPayout(document, tr("Payout %1").arg(document.payouts.size() + 1).toStdString());
    if (!m_session.edit(std::move(document), tr("Add a payout")))
        return;
    m_list->setCurrentIndex(m_list->count() - 1);
    refresh();
    m_form->title()->setFocus();
    m_form->title()->selectAll();
}

void PayoutsPage::remove()
{
    Document document = m_session.document();
    if (chosen() >= document.payouts.size())
        return;
    document.payouts.erase(document.payouts.begin() + static_cast<std::ptrdiff_t>(chosen()));
    m_session.edit(std::move(document), tr("Remove a payout"));
}

void PayoutsPage::askNext()
{
    if (!payout() || !problemsOf(*payout(), m_session.document()).empty())
        return;
    auto* dialog = new NextPayDialog(*payout(), payOut(m_session.document(), *payout()), m_session.format(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Document document = m_session.document();
        Payout& own = document.payouts.at(chosen());
        own = nextPayout(m_session.document(), own, dialog->amount());
        m_session.edit(std::move(document), tr("Begin the next pay day"));
    });
    dialog->open();
}

void PayoutsPage::enterNumber(int row, int column, const std::optional<Decimal>& number)
{
    const auto at = static_cast<std::size_t>(row);
    if (!payout() || at >= m_members.size())
        return;
    Document document = m_session.document();
    enter(document.payouts[chosen()], m_members[at], column, number, m_session.format().currency().minorDigits);
    const QString heading = m_model->headerData(column, Qt::Horizontal).toString().section(QLatin1Char('\n'), 0, 0);
    m_session.edit(std::move(document), tr("Change “%1” of %2").arg(heading, m_model->index(row, 0).data().toString()));
}

void PayoutsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PayoutsPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    const std::vector<Payout>& all = m_session.document().payouts;
    const int before = std::max(0, m_list->currentIndex());
    m_list->clear();
    for (const Payout& each : all)
        m_list->addItem(shownName(each.title, each.id));
    m_list->setCurrentIndex(std::min(before, m_list->count() - 1));
    m_list->setVisible(!all.empty());
    m_add->setEnabled(!m_session.isReadOnly());
    m_remove->setVisible(!all.empty());
    m_remove->setEnabled(!m_session.isReadOnly());
    m_next->setEnabled(!m_session.isReadOnly());
    m_model->setReadOnly(m_session.isReadOnly());
    m_empty->setVisible(all.empty());
    m_body->setVisible(!all.empty());
    if (payout())
        showOutcome();
}

void PayoutsPage::showOutcome()
{
    const Problems problems = problemsOf(*payout(), m_session.document());
    m_outcome->setVisible(problems.empty());
    m_next->setVisible(problems.empty());
    if (!problems.empty()) {
        m_finding->setText(inSentences(problems));
        return m_form->show(chosen(), nullptr);
    }
    const PayoutOutcome outcome = payOut(m_session.document(), *payout());
    m_form->show(chosen(), &outcome);
    m_finding->setText(totalsOf(outcome));
    m_hint->setText(payout()->streams.empty() ? QString() : tr("Hours, and beside them what they bring."));
    m_hint->setVisible(!m_hint->text().isEmpty());
    showTable(*payout(), outcome);
    m_chart->setSpec(payoutChart(m_session.document(), *payout(), outcome, m_session.format()));
    QStringList sentences;
    for (const std::string& sentence : outcome.sentences)
        sentences << shown(sentence);
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    m_sentences->setVisible(!sentences.isEmpty());
}

void PayoutsPage::showTable(const Payout& own, const PayoutOutcome& outcome)
{
    PayoutTable table = payoutTable(m_session.document(), own, outcome, m_session.format());
    m_members = std::move(table.members);
    m_model->show(std::move(table.columns), std::move(table.rows), std::move(table.reasons));
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    constexpr int leastLetters = 15;
    fitColumns(m_table, leastLetters);
    constexpr int mostRows = 8;
    fitHeight(m_table, 1, mostRows);
    showReason();
}

void PayoutsPage::showReason()
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(0);
    const bool isChosen = index.isValid();
    m_reason->setVisible(isChosen);
    if (isChosen)
        m_reason->setText(
            tr("%1: %2").arg(index.data().toString(), index.data(EntryTableModel::ReasonRole).toString()));
}

QString PayoutsPage::totalsOf(const PayoutOutcome& outcome) const
{
    const auto money = [this](Money amount) { return m_session.format().money(amount, true); };
    if (outcome.members.empty())
        return tr("Nobody takes part yet: add people on the page People.");
    return tr("%1 paid to %Ln people + %2 left over = %3", nullptr, static_cast<int>(outcome.members.size()))
        .arg(money(outcome.amount - outcome.leftover), money(outcome.leftover), money(outcome.amount));
}

} // namespace purse::gui
