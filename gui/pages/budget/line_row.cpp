// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/line_row.hpp"

#include "gui/editors/months_field.hpp"
#include "gui/editors/number_field.hpp"
#include "gui/editors/rate_field.hpp"
#include "gui/pages/budget/row_parts.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace purse::gui {
namespace {
using Kind = BudgetLine::Kind;

constexpr int mostTurns = 9;
const Decimal hundred{100};
const Decimal mostMonths{120};
const Decimal mostMajor{1'000'000'000};

QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Share:
        return LineRow::tr("a share of income");
    case Kind::Shared:
        return LineRow::tr("shared with others");
    case Kind::Proposed:
        return LineRow::tr("as members propose");
    case Kind::Fixed:
        break;
    }
    return LineRow::tr("a fixed amount");
}

int addLabelled(QGridLayout* grid, const QString& text, QWidget* field)
{
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(text), row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
    return row;
}
} // namespace

LineRow::LineRow(std::size_t index, const Format& format, QWidget* parent)
    : QFrame(parent), m_index(index), m_format(format),
      m_title(titleField(tr("Line %1: what it is for").arg(index + 1))), m_kind(new QuietComboBox),
      m_wanted(new RateField(tr("Line %1: wanted").arg(index + 1), {false, true}, format)), m_share(new QWidget),
      m_percent(new NumberField({Decimal{0}, hundred, 9, false}, format.locale())),
      m_more(foldButton(tr("Line %1: more").arg(index + 1))),
      m_away(awayButton(tr("Take line %1 away").arg(index + 1))), m_fold(new QWidget), m_bounds(new QWidget),
      m_least(new RateField(tr("Line %1: least").arg(index + 1), {true, false}, format)),
      m_most(new RateField(tr("Line %1: most").arg(index + 1), {true, false}, format)), m_turnRow(new QWidget),
      m_turn(new QSpinBox),
      m_gateAtHand(new NumberField({Decimal{0}, mostMajor, format.currency().minorDigits, true}, format.locale())),
      m_gateMonths(new NumberField({Decimal{0}, mostMonths, 9, true}, format.locale())),
      m_months(new MonthsField(tr("Line %1 is spent").arg(index + 1), format.locale())),
      m_pay(new QCheckBox(tr("All pay comes from this line"))),
      m_fund(plainLabel(tr("Members ask this line for money. That stays as it is."), TextStyle::Muted)),
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
    connectMore();
}

QWidget* LineRow::makeHead()
{
    m_kind->setAccessibleName(tr("Line %1: how it comes to its money").arg(m_index + 1));
    keepHeight(m_kind);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Kind kind : {Kind::Fixed, Kind::Share, Kind::Shared, Kind::Proposed})
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    m_percent->setAccessibleName(tr("Line %1: percent of the free income").arg(m_index + 1));
    m_percent->setMaximumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("100.0000")) + 16);
    auto* share = new QHBoxLayout(m_share);
    share->setContentsMargins(0, 0, 0, 0);
    share->addWidget(m_percent);
    QLabel* sign = plainLabel(QStringLiteral("%"), TextStyle::Muted);
    sign->setWordWrap(false);
    share->addWidget(sign);
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
    lower->setSpacing(8);
    lower->addWidget(m_kind);
    lower->addWidget(m_wanted);
    lower->addWidget(m_share);
    lower->addStretch(1);
    column->addLayout(upper);
    column->addLayout(lower);
    return head;
}

QWidget* LineRow::makeBounds()
{
    auto* grid = new QGridLayout(m_bounds);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(0, 1);
    addLabelled(grid, tr("At least"), m_least);
    addLabelled(grid, tr("At most"), m_most);
    return m_bounds;
}

QWidget* LineRow::makeMore()
{
    const QString name = tr("Line %1: %2").arg(m_index + 1);
    m_turn->setAccessibleName(name.arg(tr("turn")));
    m_turn->setAccessibleDescription(tr("Lines whose turn is 1 come first, then those with 2"));
    m_turn->setRange(1, mostTurns);
    keepHeight(m_turn);
    m_gateAtHand->setAccessibleName(name.arg(tr("waits until this is in the account")));
    m_gateMonths->setAccessibleName(name.arg(tr("waits until the account lasts this many months")));
    for (NumberField* field : {m_least->amount(), m_most->amount(), m_gateAtHand, m_gateMonths})
        field->setPlaceholderText(tr("none"));
    for (NumberField* field : {m_gateAtHand, m_gateMonths})
        field->setMaximumWidth(130);
    auto* turn = new QGridLayout(m_turnRow);
    turn->setContentsMargins(0, 0, 0, 0);
    turn->setColumnStretch(0, 1);
    addLabelled(turn, tr("Its turn: 1 before 2"), m_turn);
    auto* gate = new QGridLayout;
    gate->setSpacing(6);
    gate->setColumnStretch(0, 1);
    addLabelled(gate, tr("Waits until there is in the account, %1").arg(m_format.symbol()), m_gateAtHand);
    addLabelled(gate, tr("Waits until the account lasts, months"), m_gateMonths);
    auto* column = new QVBoxLayout(m_fold);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(6);
    column->addWidget(makeBounds());
    column->addWidget(m_turnRow);
    column->addLayout(gate);
    column->addWidget(plainLabel(tr("It is spent in these months; none chosen: every month")));
    column->addWidget(m_months);
    column->addWidget(m_pay);
    column->addWidget(m_fund);
    m_fold->hide();
    return m_fold;
}

void LineRow::connectFields()
{
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_fold->setVisible(open);
        m_told->setVisible(!open && !m_told->text().isEmpty());
    });
    connect(m_away, &QToolButton::clicked, this, &LineRow::awayAsked);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("Name a budget line"), QStringLiteral("title"),
               [&](BudgetLine& own) { own.title = text.toStdString(); });
    });
    connect(m_kind, &QComboBox::activated, this, &LineRow::changeKind);
    connect(m_wanted, &RateField::entered, this, [this] {
        if (const std::optional<Rate> rate = m_wanted->value())
            change(tr("Change the money"), QStringLiteral("amount"), [&](BudgetLine& own) { own.amount = *rate; });
    });
    connect(m_percent, &NumberField::entered, this, [this] {
        if (const std::optional<Decimal> percent = m_percent->value())
            change(tr("Change a share"), QStringLiteral("percent"),
                   [&](BudgetLine& own) { own.percent = Percent{*percent}; });
    });
    for (RateField* field : {m_wanted, m_least, m_most})
        connect(field, &RateField::troubleChanged, this, &LineRow::showTrouble);
    for (NumberField* field : {m_percent, m_gateAtHand, m_gateMonths})
        connect(field, &NumberField::troubleChanged, this, &LineRow::showTrouble);
}

void LineRow::connectMore()
{
    connect(m_least, &RateField::entered, this, [this] {
        change(tr("Change the least of a line"), QStringLiteral("least"),
               [&](BudgetLine& own) { own.least = m_least->value(); });
    });
    connect(m_most, &RateField::entered, this, [this] {
        change(tr("Change the most of a line"), QStringLiteral("most"),
               [&](BudgetLine& own) { own.most = m_most->value(); });
    });
    connect(m_turn, &QSpinBox::valueChanged, this, [this](int turn) {
        if (turn != m_line.tier)
            change(tr("Change the turn of a line"), QStringLiteral("turn"), [&](BudgetLine& own) { own.tier = turn; });
    });
    connect(m_gateAtHand, &NumberField::entered, this, [this] { changeGate(QStringLiteral("gate at hand")); });
    connect(m_gateMonths, &NumberField::entered, this, [this] { changeGate(QStringLiteral("gate months")); });
    connect(m_months, &MonthsField::entered, this, [this] {
        change(tr("Change when a line is spent"), {}, [&](BudgetLine& own) { own.months = m_months->value(); });
    });
    connect(m_pay, &QCheckBox::clicked, this, [this] {
        m_pay->setChecked(true); // every budget has one; ticking another line takes it over
        if (!m_line.pay)
            emit payAsked();
    });
}

void LineRow::change(const QString& what, const QString& field, const std::function<void(BudgetLine&)>& edit)
{
    edit(m_line);
    emit edited(m_line, what, field);
}

/// A fixed line has no bounds, a share no amount.
void LineRow::changeKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (kind == m_line.kind)
        return;
    change(tr("Change how a line comes to its money"), {}, [kind](BudgetLine& own) {
        own.kind = kind;
        if (kind == Kind::Fixed) {
            own.least.reset();
            own.most.reset();
        }
        if (kind == Kind::Share || kind == Kind::Proposed)
            own.amount = {};
    });
}

void LineRow::changeGate(const QString& field)
{
    const int digits = m_format.currency().minorDigits;
    change(tr("Change what a line waits for"), field, [&](BudgetLine& own) {
        BudgetGate gate = own.gate.value_or(BudgetGate{});
        gate.atHand.reset();
        if (const std::optional<Decimal> amount = m_gateAtHand->value())
            gate.atHand = moneyOf(*amount, digits);
        gate.runway = m_gateMonths->value();
        own.gate = gate.atHand || gate.runway ? std::optional(gate) : std::nullopt;
    });
}

void LineRow::showTrouble(const QString& what) { tellTrouble(m_trouble, what); }

void LineRow::showProblems(const Problems& problems)
{
    const std::map<std::string, NumberField*> fields{
        {"/least", m_least->amount()}, {"/most", m_most->amount()}, {"/amount", m_wanted->amount()}};
    for (const Problem& problem : problems) {
        const auto field = fields.find(problem.where);
        if (field == fields.end())
            continue;
        markWrong(field->second);
        if (field->first != "/amount")
            m_more->setChecked(true); // its field is folded away
    }
    showTrouble(inSentences(problems));
}

/// What is set though it is folded away.
QString LineRow::told() const
{
    QStringList told;
    if (m_line.pay)
        told << tr("all pay comes from here");
    if (m_line.least)
        told << tr("at least %1").arg(m_format.rate(*m_line.least));
    if (m_line.most)
        told << tr("at most %1").arg(m_format.rate(*m_line.most));
    if (m_line.tier != 1)
        told << tr("its turn is %1").arg(m_line.tier);
    if (m_line.gate && m_line.gate->atHand)
        told << tr("waits for %1 in the account").arg(m_format.money(*m_line.gate->atHand, true));
    if (m_line.gate && m_line.gate->runway)
        told << tr("waits for months of money in the account: %1").arg(m_format.decimal(*m_line.gate->runway));
    if (!m_line.months.empty())
        told << tr("spent in %1").arg(monthNames(m_line.months));
    if (m_line.fund)
        told << tr("members ask it for money");
    return withCapital(told.join(QStringLiteral("; ")));
}

void LineRow::show(const BudgetLine& line, bool divided)
{
    m_line = line;
    const int digits = m_format.currency().minorDigits;
    const bool isShare = line.kind == Kind::Share;
    setText(m_title, line.title);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(line.kind)));
    m_kind->setVisible(divided);
    m_wanted->setVisible(!isShare && line.kind != Kind::Proposed);
    m_share->setVisible(isShare);
    if (isShare)
        m_percent->setValue(line.percent.value);
    else
        m_wanted->setValue(line.amount);
    m_least->setValue(line.least);
    m_most->setValue(line.most);
    {
        const QSignalBlocker quiet(m_turn);
        m_turn->setValue(line.tier);
    }
    const auto& gate = line.gate;
    m_gateAtHand->setValue(gate && gate->atHand ? std::optional(decimalOf(*gate->atHand, digits)) : std::nullopt);
    m_gateMonths->setValue(gate ? gate->runway : std::nullopt);
    m_months->setValue(line.months);
    m_pay->setChecked(line.pay);
    m_fund->setVisible(line.fund.has_value());
    m_bounds->setVisible(line.kind != Kind::Fixed);
    m_turnRow->setVisible(line.kind == Kind::Shared);
    m_away->setEnabled(!line.pay);
    m_more->setVisible(divided);
    if (!divided)
        m_more->setChecked(false);
    m_told->setText(told());
    m_told->setVisible(divided && !m_told->text().isEmpty() && !m_more->isChecked());
}

} // namespace purse::gui
