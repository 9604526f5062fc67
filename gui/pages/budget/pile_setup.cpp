// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/pile_setup.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
const Decimal mostMajor{1'000'000'000};
}

PileSetup::PileSetup(QWidget* parent)
    : QWidget(parent), m_title(titleField(tr("Name of the pile"))), m_totalLabel(plainLabel({})),
      m_more(textButton(tr("Between whom"), tr("Who takes part, or which lines of a budget"))), m_fold(new QWidget),
      m_between(new QuietComboBox), m_holders(new TickedList(tr("Who takes part"))),
      m_fixed(plainLabel(tr("Money has moved, so how much there is and who takes part stay as they are. Undo the "
                            "moves to change them."),
                         TextStyle::Muted)),
      m_trouble(troubleLabel())
{
    m_more->setCheckable(true);
    m_totalLabel->setWordWrap(false);
    m_between->setAccessibleName(tr("Between people, or lines of a budget"));
    keepHeight(m_between);
    auto* line = new QHBoxLayout;
    line->setObjectName(QStringLiteral("line"));
    line->setSpacing(8);
    line->addWidget(m_totalLabel);
    line->addWidget(m_more);
    line->addStretch(1);
    auto* fold = new QVBoxLayout(m_fold);
    fold->setContentsMargins(0, 0, 0, 0);
    fold->addWidget(m_between);
    fold->addWidget(m_holders);
    fold->addWidget(m_fixed);
    m_fold->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_fold);
    layout->addWidget(m_trouble);
    connect(m_more, &QToolButton::toggled, m_fold, &QWidget::setVisible);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("Name a pile"), QStringLiteral("title"), [&](Pile& own) { own.title = text.toStdString(); });
    });
    connect(m_between, &QComboBox::activated, this, &PileSetup::changeBetween);
    connect(m_holders, &TickedList::entered, this, [this] {
        const std::vector<std::string> ids = m_holders->value();
        tellTrouble(m_trouble, ids.empty() ? tr("Tick at least one.") : QString());
        if (!ids.empty())
            change(tr("Change who takes part"), {}, [&](Pile& own) { own.holders = ids; });
    });
}

/// Made anew for another currency.
void PileSetup::makeTotal(const Format& format)
{
    const int digits = format.currency().minorDigits;
    if (m_total && m_symbol == format.currency().code)
        return;
    delete m_total;
    m_symbol = format.currency().code;
    m_total = new NumberField({Decimal{0}, mostMajor, digits, false}, format.locale());
    m_total->setAccessibleName(tr("How much there is to divide"));
    m_total->setMinimumWidth(m_total->fontMetrics().horizontalAdvance(QStringLiteral("0,000,000.00")) + 8);
    m_totalLabel->setText(tr("To divide, %1").arg(format.symbol()));
    findChild<QHBoxLayout*>(QStringLiteral("line"))->insertWidget(1, m_total);
    setTabOrder(m_title, m_total);
    setTabOrder(m_total, m_more);
    connect(m_total, &NumberField::entered, this, [this, digits] {
        if (const std::optional<Decimal> total = m_total->value())
            change(tr("Change how much there is"), QStringLiteral("total"),
                   [&](Pile& own) { own.total = moneyOf(*total, digits); });
    });
    connect(m_total, &NumberField::troubleChanged, this, [this](const QString& what) { tellTrouble(m_trouble, what); });
}

void PileSetup::change(const QString& what, const QString& field, const std::function<void(Pile&)>& edit)
{
    edit(m_pile);
    emit edited(m_pile, what, field);
}

/// All of the other kind take part at first.
void PileSetup::changeBetween()
{
    const std::string budget = m_between->currentData().toString().toStdString();
    if (budget == m_pile.budget)
        return;
    TickedList::Names names = m_members;
    for (const auto& [id, lines] : m_lines)
        if (id == budget)
            names = lines;
    change(tr("Change between whom a pile is"), {}, [&](Pile& own) {
        own.budget = budget;
        own.holders.clear();
        for (const auto& [id, name] : names)
            own.holders.push_back(id);
    });
}

void PileSetup::show(const Document& document, const Pile& pile, const Format& format)
{
    m_pile = pile;
    makeTotal(format);
    setText(m_title, pile.title);
    m_total->setValue(decimalOf(pile.total, format.currency().minorDigits));
    m_members.clear();
    for (const Member& member : document.members)
        m_members.emplace_back(member.id, shownName(member.name, member.id));
    m_lines.clear();
    m_between->clear();
    if (!m_members.empty())
        m_between->addItem(tr("between people"), QString());
    TickedList::Names names = m_members;
    for (const Budget& budget : document.budgets) {
        TickedList::Names lines;
        for (const BudgetLine& line : budget.lines)
            lines.emplace_back(line.id, shownName(line.title, line.id));
        m_between->addItem(tr("between the lines of “%1”").arg(shownName(budget.title, budget.id)),
                           QString::fromStdString(budget.id));
        if (budget.id == pile.budget)
            names = lines;
        m_lines.emplace_back(budget.id, std::move(lines));
    }
    m_between->setCurrentIndex(m_between->findData(QString::fromStdString(pile.budget)));
    m_holders->setNames(names);
    m_holders->setValue(pile.holders);
    for (QWidget* field :
         {static_cast<QWidget*>(m_total), static_cast<QWidget*>(m_between), static_cast<QWidget*>(m_holders)})
        field->setEnabled(pile.moves.empty());
    m_fixed->setVisible(!pile.moves.empty());
    m_more->setText(
        (pile.budget.empty() ? tr("Who takes part (%1)") : tr("Which lines (%1)")).arg(pile.holders.size()));
    m_more->setAccessibleName(m_more->text());
}

} // namespace purse::gui
