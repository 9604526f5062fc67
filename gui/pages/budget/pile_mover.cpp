// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/pile_mover.hpp"

#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace purse::gui {
namespace {
constexpr double mostMajor = 1e12; // well below where a double of cents is not exact any more
}

PileMover::PileMover(QWidget* parent)
    : QWidget(parent), m_other(new QuietComboBox), m_amount(new QDoubleSpinBox), m_about(new QLineEdit),
      m_give(new QPushButton), m_take(new QPushButton), m_trouble(plainLabel({}, TextStyle::Muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    addNamed(form, tr("With whom"), m_other);
    addNamed(form, tr("How much"), m_amount);
    addNamed(form, tr("Why, if you like"), m_about);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_amount->setValue(10.0);
    m_amount->setSingleStep(10.0);
    m_amount->setGroupSeparatorShown(true);
    m_amount->setAlignment(Qt::AlignRight);
    layout->addLayout(form);
    for (QPushButton* button : {m_give, m_take}) {
        button->setObjectName(QStringLiteral("secondary"));
        layout->addWidget(button);
    }
    m_give->setAccessibleDescription(tr("In the list: the plus key"));
    m_take->setAccessibleDescription(tr("In the list: the minus key"));
    layout->addWidget(m_trouble);
    connect(m_give, &QPushButton::clicked, this, &PileMover::give);
    connect(m_take, &QPushButton::clicked, this, &PileMover::take);
    connect(m_other, &QComboBox::currentIndexChanged, this, &PileMover::refresh);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &PileMover::refresh);
}

const PileMover::Holder* PileMover::chosen() const
{
    return m_chosen < m_holders.size() ? &m_holders[m_chosen] : nullptr;
}

const PileMover::Holder* PileMover::counterpart() const
{
    const std::string id = m_other->currentData().toString().toStdString();
    for (const Holder& holder : m_holders)
        if (holder.id == id)
            return &holder;
    return nullptr;
}

Money PileMover::money() const
{
    return Money::fromMinor(std::llround(m_amount->value() * std::pow(10.0, m_format.currency().minorDigits)));
}

void PileMover::show(std::vector<Holder> holders, const Format& format)
{
    m_format = format;
    m_holders = std::move(holders);
    const int digits = format.currency().minorDigits;
    m_amount->setDecimals(digits);
    m_amount->setRange(std::pow(10.0, -digits), mostMajor);
    m_amount->setPrefix(format.symbol() + QChar(0xA0));
    fillOthers();
}

void PileMover::choose(std::size_t holder)
{
    if (holder == m_chosen)
        return;
    m_chosen = holder;
    fillOthers();
}

/// Everybody but the chosen one.
void PileMover::fillOthers()
{
    const QVariant had = m_other->currentData();
    {
        const QSignalBlocker quiet(m_other);
        m_other->clear();
        for (std::size_t i = 0; i < m_holders.size(); ++i)
            if (i != m_chosen)
                m_other->addItem(tr("%1, who has %2").arg(m_holders[i].name, m_format.money(m_holders[i].has, true)),
                                 QString::fromStdString(m_holders[i].id));
        m_other->setCurrentIndex(std::max(0, m_other->findData(had)));
    }
    refresh();
}

void PileMover::refresh()
{
    const Holder* one = chosen();
    const Holder* other = counterpart();
    const auto say = [&](QPushButton* button, const QString& sign, const Holder* from, const Holder* to) {
        const bool can = from && to && from->has >= money() && money() > Money();
        const QString words = from && to
                                  ? tr("%1 from %2 to %3").arg(m_format.money(money(), true), from->name, to->name)
                                  : tr("Nobody is chosen");
        button->setText(
            QStringLiteral("%1  %2").arg(sign, QString(words).replace(QLatin1Char('&'), QStringLiteral("&&"))));
        button->setAccessibleName(words);
        button->setEnabled(can);
    };
    say(m_give, QStringLiteral("+"), other, one);
    say(m_take, QStringLiteral("−"), one, other);
    QStringList lacking;
    for (const Holder* holder : {one, other})
        if (holder && holder->has < money())
            lacking << tr("%1 has only %2.").arg(holder->name, m_format.money(holder->has, true));
    m_trouble->setText(lacking.join(QLatin1Char(' ')));
    m_trouble->setVisible(!lacking.isEmpty());
}

void PileMover::ask(const Holder* from, const Holder* to)
{
    if (!from || !to || from == to || money() <= Money())
        return;
    if (from->has < money()) {
        m_trouble->setText(tr("%1 has only %2.").arg(from->name, m_format.money(from->has, true)));
        m_trouble->show();
        return;
    }
    const std::string about = m_about->text().trimmed().toStdString();
    m_about->clear();
    emit moveAsked(from->id, to->id, money(), about);
}

void PileMover::give() { ask(counterpart(), chosen()); }

void PileMover::take() { ask(chosen(), counterpart()); }

void PileMover::move(std::size_t from, std::size_t to)
{
    if (from < m_holders.size() && to < m_holders.size())
        ask(&m_holders[from], &m_holders[to]);
}

} // namespace purse::gui
