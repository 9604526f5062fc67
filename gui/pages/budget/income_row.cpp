// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/income_row.hpp"

#include "gui/editors/months_field.hpp"
#include "gui/editors/rate_field.hpp"
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

IncomeRow::IncomeRow(std::size_t index, const Format& format, QWidget* parent)
    : QFrame(parent), m_index(index), m_title(titleField(tr("Income %1: what it is").arg(index + 1))),
      m_rate(new RateField(tr("Income %1: amount").arg(index + 1), {}, format)),
      m_more(foldButton(tr("Income %1: more").arg(index + 1))),
      m_away(awayButton(tr("Take income %1 away").arg(index + 1))), m_fold(new QWidget), m_use(new QuietComboBox),
      m_lines(new TickedList(tr("Income %1: lines that it may be used for").arg(index + 1))),
      m_members(new TickedList(tr("Income %1: people whose pay it may be used for").arg(index + 1))),
      m_months(new MonthsField(tr("Income %1 comes in").arg(index + 1), format.locale())),
      m_told(plainLabel({}, TextStyle::Muted)), m_trouble(troubleLabel())
{
    setObjectName(QStringLiteral("item"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    layout->addWidget(m_told);
    layout->addWidget(makeMore());
    layout->addWidget(m_trouble);
    connectFields();
}

QWidget* IncomeRow::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(6);
    upper->addWidget(m_title, 1);
    upper->addWidget(m_more);
    upper->addWidget(m_away);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_rate);
    lower->addStretch(1);
    column->addLayout(upper);
    column->addLayout(lower);
    return head;
}

QWidget* IncomeRow::makeMore()
{
    m_use->setAccessibleName(tr("Income %1: what it may be used for").arg(m_index + 1));
    keepHeight(m_use);
    m_use->addItem(tr("anything: it is free"), Free);
    m_use->addItem(tr("only some lines"), ForLines);
    m_use->addItem(tr("only the pay of some people"), ForPosts);
    auto* column = new QVBoxLayout(m_fold);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(6);
    column->addWidget(plainLabel(tr("It may be used for")));
    column->addWidget(m_use);
    column->addWidget(m_lines);
    column->addWidget(m_members);
    column->addWidget(plainLabel(tr("It comes in these months; none chosen: every month")));
    column->addWidget(m_months);
    m_fold->hide();
    return m_fold;
}

void IncomeRow::connectFields()
{
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setVisible(open);
        m_told->setVisible(!open && !m_told->text().isEmpty());
    });
    connect(m_away, &QToolButton::clicked, this, &IncomeRow::awayAsked);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("Name an income"), QStringLiteral("title"), [&](Income& own) { own.title = text.toStdString(); });
    });
    connect(m_rate, &RateField::entered, this, [this] {
        if (const std::optional<Rate> rate = m_rate->value())
            change(tr("Change an income"), QStringLiteral("amount"), [&](Income& own) { own.amount = *rate; });
    });
    connect(m_rate, &RateField::troubleChanged, this, &IncomeRow::showTrouble);
    connect(m_use, &QComboBox::activated, this, &IncomeRow::changeUse);
    connect(m_lines, &TickedList::entered, this, &IncomeRow::changeUse);
    connect(m_members, &TickedList::entered, this, &IncomeRow::changeUse);
    connect(m_months, &MonthsField::entered, this, [this] {
        change(tr("Change when an income comes"), {}, [&](Income& own) { own.months = m_months->value(); });
    });
}

void IncomeRow::change(const QString& what, const QString& field, const std::function<void(Income&)>& edit)
{
    edit(m_income);
    emit edited(m_income, what, field);
}

/// "Only some lines" without a line would be free money after all: until one is ticked nothing changes.
void IncomeRow::changeUse()
{
    const int use = m_use->currentData().toInt();
    m_lines->setVisible(use == ForLines);
    m_members->setVisible(use == ForPosts);
    const auto lines = use == ForLines ? m_lines->value() : std::vector<std::string>{};
    const auto posts = use == ForPosts ? m_members->value() : std::vector<std::string>{};
    m_isChoosing = use != Free && lines.empty() && posts.empty();
    if (m_isChoosing)
        return showTrouble(use == ForLines ? tr("Tick at least one line.") : tr("Tick at least one person."));
    showTrouble({});
    if (lines != m_income.onlyFor || posts != m_income.posts)
        change(tr("Change what an income is for"), {}, [&](Income& own) {
            own.onlyFor = lines;
            own.posts = posts;
        });
}

void IncomeRow::showTrouble(const QString& what) { tellTrouble(m_trouble, what); }

void IncomeRow::showProblems(const Problems& problems)
{
    if (!problems.empty())
        m_more->setChecked(true); // all but the amount's are folded away
    if (!m_isChoosing)
        showTrouble(inSentences(problems));
}

void IncomeRow::show(const Income& income, const Choosable& choosable)
{
    m_income = income;
    setText(m_title, income.title);
    m_rate->setValue(income.amount);
    m_lines->setNames(choosable.lines);
    m_members->setNames(choosable.members);
    m_isChoosing = m_isChoosing && income.isFree();
    if (m_isChoosing) {
        changeUse(); // says again what is still missing
    } else {
        const Use use = !income.posts.empty() ? ForPosts : !income.onlyFor.empty() ? ForLines : Free;
        m_use->setCurrentIndex(m_use->findData(use));
        m_lines->setValue(income.onlyFor);
        m_members->setValue(income.posts);
        m_lines->setVisible(use == ForLines);
        m_members->setVisible(use == ForPosts);
    }
    m_months->setValue(income.months);
    QStringList told;
    if (!income.isFree())
        told << tr("Only for %1")
                    .arg(namesOf(income.posts.empty() ? choosable.lines : choosable.members,
                                 income.posts.empty() ? income.onlyFor : income.posts));
    if (!income.months.empty())
        told << tr("comes in %1").arg(monthNames(income.months));
    m_told->setText(withCapital(told.join(QStringLiteral("; "))));
    m_told->setVisible(!told.isEmpty() && !m_more->isChecked());
}

} // namespace purse::gui
