// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget_form.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <purse/document/edit.hpp>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {

BudgetForm::BudgetForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_budgets(new QuietComboBox), m_from(new QLineEdit), m_form(new QFormLayout),
      m_trouble(plainLabel({}, TextStyle::Body)), m_column(new QVBoxLayout)
{
    m_budgets->setAccessibleName(tr("Budget"));
    m_budgets->setMinimumHeight(28);
    m_from->setAccessibleName(tr("First day of the year"));
    m_from->setMinimumHeight(28);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_column->setSpacing(6);
    QToolButton* other = textButton(tr("Add a budget"), tr("A second budget, to compare with"));
    QToolButton* line = textButton(tr("Add a line"), tr("What else the money is for"));
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("The money"), TextStyle::Heading), 1);
    head->addWidget(m_budgets);
    head->addWidget(other);
    QLabel* first = plainLabel(tr("First day of the year"));
    first->setWordWrap(false);
    m_form->addRow(first, m_from);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_form);
    layout->addLayout(m_column);
    layout->addWidget(m_trouble);
    layout->addWidget(line, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_budgets, &QComboBox::activated, this, &BudgetForm::refresh);
    connect(other, &QToolButton::clicked, this, &BudgetForm::addBudget);
    connect(line, &QToolButton::clicked, this, &BudgetForm::addLine);
    connect(m_from, &QLineEdit::textEdited, this, [this](const QString& text) {
        const std::optional<Date> day = dateFromText(text.toStdString());
        m_trouble->setVisible(!day);
        m_trouble->setText(tr("Write a day like 2026-04-06."));
        if (day)
            change(
                tr("Change the budget's year"), [&](Budget& own) { own.from = *day; }, QStringLiteral("from"));
    });
}

const Budget* BudgetForm::budget() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_budgets->currentIndex()));
    const std::vector<Budget>& all = m_session.document().budgets;
    return at < all.size() ? &all[at] : nullptr;
}

NumberField* BudgetForm::pay() const
{
    const Budget* own = budget();
    for (std::size_t at = 0; own && at < m_rows.size(); ++at)
        if (own->lines[at].pay)
            return m_rows[at].amount;
    return nullptr;
}

void BudgetForm::change(const QString& what, const std::function<void(Budget&)>& edit, const QString& typing)
{
    if (!budget())
        return;
    Document document = m_session.document();
    edit(document.budgets[static_cast<std::size_t>(std::max(0, m_budgets->currentIndex()))]);
    m_session.edit(std::move(document), what, typing);
}

void BudgetForm::showTrouble(const QString& what)
{
    m_trouble->setText(what);
    m_trouble->setVisible(!what.isEmpty());
}

void BudgetForm::addLine()
{
    change(tr("Add a budget line"), [](Budget& own) {
        own.lines.push_back({.id = freeId(own.lines, "line"), .title = {}, .amount = {}, .pay = false});
    });
    if (!m_rows.empty())
        m_rows.back().title->setFocus();
}

void BudgetForm::addBudget()
{
    Document document = m_session.document();
    Budget next;
    if (const Budget* own = budget())
        next = *own;
    else
        next.lines = {
            {.id = "pay", .title = tr("All pay, on-costs included").toStdString(), .amount = {}, .pay = true}};
    next.title = tr("Budget %1").arg(document.budgets.size() + 1).toStdString();
    next.id = freeId(document.budgets, next.title);
    document.budgets.push_back(std::move(next));
    m_session.edit(std::move(document), tr("Add a budget"));
    m_budgets->setCurrentIndex(m_budgets->count() - 1);
    refresh();
}

void BudgetForm::refresh()
{
    const int before = std::max(0, m_budgets->currentIndex());
    m_budgets->clear();
    for (const Budget& each : m_session.document().budgets)
        m_budgets->addItem(shownName(each.title, each.id));
    m_budgets->setCurrentIndex(std::min(before, m_budgets->count() - 1));
    m_budgets->setVisible(m_budgets->count() > 1);
    setEnabled(!m_session.isReadOnly());
    const Budget* own = budget();
    if (!own)
        return;
    if (!m_from->hasFocus() || dateFromText(m_from->text().toStdString()))
        if (const QString day = QString::fromStdString(toText(own->from)); day != m_from->text()) {
            m_from->setText(day);
            m_trouble->hide();
        }
    makeRows(*own);
}

void BudgetForm::makeRows(const Budget& own)
{
    QString shape = QString::fromStdString(own.id) + m_session.format().symbol();
    for (const BudgetLine& line : own.lines)
        shape += QLatin1Char('/') + QString::fromStdString(line.id);
    if (shape != m_shape) {
        for (const Row& row : m_rows) {
            row.widget->hide();
            row.widget->deleteLater();
        }
        m_rows.clear();
        makeAtHand();
        for (std::size_t at = 0; at < own.lines.size(); ++at) {
            m_rows.push_back(makeRow(own.lines[at], at));
            m_column->addWidget(m_rows.back().widget);
        }
        m_shape = shape;
    }
    const int digits = m_session.format().currency().minorDigits;
    m_atHand->setValue(own.atHand ? std::optional(decimalOf(*own.atHand, digits)) : std::nullopt);
    for (std::size_t at = 0; at < own.lines.size(); ++at) {
        const BudgetLine& line = own.lines[at];
        if (const QString title = QString::fromStdString(line.title); title != m_rows[at].title->text()) {
            m_rows[at].title->setText(title);
            m_rows[at].title->setCursorPosition(0);
            m_rows[at].title->setToolTip(escaped(title));
        }
        m_rows[at].amount->setValue(decimalOf(line.amount.amount, digits));
        m_rows[at].per->setCurrentIndex(m_rows[at].per->findData(static_cast<int>(line.amount.per)));
    }
}

/// Not a line: it is there on the first day, and says how many months it would last.
void BudgetForm::makeAtHand()
{
    const Format& format = m_session.format();
    const int digits = format.currency().minorDigits;
    if (m_atHand)
        m_form->removeRow(m_atHand);
    m_atHand = new NumberField({Decimal{0}, {}, digits, true}, format.locale());
    m_atHand->setAccessibleName(tr("In the account on that day"));
    m_atHand->setPlaceholderText(tr("not known"));
    QLabel* label = plainLabel(tr("In the account then, %1").arg(format.symbol()));
    label->setWordWrap(false);
    m_form->addRow(label, m_atHand);
    connect(m_atHand, &NumberField::entered, this, [this, digits] {
        const std::optional<Decimal> amount = m_atHand->value();
        change(
            tr("Change the money in the account"),
            [&](Budget& own) { own.atHand = amount ? std::optional(moneyOf(*amount, digits)) : std::nullopt; },
            QStringLiteral("at hand"));
    });
    connect(m_atHand, &NumberField::troubleChanged, this, &BudgetForm::showTrouble);
}

BudgetForm::Row BudgetForm::makeRow(const BudgetLine& line, std::size_t index)
{
    const Format& format = m_session.format();
    const int digits = format.currency().minorDigits;
    Row row{new QWidget, new QLineEdit,
            new NumberField({line.pay ? std::optional(Decimal{0}) : std::nullopt, {}, digits, false}, format.locale()),
            new QuietComboBox};
    row.title->setAccessibleName(tr("What the money is for"));
    row.title->setPlaceholderText(tr("what it is for"));
    row.title->setMinimumHeight(28);
    row.amount->setAccessibleName(line.pay ? tr("Money for all pay") : tr("Amount"));
    row.per->setAccessibleName(tr("Period"));
    row.per->setMinimumHeight(28);
    for (const Per per : {Per::Year, Per::Month, Per::Week})
        row.per->addItem(perWords(per), static_cast<int>(per));
    QLabel* symbol = plainLabel(format.symbol(), TextStyle::Muted);
    symbol->setWordWrap(false);
    auto* away = textButton(QStringLiteral("×"), tr("Take this line away"));
    away->setAccessibleName(tr("Take line %1 away").arg(index + 1));
    away->setEnabled(!line.pay);
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.title, 3);
    layout->addWidget(symbol);
    layout->addWidget(row.amount, 2);
    layout->addWidget(row.per);
    layout->addWidget(away);
    const QString typing = QStringLiteral("line %1").arg(index);
    connect(row.title, &QLineEdit::textEdited, this, [this, index, typing](const QString& text) {
        change(
            tr("Name a budget line"), [&](Budget& own) { own.lines.at(index).title = text.toStdString(); }, typing);
    });
    const auto takeAmount = [this, index, row, typing, digits] {
        if (const std::optional<Decimal> amount = row.amount->value())
            change(
                tr("Change the money"),
                [&](Budget& own) {
                    own.lines.at(index).amount = {moneyOf(*amount, digits),
                                                  static_cast<Per>(row.per->currentData().toInt())};
                },
                typing);
    };
    connect(row.amount, &NumberField::entered, this, takeAmount);
    connect(row.per, &QComboBox::activated, this, takeAmount);
    connect(row.amount, &NumberField::troubleChanged, this, &BudgetForm::showTrouble);
    connect(away, &QToolButton::clicked, this, [this, index] {
        change(tr("Take a budget line away"),
               [&](Budget& own) { own.lines.erase(own.lines.begin() + static_cast<std::ptrdiff_t>(index)); });
    });
    return row;
}

} // namespace purse::gui
