// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of bids in the form of a contribution.
#include "gui/pages/contribution_form.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/pages/absences.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QWheelEvent>

namespace purse::gui {
namespace {
constexpr int mostPayments = 366;

/// A number that the mouse wheel does not change while it scrolls the form.
class QuietSpinBox : public QSpinBox {
public:
    QuietSpinBox() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

bool hasSupplement(const ContributionPlan& plan)
{
    return plan.bidding
           && (plan.bidding->silent == SilentCounts::ReferenceAndMore
               || plan.bidding->silent == SilentCounts::EarlierAndMore);
}
} // namespace

void ContributionForm::makeBidding()
{
    m_hasBidding = new QCheckBox(tr("Rounds of secret bids"));
    m_biddingForm = part(m_hasBidding);
    m_payments = new QuietSpinBox;
    m_payments->setRange(1, mostPayments);
    m_payments->setKeyboardTracking(false); // one step for a number, not for each key
    addRow(m_biddingForm, tr("Payments in the period"), m_payments);
    m_silent = new QuietComboBox;
    for (const auto& [silent, text] :
         {std::pair(SilentCounts::Reference, tr("the equal part")),
          std::pair(SilentCounts::ReferenceAndMore, tr("the equal part and more")),
          std::pair(SilentCounts::EarlierOrReference, tr("an earlier bid, else that part")),
          std::pair(SilentCounts::EarlierAndMore, tr("an earlier bid, else more")),
          std::pair(SilentCounts::Nothing, tr("nothing"))})
        m_silent->addItem(text, static_cast<int>(silent));
    addRow(m_biddingForm, tr("Who has not bid counts"), m_silent);
}

void ContributionForm::makeBiddingAmounts()
{
    const int digits = m_session.format().currency().minorDigits;
    addNumber(
        m_biddingForm, tr("And more"), true, false,
        [digits](const ContributionPlan& own) { return decimalOf(own.bidding->supplement, digits); },
        [digits](ContributionPlan& own, const std::optional<Decimal>& value) {
            own.bidding->supplement = moneyOf(*value, digits);
        },
        hasSupplement);
    addNumber(
        m_biddingForm, tr("Another equal part"), true, true,
        [digits](const ContributionPlan& own) {
            return own.bidding->reference ? std::optional(decimalOf(*own.bidding->reference, digits)) : std::nullopt;
        },
        [digits](ContributionPlan& own, const std::optional<Decimal>& value) {
            own.bidding->reference = value ? std::optional(moneyOf(*value, digits)) : std::nullopt;
        });
    const auto percent = [this](const QString& title, std::optional<Percent> BiddingRounds::*member) {
        addNumber(
            m_biddingForm, title, false, true,
            [member](const ContributionPlan& own) -> std::optional<Decimal> {
                const std::optional<Percent>& value = (*own.bidding).*member;
                return value ? std::optional(value->value) : std::nullopt;
            },
            [member](ContributionPlan& own, const std::optional<Decimal>& value) {
                (*own.bidding).*member = value ? std::optional(Percent{*value}) : std::nullopt;
            });
    };
    percent(tr("Lowest bid, of that"), &BiddingRounds::least);
    percent(tr("Highest bid, of that"), &BiddingRounds::most);
}

void ContributionForm::makeAbsences()
{
    m_absences = new Absences;
    m_column->addWidget(m_absences);
    connect(m_absences, &Absences::entered, this, [this](const std::string& member, const std::optional<int>& round) {
        change(tr("Change who cannot come"), [&](ContributionPlan& own) {
            if (round)
                own.bidding->absent[member] = *round;
            else
                own.bidding->absent.erase(member);
        });
    });
    connect(m_absences, &Absences::refused, this, [this](const QString& what) {
        m_session.refuse({{"/contributions", what.toStdString(),
                           tr("Rounds that are closed stay as they were; nothing is changed.").toStdString()}});
    });
}

void ContributionForm::connectBidding()
{
    connect(m_hasBidding, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Add rounds of bids") : tr("Take the rounds of bids away"),
               [on](ContributionPlan& own) { own.bidding = on ? std::optional(BiddingRounds{}) : std::nullopt; });
    });
    connect(m_payments, &QSpinBox::valueChanged, this, [this](int payments) {
        change(
            tr("Change the number of payments"),
            [payments](ContributionPlan& own) { own.bidding->payments = payments; },
            QStringLiteral("contribution %1 payments").arg(m_plan));
    });
    connect(m_silent, &QComboBox::activated, this, [this] {
        change(tr("Settle what counts without a bid"), [this](ContributionPlan& own) {
            own.bidding->silent = static_cast<SilentCounts>(m_silent->currentData().toInt());
        });
    });
}

} // namespace purse::gui
