// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/next_pay_dialog.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"
#include "gui/pages/payout_edits.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const Decimal mostMajor{1'000'000'000};

QString whatGoesOver(const Payout& payout, const PayoutOutcome& outcome, const Format& format)
{
    switch (wayOf(payout)) {
    case PayoutWay::Takes:
        return NextPayDialog::tr("What is paid now becomes what each took last time, and %1 what was left over. What "
                                 "members ask for stays as it is.")
            .arg(format.money(outcome.leftover, true));
    case PayoutWay::Credit:
        return NextPayDialog::tr("What is paid now is added to what each was paid so far. Credit stays as it is.");
    case PayoutWay::Streams:
        break;
    }
    return NextPayDialog::tr("Hours begin again at nothing. Streams and their parts stay as they are.");
}
} // namespace

NextPayDialog::NextPayDialog(const Payout& payout, const PayoutOutcome& outcome, const Format& format, QWidget* parent)
    : QDialog(parent), m_digits(format.currency().minorDigits),
      m_amount(new NumberField({Decimal{0}, mostMajor, m_digits, false}, format.locale())), m_trouble(troubleLabel())
{
    setWindowTitle(tr("Next pay day"));
    resize(440, 220);
    auto* form = new QFormLayout;
    addNamed(form, tr("To pay out, %1").arg(format.symbol()), m_amount);
    m_amount->setValue(decimalOf(payout.amount, m_digits));
    m_amount->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_begin = buttons->addButton(tr("Begin it"), QDialogButtonBox::AcceptRole);
    m_begin->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("How much is there to pay out next?"), TextStyle::Heading));
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addWidget(plainLabel(whatGoesOver(payout, outcome, format)));
    layout->addWidget(plainLabel(tr("Write down first what was paid, or save the document under another name: the "
                                    "next pay day takes the place of this one. Undo goes back."),
                                 TextStyle::Muted));
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_amount, &NumberField::troubleChanged, this, [this](const QString& what) {
        tellTrouble(m_trouble, what);
        m_begin->setEnabled(what.isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Money NextPayDialog::amount() const { return moneyOf(m_amount->value().value_or(Decimal{}), m_digits); }

} // namespace purse::gui
