// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/matching_form.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const Decimal mostMajor{1'000'000'000};
}

MatchingForm::MatchingForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    make();
}

/// Fields for money know their currency: another one makes them anew.
void MatchingForm::make()
{
    const Format& format = m_session.format();
    m_madeFor = format.symbol() + QString::number(format.currency().minorDigits);
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget;
    m_layout->addWidget(m_inside);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(8);
    m_title = titleField(tr("Name of the pot"));
    addNamed(m_form, tr("Name"), m_title);
    m_trouble = troubleLabel();
    m_pot = addMoney(tr("In the pot"), false,
                     [](Matching& own, const std::optional<Money>& amount) { own.pot = amount.value_or(Money{}); });
    m_cap = addMoney(tr("Most for each"), true,
                     [](Matching& own, const std::optional<Money>& amount) { own.cap = amount; });
    m_scaleUp = new QCheckBox(tr("Pay the whole pot"));
    m_scaleUp->setToolTip(tr("Also where gifts call for less than there is in it"));
    m_scaleUp->setMinimumHeight(26);
    m_form->addRow(m_scaleUp);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_form);
    column->addWidget(m_trouble);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(
            tr("Name a pot"), [&](Matching& own) { own.title = text.toStdString(); },
            QStringLiteral("matching %1 name").arg(m_matching));
    });
    connect(m_scaleUp, &QCheckBox::clicked, this, [this](bool on) {
        change(on ? tr("Pay the whole pot") : tr("Pay what gifts call for"), [on](Matching& own) { own.scaleUp = on; });
    });
}

NumberField* MatchingForm::addMoney(const QString& title, bool mayBeEmpty, Set set)
{
    const Format& format = m_session.format();
    const int digits = format.currency().minorDigits;
    auto* field = new NumberField({Decimal{0}, mostMajor, digits, mayBeEmpty}, format.locale());
    if (mayBeEmpty)
        field->setPlaceholderText(tr("no bound"));
    addNamed(m_form, tr("%1, %2").arg(title, format.symbol()), field);
    const QString typing = QStringLiteral("matching %1 %2").arg(title);
    connect(field, &NumberField::entered, this, [this, field, digits, set = std::move(set), title, typing] {
        const std::optional<Decimal> value = field->value();
        change(
            tr("Change “%1”").arg(title),
            [&](Matching& own) { set(own, value ? std::optional(moneyOf(*value, digits)) : std::nullopt); },
            typing.arg(m_matching));
    });
    connect(field, &NumberField::troubleChanged, this, [this, title](const QString& what) {
        tellTrouble(m_trouble, what.isEmpty() ? QString() : tr("%1: %2").arg(title, what));
    });
    return field;
}

const Matching* MatchingForm::matching() const
{
    if (!m_session.isOpen() || m_matching >= m_session.document().matchings.size())
        return nullptr;
    return &m_session.document().matchings[m_matching];
}

void MatchingForm::change(const QString& what, const std::function<void(Matching&)>& edit, const QString& typing)
{
    if (!matching())
        return;
    Document document = m_session.document();
    edit(document.matchings[m_matching]);
    m_session.edit(std::move(document), what, typing);
}

void MatchingForm::show(std::size_t which)
{
    m_matching = which;
    const Format& format = m_session.format();
    if (m_madeFor != format.symbol() + QString::number(format.currency().minorDigits))
        make();
    m_inside->setEnabled(matching() && !m_session.isReadOnly());
    const Matching* own = matching();
    if (!own)
        return;
    const int digits = format.currency().minorDigits;
    setText(m_title, own->title);
    m_pot->setValue(decimalOf(own->pot, digits));
    m_cap->setValue(own->cap ? std::optional(decimalOf(*own->cap, digits)) : std::nullopt);
    m_scaleUp->setChecked(own->scaleUp);
}

} // namespace purse::gui
