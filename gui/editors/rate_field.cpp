// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/rate_field.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/pages/parts.hpp"

#include <QHBoxLayout>
#include <QLabel>

namespace purse::gui {
namespace {
const Decimal mostMajor{1'000'000'000};
} // namespace

RateField::RateField(const QString& name, Limits limits, const Format& format, QWidget* parent)
    : QWidget(parent), m_digits(format.currency().minorDigits),
      m_amount(new NumberField(
          {limits.mayBeNegative ? std::nullopt : std::optional(Decimal{0}), mostMajor, m_digits, limits.mayBeEmpty},
          format.locale())),
      m_per(new QuietComboBox)
{
    m_amount->setAccessibleName(name);
    m_amount->setMinimumWidth(m_amount->fontMetrics().horizontalAdvance(QStringLiteral("0,000,000.00")) + 8);
    m_per->setAccessibleName(tr("%1: period").arg(name));
    for (const Per per : {Per::Year, Per::Month, Per::Week})
        m_per->addItem(perWords(per), static_cast<int>(per));
    keepHeight(m_per);
    keepHeight(m_amount);
    QLabel* symbol = plainLabel(format.symbol(), TextStyle::Muted);
    symbol->setWordWrap(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(symbol);
    layout->addWidget(m_amount, 1);
    layout->addWidget(m_per);
    setFocusProxy(m_amount);
    connect(m_amount, &NumberField::entered, this, &RateField::entered);
    connect(m_per, &QComboBox::activated, this, &RateField::entered);
    connect(m_amount, &NumberField::troubleChanged, this, &RateField::troubleChanged);
}

void RateField::setValue(const std::optional<Rate>& rate)
{
    m_amount->setValue(rate ? std::optional(decimalOf(rate->amount, m_digits)) : std::nullopt);
    if (!rate)
        return;
    int at = m_per->findData(static_cast<int>(rate->per));
    if (at < 0) { // an hour or a day: of files written by hand
        m_per->addItem(perWords(rate->per), static_cast<int>(rate->per));
        at = m_per->count() - 1;
    }
    m_per->setCurrentIndex(at);
}

std::optional<Rate> RateField::value() const
{
    const std::optional<Decimal> amount = m_amount->value();
    if (!amount)
        return std::nullopt;
    return Rate{moneyOf(*amount, m_digits), static_cast<Per>(m_per->currentData().toInt())};
}

} // namespace purse::gui
