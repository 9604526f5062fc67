// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/budget_form.hpp"

#include "gui/editors/number_field.hpp"
#include "gui/editors/rate_field.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/budget/budget_edits.hpp"
#include "gui/pages/budget/division_choice.hpp"
#include "gui/pages/budget/income_row.hpp"
#include "gui/pages/budget/line_row.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <purse/budget/lines/plan.hpp>
#include <purse/document/edit.hpp>

#include <fmt/format.h>

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
QVBoxLayout* column(int spacing)
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

/// Problems whose place begins so, with the rest of their place.
Problems within(const Problems& problems, const std::string& place)
{
    Problems inside;
    for (const Problem& problem : problems)
        if (problem.where == place || problem.where.starts_with(place + "/"))
            inside.push_back({problem.where.substr(place.size()), problem.what, problem.hint});
    return inside;
}

template <class Row>
void takeAway(std::vector<Row*>& rows)
{
    for (Row* row : rows) {
        row->hide();
        row->deleteLater();
    }
    rows.clear();
}
} // namespace

BudgetForm::BudgetForm(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_budgets(new QuietComboBox),
      m_addBudget(textButton(tr("Add a budget"), tr("The same once more, to change and compare"))),
      m_removeBudget(textButton(tr("Take away"), tr("Takes this budget out of the document"))), m_title(new QLineEdit),
      m_from(new QLineEdit), m_fromTrouble(troubleLabel()), m_form(new QFormLayout), m_incomeColumn(column(6)),
      m_lineColumn(column(6)), m_addIncome(textButton(tr("Add an income"), tr("Sales, fees, a grant"))),
      m_addLine(textButton(tr("Add a line"), tr("What else the money is for"))),
      m_noIncome(plainLabel(tr("Say what comes in, and the lines below are divided from it. Until then each line "
                               "has the amount that you give it."),
                            TextStyle::Muted)),
      m_division(new DivisionChoice)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(makeFrame());
    layout->addWidget(makePending());
    layout->addWidget(plainLabel(tr("What comes in"), TextStyle::Heading));
    layout->addWidget(m_noIncome);
    layout->addLayout(m_incomeColumn);
    layout->addWidget(m_addIncome, 0, Qt::AlignLeft);
    layout->addWidget(plainLabel(tr("What it is for"), TextStyle::Heading));
    layout->addLayout(m_lineColumn);
    layout->addWidget(m_addLine, 0, Qt::AlignLeft);
    layout->addWidget(m_division);
    layout->addStretch(1);
    connect(m_addIncome, &QToolButton::clicked, this, &BudgetForm::addIncome);
    connect(m_addLine, &QToolButton::clicked, this, &BudgetForm::addLine);
    connect(m_division, &DivisionChoice::entered, this, [this](const std::string& rule) {
        change(tr("Change how lines are divided"), [&](Budget& own) { own.division = rule; });
    });
    connect(&m_session, &Session::opened, this, [this] { m_draft.reset(); });
}

QWidget* BudgetForm::makeHead()
{
    m_budgets->setAccessibleName(tr("Budget"));
    keepHeight(m_budgets);
    m_budgets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_budgets->setMinimumContentsLength(14);
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_budgets, 1);
    line->addWidget(m_addBudget);
    line->addWidget(m_removeBudget);
    connect(m_budgets, &QComboBox::activated, this, [this](int index) { choose(static_cast<std::size_t>(index)); });
    connect(m_addBudget, &QToolButton::clicked, this, &BudgetForm::addBudget);
    connect(m_removeBudget, &QToolButton::clicked, this, &BudgetForm::removeBudget);
    return head;
}

QWidget* BudgetForm::makeFrame()
{
    auto* part = new QWidget;
    part->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    addNamed(m_form, tr("Name"), m_title);
    addNamed(m_form, tr("First day of the year"), m_from);
    m_form->addRow(m_fromTrouble);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(
            tr("Name a budget"), [&](Budget& own) { own.title = text.toStdString(); }, QStringLiteral("title"));
    });
    connect(m_from, &QLineEdit::textEdited, this, [this](const QString& text) {
        const std::optional<Date> day = dateFromText(text.toStdString());
        m_fromTrouble->setVisible(!day);
        m_fromTrouble->setText(tr("Write a day like 2026-04-06."));
        if (day)
            change(
                tr("Change the budget's year"), [&](Budget& own) { own.from = *day; }, QStringLiteral("from"));
    });
    return part;
}

QWidget* BudgetForm::makePending()
{
    m_pendingFrame = new QFrame;
    m_pendingFrame->setObjectName(QStringLiteral("problems"));
    m_pending = plainLabel({});
    QToolButton* back = textButton(tr("Go back to what counts"), tr("Drops what does not count yet"));
    auto* layout = new QVBoxLayout(m_pendingFrame);
    layout->addWidget(m_pending);
    layout->addWidget(back, 0, Qt::AlignLeft);
    m_pendingFrame->hide();
    connect(back, &QToolButton::clicked, this, [this] {
        m_draft.reset();
        refresh();
    });
    return m_pendingFrame;
}

void BudgetForm::choose(std::size_t index)
{
    if (static_cast<int>(index) >= m_budgets->count())
        return;
    m_draft.reset();
    m_budgets->setCurrentIndex(static_cast<int>(index));
    refresh();
    emit chosen();
}

std::size_t BudgetForm::chosenIndex() const { return static_cast<std::size_t>(std::max(0, m_budgets->currentIndex())); }

const Budget* BudgetForm::budget() const
{
    if (!m_session.isOpen())
        return nullptr;
    const std::vector<Budget>& all = m_session.document().budgets;
    return chosenIndex() < all.size() ? &all[chosenIndex()] : nullptr;
}

const Budget& BudgetForm::current() const { return m_draft ? *m_draft : *budget(); }

QString BudgetForm::pending() const { return m_draft ? m_pending->text() : QString(); }

NumberField* BudgetForm::pay() const
{
    const Budget* own = budget();
    for (std::size_t at = 0; own && at < m_lines.size(); ++at)
        if (current().lines[at].pay)
            return m_lines[at]->wanted()->amount();
    return nullptr;
}

void BudgetForm::change(const QString& what, const std::function<void(Budget&)>& edit, const QString& typing)
{
    if (!budget())
        return;
    Budget next = current();
    edit(next);
    if (!problemsOf(next, m_session.document().group.fullTime).empty()) {
        if (!m_draft)
            m_draftOf = *budget();
        m_draft = std::move(next);
        return refresh();
    }
    m_draft.reset();
    Document document = m_session.document();
    document.budgets[chosenIndex()] = std::move(next);
    if (!m_session.edit(std::move(document), what, typing.isEmpty() ? QString() : QStringLiteral("budget ") + typing))
        refresh();
}

void BudgetForm::addLine()
{
    change(tr("Add a budget line"), [](Budget& own) {
        own.lines.push_back({.id = freeId(own.lines, "line"), .title = {}, .amount = {}, .pay = false});
    });
    if (!m_lines.empty())
        m_lines.back()->title()->setFocus();
}

void BudgetForm::addIncome()
{
    change(tr("Add an income"), [](Budget& own) { appendIncome(own); });
    if (!m_income.empty())
        m_income.back()->title()->setFocus();
}

void BudgetForm::removeLine(std::size_t index)
{
    change(tr("Take a budget line away"), [index](Budget& own) { eraseLine(own, index); });
}

void BudgetForm::removeIncome(std::size_t index)
{
    change(tr("Take an income away"), [&](Budget& own) { eraseIncome(m_session.document(), own, index); });
}

void BudgetForm::addBudget()
{
    Document document = m_session.document();
    const std::size_t at = copyBudget(document, budget());
    document.budgets[at].title = tr("Budget %1").arg(at + 1).toStdString();
    document.budgets[at].id = freeId(document.budgets, document.budgets[at].title);
    m_draft.reset();
    m_session.edit(std::move(document), tr("Add a budget"));
    m_budgets->setCurrentIndex(m_budgets->count() - 1);
    refresh();
    emit chosen();
    m_title->setFocus();
    m_title->selectAll();
}

void BudgetForm::removeBudget()
{
    if (!budget())
        return;
    Document document = m_session.document();
    Problems problems = eraseBudget(document, budget()->id);
    if (!problems.empty())
        return m_session.refuse(std::move(problems));
    m_draft.reset();
    m_session.edit(std::move(document), tr("Take a budget away"));
    emit chosen();
}

void BudgetForm::refresh()
{
    if (!m_session.isOpen())
        return;
    const int before = std::max(0, m_budgets->currentIndex());
    m_budgets->clear();
    for (const Budget& each : m_session.document().budgets)
        m_budgets->addItem(shownName(each.title, each.id));
    m_budgets->setCurrentIndex(std::min(before, m_budgets->count() - 1));
    setEnabled(!m_session.isReadOnly());
    m_removeBudget->setEnabled(m_budgets->count() > 1);
    const Budget* own = budget();
    for (QWidget* part : {static_cast<QWidget*>(m_addIncome), static_cast<QWidget*>(m_addLine)})
        part->setEnabled(own);
    if (!own || (m_draft && *own != m_draftOf))
        m_draft.reset();
    if (!own)
        return makeRows(Budget{});
    makeRows(current());
    fillRows(current());
}

void BudgetForm::makeRows(const Budget& own)
{
    QString shape = QString::fromStdString(own.id) + m_session.format().symbol();
    for (const Income& income : own.income)
        shape += QStringLiteral("/+") + QString::fromStdString(income.id);
    for (const BudgetLine& line : own.lines)
        shape += QStringLiteral("/-") + QString::fromStdString(line.id);
    if (shape == m_shape)
        return;
    takeAway(m_income);
    takeAway(m_lines);
    makeAtHand();
    for (std::size_t at = 0; at < own.income.size(); ++at)
        m_incomeColumn->addWidget(m_income.emplace_back(makeIncomeRow(at)));
    for (std::size_t at = 0; at < own.lines.size(); ++at)
        m_lineColumn->addWidget(m_lines.emplace_back(makeLineRow(at)));
    orderTabs();
    m_shape = shape;
}

/// Rows are made last; the Tab key still goes from top to bottom.
void BudgetForm::orderTabs()
{
    setTabOrder(m_from, m_atHand);
    QWidget* last = m_atHand;
    const auto follow = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (IncomeRow* row : m_income)
        for (QWidget* field : fieldsOf(row))
            follow(field);
    follow(m_addIncome);
    for (LineRow* row : m_lines)
        for (QWidget* field : fieldsOf(row))
            follow(field);
    follow(m_addLine);
    follow(m_division->rules());
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
    addNamed(m_form, tr("In the account then, %1").arg(format.symbol()), m_atHand);
    connect(m_atHand, &NumberField::entered, this, [this, digits] {
        const std::optional<Decimal> amount = m_atHand->value();
        change(
            tr("Change the money in the account"),
            [&](Budget& own) { own.atHand = amount ? std::optional(moneyOf(*amount, digits)) : std::nullopt; },
            QStringLiteral("at hand"));
    });
}

IncomeRow* BudgetForm::makeIncomeRow(std::size_t index)
{
    auto* row = new IncomeRow(index, m_session.format());
    connect(row, &IncomeRow::edited, this,
            [this, index](const Income& income, const QString& what, const QString& field) {
                change(
                    what, [&](Budget& own) { own.income.at(index) = income; },
                    field.isEmpty() ? QString() : QStringLiteral("income %1 %2").arg(index).arg(field));
            });
    connect(
        row, &IncomeRow::awayAsked, this, [this, index] { removeIncome(index); }, Qt::QueuedConnection);
    return row;
}

LineRow* BudgetForm::makeLineRow(std::size_t index)
{
    auto* row = new LineRow(index, m_session.format());
    connect(row, &LineRow::edited, this,
            [this, index](const BudgetLine& line, const QString& what, const QString& field) {
                change(
                    what,
                    [&](Budget& own) {
                        own.lines.at(index) = line;
                        if (line.kind == BudgetLine::Kind::Shared && own.division.empty())
                            own.division = DivisionChoice::usual();
                        if (line.kind == BudgetLine::Kind::Proposed && !own.round)
                            own.round = ProposalRound{.rule = "mean"};
                    },
                    field.isEmpty() ? QString() : QStringLiteral("line %1 %2").arg(index).arg(field));
            });
    connect(row, &LineRow::payAsked, this,
            [this, index] { change(tr("Pay from another line"), [index](Budget& own) { payFromLine(own, index); }); });
    connect(
        row, &LineRow::awayAsked, this, [this, index] { removeLine(index); }, Qt::QueuedConnection);
    return row;
}

void BudgetForm::fillRows(const Budget& own)
{
    setText(m_title, own.title);
    if (!m_from->hasFocus() || dateFromText(m_from->text().toStdString()))
        if (const QString day = QString::fromStdString(toText(own.from)); day != m_from->text()) {
            m_from->setText(day);
            m_fromTrouble->hide();
        }
    const int digits = m_session.format().currency().minorDigits;
    m_atHand->setValue(own.atHand ? std::optional(decimalOf(*own.atHand, digits)) : std::nullopt);
    IncomeRow::Choosable choosable;
    for (const BudgetLine& line : own.lines)
        if (line.kind == BudgetLine::Kind::Fixed || line.kind == BudgetLine::Kind::Shared)
            choosable.lines.emplace_back(line.id, shownName(line.title, line.id));
    for (const Member& member : m_session.document().members)
        choosable.members.emplace_back(member.id, shownName(member.name, member.id));
    for (std::size_t at = 0; at < own.income.size(); ++at)
        m_income[at]->show(own.income[at], choosable);
    for (std::size_t at = 0; at < own.lines.size(); ++at)
        m_lines[at]->show(own.lines[at], !own.income.empty());
    m_noIncome->setVisible(own.income.empty());
    fillDivision(own);
    showProblems(own);
}

void BudgetForm::fillDivision(const Budget& own)
{
    const auto isShared = [](const BudgetLine& line) { return line.kind == BudgetLine::Kind::Shared; };
    m_division->setVisible(std::ranges::any_of(own.lines, isShared));
    m_division->setValue(own.division);
}

/// Each at its row; what belongs to none in the frame above.
void BudgetForm::showProblems(const Budget& own)
{
    const Problems problems = m_draft ? problemsOf(own, m_session.document().group.fullTime) : Problems{};
    Problems others;
    for (const Problem& problem : problems)
        if (!problem.where.starts_with("/income/") && !problem.where.starts_with("/lines/"))
            others.push_back(problem);
    for (std::size_t at = 0; at < m_income.size(); ++at)
        m_income[at]->showProblems(within(problems, fmt::format("/income/{}", at)));
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        m_lines[at]->showProblems(within(problems, fmt::format("/lines/{}", at)));
    m_pendingFrame->setVisible(!problems.empty());
    const QString sentence = tr("What you changed last does not count yet.");
    m_pending->setText(others.empty() ? tr("%1 See the mark below.").arg(sentence)
                                      : QStringLiteral("%1 %2").arg(sentence, inSentences(others)));
    m_pending->setAccessibleName(m_pending->text());
}

} // namespace purse::gui
