// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/proposal_entry.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"
#include "gui/session/proposal_results.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr int whole = 100;
} // namespace

ProposalEntry::ProposalEntry(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_member(new QuietComboBox), m_grid(new QGridLayout), m_sum(plainLabel({})),
      m_store(textButton(tr("Store the proposal"), tr("Keeps it; nobody sees it, neither now nor later")))
{
    setObjectName(QStringLiteral("card"));
    m_member->setAccessibleName(tr("Who proposes"));
    m_member->setMinimumHeight(28);
    m_member->setPlaceholderText(tr("choose your name"));
    QLabel* who = plainLabel(tr("Who"));
    who->setWordWrap(false);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(plainLabel(tr("How would you divide the money?"), TextStyle::Heading), 1);
    top->addWidget(who);
    top->addWidget(m_member, 1);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto* end = new QHBoxLayout;
    end->addWidget(m_sum, 1);
    end->addWidget(m_store);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(m_grid);
    layout->addLayout(end);
    connect(m_member, &QComboBox::activated, this, &ProposalEntry::clearEntry); // never one person's for another
    connect(m_store, &QToolButton::clicked, this, &ProposalEntry::store);
}

void ProposalEntry::show(std::size_t budget)
{
    if (budget != m_budget)
        clearEntry();
    m_budget = budget;
    const Document& document = m_session.document();
    makeRows(document.budgets.at(budget));
    const QVariant before = m_member->currentData();
    m_member->clear();
    for (const Member& member : document.members)
        m_member->addItem(shownName(member.name, member.id), QString::fromStdString(member.id));
    m_member->setCurrentIndex(m_member->findData(before));
    setEnabled(!m_session.isReadOnly());
    refreshSum();
}

void ProposalEntry::makeRows(const Budget& budget)
{
    QString shape;
    for (const BudgetLine* line : proposedLinesOf(budget))
        shape += QString::fromStdString(line->id + "\n" + line->title + "\n");
    if (shape == m_shape)
        return;
    m_shape = shape;
    for (const Row& row : m_rows)
        for (QWidget* widget :
             {static_cast<QWidget*>(row.title), static_cast<QWidget*>(row.slider), static_cast<QWidget*>(row.number)}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    m_rows.clear();
    QWidget* before = m_member;
    for (const BudgetLine* line : proposedLinesOf(budget)) {
        const Row row = makeRow(*line);
        const int at = static_cast<int>(m_rows.size());
        m_grid->addWidget(row.title, at, 0);
        m_grid->addWidget(row.slider, at, 1);
        m_grid->addWidget(row.number, at, 2);
        setTabOrder(before, row.slider);
        setTabOrder(row.slider, row.number);
        before = row.number;
        m_rows.push_back(row);
    }
    setTabOrder(before, m_store);
}

ProposalEntry::Row ProposalEntry::makeRow(const BudgetLine& line)
{
    const QString title = shownName(line.title, line.id);
    Row row{line.id, plainLabel(title), new QSlider(Qt::Horizontal), new QSpinBox};
    row.title->setWordWrap(false);
    row.slider->setRange(0, whole);
    row.slider->setPageStep(10);
    row.slider->setMinimumHeight(26);
    row.slider->setAccessibleName(title);
    row.slider->setAccessibleDescription(tr("Part of the money for this line, with the arrow keys"));
    row.number->setRange(0, whole);
    row.number->setMinimumHeight(28);
    row.number->setAccessibleName(tr("%1, in figures").arg(title));
    connect(row.slider, &QSlider::valueChanged, row.number, &QSpinBox::setValue);
    connect(row.number, &QSpinBox::valueChanged, row.slider, &QSlider::setValue);
    connect(row.number, &QSpinBox::valueChanged, this, &ProposalEntry::refreshSum);
    return row;
}

void ProposalEntry::refreshSum()
{
    int sum = 0;
    for (const Row& row : m_rows)
        sum += row.number->value();
    const QString parts = m_session.format().locale().toString(sum);
    m_sum->setText(sum == whole ? tr("Together 100: this is all of the money.")
                   : sum == 0   ? tr("Together 0 of 100.")
                   : sum < whole
                       ? tr("Together %1 of 100. Stored like this, the parts count in proportion.").arg(parts)
                       : tr("Together %1, more than 100. Stored like this, the parts count in proportion.").arg(parts));
    m_store->setEnabled(sum > 0 && m_member->currentIndex() >= 0);
}

void ProposalEntry::clearEntry()
{
    for (const Row& row : m_rows)
        row.number->setValue(0);
    refreshSum();
}

/// A later proposal of the same person takes the place of the earlier one, without a word about either.
void ProposalEntry::store()
{
    Proposal proposal{.member = m_member->currentData().toString().toStdString(), .parts = {}, .unknown = {}};
    for (const Row& row : m_rows)
        proposal.parts[row.line] = Decimal{row.number->value()};
    Document document = m_session.document();
    std::vector<Proposal>& all = document.budgets.at(m_budget).round->proposals;
    const auto earlier = std::ranges::find(all, proposal.member, &Proposal::member);
    if (earlier == all.end())
        all.push_back(std::move(proposal));
    else
        earlier->parts = std::move(proposal.parts);
    m_member->setCurrentIndex(-1);
    clearEntry();
    m_session.edit(std::move(document), tr("Store a proposal"));
    m_member->setFocus();
}

} // namespace purse::gui
