// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/bidding_panel.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace purse::gui {
namespace {
constexpr std::size_t fewBids = 3; ///< with fewer, the sums of a round would tell who bid what
} // namespace

BiddingPanel::BiddingPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_head(plainLabel({}, TextStyle::Heading)), m_state(plainLabel({})),
      m_entryRow(new QWidget), m_entry(new QHBoxLayout(m_entryRow)), m_amountLabel(plainLabel({})),
      m_member(new QuietComboBox),
      m_seal(textButton(tr("Seal the bid"), tr("Keeps it until the round is closed; nobody sees it before or after"))),
      m_trouble(plainLabel({})), m_close(textButton({}, tr("Counts all bids of the round"))),
      m_anyway(new QCheckBox(tr("Close it all the same")))
{
    setObjectName(QStringLiteral("card"));
    m_head->setWordWrap(false);
    m_amountLabel->setWordWrap(false);
    m_member->setAccessibleName(tr("Who bids"));
    m_member->setMinimumHeight(28);
    m_member->setMinimumContentsLength(10);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_anyway->setAccessibleDescription(tr("With fewer than three new bids the sums may tell who bid what"));
    QLabel* who = plainLabel(tr("Who"));
    who->setWordWrap(false);
    m_entry->setContentsMargins(0, 0, 0, 0);
    m_entry->setSpacing(8);
    m_entry->addWidget(who);
    m_entry->addWidget(m_member, 2);
    m_entry->addWidget(m_amountLabel);
    m_entry->addWidget(m_seal);
    auto* end = new QHBoxLayout;
    end->setSpacing(8);
    end->addWidget(m_state, 1);
    end->addWidget(m_anyway);
    end->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_entryRow);
    layout->addWidget(m_trouble);
    layout->addLayout(end);
    makeAmount();
    connect(m_seal, &QToolButton::clicked, this, &BiddingPanel::seal);
    connect(m_close, &QToolButton::clicked, this, &BiddingPanel::closeRound);
    connect(m_anyway, &QCheckBox::toggled, this, &BiddingPanel::refreshButtons);
    connect(m_member, &QComboBox::activated, this, [this] { // never one person's amount for another
        clearEntry();
        m_amount->setFocus();
    });
}

/// Dots instead of figures: people stand around the screen.
void BiddingPanel::makeAmount()
{
    const Format& format = m_session.format();
    m_madeFor = format.symbol() + QString::number(format.currency().minorDigits);
    delete m_amount;
    m_amount = new NumberField({Decimal{0}, {}, format.currency().minorDigits, true}, format.locale());
    m_amount->setEchoMode(QLineEdit::Password);
    m_amount->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhPreferNumbers);
    m_amountLabel->setText(tr("Each payment, %1").arg(format.symbol()));
    m_amount->setAccessibleName(tr("Bid for one payment, %1").arg(format.symbol()));
    m_amount->setAccessibleDescription(tr("Shown as dots while it is typed"));
    m_amount->setPlaceholderText(tr("shown as dots"));
    m_amount->setMinimumWidth(104);
    m_entry->insertWidget(3, m_amount, 1);
    setTabOrder(m_member, m_amount);
    setTabOrder(m_amount, m_seal);
    connect(m_amount, &NumberField::entered, this, &BiddingPanel::refreshButtons);
    connect(m_amount, &NumberField::troubleChanged, this, [this](const QString& what) {
        m_trouble->setText(what);
        m_trouble->setVisible(!what.isEmpty());
        refreshButtons();
    });
    connect(m_amount, &QLineEdit::returnPressed, this, &BiddingPanel::seal);
}

void BiddingPanel::show(std::size_t plan, const ContributionOutcome& outcome)
{
    const ContributionPlan& own = m_session.document().contributions.at(plan);
    const Format& format = m_session.format();
    if (m_madeFor != format.symbol() + QString::number(format.currency().minorDigits))
        makeAmount();
    if (plan != m_plan || own.bidding->closed + 1 != m_round)
        clearEntry();
    m_plan = plan;
    m_round = own.bidding->closed + 1;
    m_bids = outcome.bidsInOpenRound;
    m_isOver = outcome.holds.has_value();
    m_head->setText(m_isOver ? tr("The target is reached: no further round is needed")
                             : tr("Round %1 is open").arg(m_round));
    m_close->setText(tr("Close round %1").arg(m_round));
    m_close->setAccessibleName(m_close->text());
    QString state = tr("%1 of %Ln people have bid in this round. Bids stay sealed until it is closed.", nullptr,
                       static_cast<int>(outcome.members.size()))
                        .arg(format.number(static_cast<double>(m_bids), 0));
    if (m_isOver)
        state = tr("Undo goes back, should a round have been closed too early.");
    else if (m_bids < fewBids)
        state += QLatin1Char(' ') + tr("With fewer than three the sums may tell who bid what.");
    m_state->setText(state);
    fillMembers(outcome);
    refreshButtons();
}

void BiddingPanel::fillMembers(const ContributionOutcome& outcome)
{
    const QVariant before = m_member->currentData();
    m_member->clear();
    for (const Member& member : m_session.document().members)
        if (std::ranges::binary_search(outcome.members, member.id))
            m_member->addItem(shownName(member.name, member.id), QString::fromStdString(member.id));
    m_member->setCurrentIndex(m_member->findData(before));
    m_member->setPlaceholderText(tr("choose your name"));
}

void BiddingPanel::refreshButtons()
{
    const bool isOpen = !m_isOver && !m_session.isReadOnly();
    const bool isFew = m_bids < fewBids;
    m_entryRow->setVisible(!m_isOver);
    m_member->setEnabled(isOpen);
    m_amount->setEnabled(isOpen);
    m_seal->setEnabled(isOpen && m_member->currentIndex() >= 0 && m_amount->value().has_value()
                       && m_amount->trouble().isEmpty());
    m_anyway->setVisible(isOpen && isFew);
    m_close->setVisible(!m_isOver);
    m_close->setEnabled(isOpen && (!isFew || m_anyway->isChecked()));
}

void BiddingPanel::clearEntry()
{
    m_amount->clear();
    m_amount->setValue(std::nullopt);
    m_anyway->setChecked(false);
    refreshButtons();
}

/// A later bid of the same person for the same round takes the place of the earlier one, without a word about either.
void BiddingPanel::seal()
{
    if (!m_seal->isEnabled())
        return;
    const std::string member = m_member->currentData().toString().toStdString();
    const Money amount = moneyOf(*m_amount->value(), m_session.format().currency().minorDigits);
    Document document = m_session.document();
    std::vector<MemberBid>& bids = document.contributions.at(m_plan).bidding->bids;
    const auto earlier =
        std::ranges::find_if(bids, [&](const MemberBid& bid) { return bid.member == member && bid.round == m_round; });
    if (earlier == bids.end())
        bids.push_back({.member = member, .round = m_round, .amount = amount, .unknown = {}});
    else
        earlier->amount = amount;
    m_member->setCurrentIndex(-1);
    clearEntry();
    m_session.edit(std::move(document), tr("Seal a bid"));
    m_member->setFocus();
}

void BiddingPanel::closeRound()
{
    Document document = m_session.document();
    ++document.contributions.at(m_plan).bidding->closed;
    m_session.edit(std::move(document), tr("Close a round of bids"));
}

} // namespace purse::gui
