// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ballots_settings.hpp"

#include "gui/models/ballot_words.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace purse::gui {
namespace {
using election::Arithmetic;
using election::Completion;
using Ties = election::TieOrder::Kind;

constexpr int rowHeight = 28;

void describe(QWidget* control, const QString& name, const QString& description)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(description);
    control->setToolTip(escaped(description));
    control->setMinimumHeight(rowHeight);
}

QComboBox* settingBox(const QString& name, const QString& description)
{
    auto* box = new QuietComboBox;
    describe(box, name, description);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

QSpinBox* settingNumber(const QString& name, const QString& description, int least, int most, int usual)
{
    auto* box = new QSpinBox;
    describe(box, name, description);
    box->setRange(least, most);
    box->setValue(usual);
    box->setKeyboardTracking(false);
    return box;
}

QCheckBox* settingSwitch(const QString& name, const QString& description)
{
    auto* box = new QCheckBox(name);
    describe(box, name, description);
    return box;
}

QLabel* labelOf(QWidget* control)
{
    QLabel* label = plainLabel(control->accessibleName());
    label->setWordWrap(false);
    label->setBuddy(control);
    return label;
}
} // namespace

BallotsSettings::BallotsSettings(QWidget* parent)
    : QWidget(parent),
      m_utility(settingBox(tr("A funded project is worth"), tr("What it is worth to a person who voted for it"))),
      m_completion(settingBox(tr("Money that is left"), tr("What is done with money that equal shares leave"))),
      m_ties(settingBox(tr("Equal projects"), tr("Which of several equal projects comes first"))),
      m_arithmetic(settingBox(tr("Counted"), tr("Both ways fund the same projects in the same order; quick numbers "
                                                "are rounded in their last digits"))),
      m_seed(settingNumber(tr("Number of the lot"),
                           tr("The same number draws the same lot; agree on it before ballots are opened"), 0,
                           999'999'999, 2026)),
      m_step(settingNumber(tr("Added each time"),
                           tr("Whole units of money that everybody gets more, again and again, while money is left"), 1,
                           1'000'000, 1)),
      m_threshold(settingNumber(tr("Fewest votes"),
                                tr("A project is out where its part of the voters is less than its cost divided by "
                                   "this number times the budget; 0 lets all in"),
                                0, 1'000'000, 0)),
      m_listed(new QLineEdit),
      m_stops(settingSwitch(tr("Stop when nothing more fits"),
                            tr("Adding money ends at the first outcome to which no project can be added"))),
      m_startsWhole(settingSwitch(tr("Begin with whole units"),
                                  tr("Everybody begins with the budget divided by voters, rounded down"))),
      m_comparison(settingSwitch(tr("By votes where more prefer it"),
                                 tr("Takes the outcome by votes and cost where more people have more of their projects "
                                    "funded under it")))
{
    for (const Completion each : {Completion::Add1Greedy, Completion::Add1, Completion::Greedy, Completion::None})
        m_completion->addItem(completionWords(each), static_cast<int>(each));
    m_ties->addItem(tr("in the order of ids"), static_cast<int>(Ties::ById));
    m_ties->addItem(tr("by cost, votes, a lot"), static_cast<int>(Ties::ByCostVotesLot));
    m_ties->addItem(tr("in an order of our own"), static_cast<int>(Ties::Listed));
    m_arithmetic->addItem(tr("exactly"), static_cast<int>(Arithmetic::Exact));
    m_arithmetic->addItem(tr("with quick numbers"), static_cast<int>(Arithmetic::Double));
    m_threshold->setSpecialValueText(tr("none"));
    describe(m_listed, tr("Order of equal projects"),
             tr("Ids with commas between them; those that are left out come last"));
    m_listed->setPlaceholderText(tr("ids, with commas"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(makeUsual());
    layout->addLayout(makeNumbers());
    layout->addLayout(makeSwitches());
    showTies();
    connectAll();
}

QHBoxLayout* BallotsSettings::makeUsual()
{
    auto* row = new QHBoxLayout;
    for (QComboBox* box : {m_utility, m_completion, m_ties}) {
        row->addWidget(labelOf(box));
        row->addWidget(box, 1);
    }
    row->addWidget(m_seed);
    row->addWidget(m_listed, 1);
    return row;
}

QHBoxLayout* BallotsSettings::makeNumbers()
{
    auto* row = new QHBoxLayout;
    for (QWidget* control :
         {static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_threshold), static_cast<QWidget*>(m_arithmetic)}) {
        row->addWidget(labelOf(control));
        row->addWidget(control);
        row->addSpacing(12);
    }
    row->addStretch(1);
    return row;
}

QHBoxLayout* BallotsSettings::makeSwitches()
{
    auto* row = new QHBoxLayout;
    for (QCheckBox* box : {m_stops, m_startsWhole, m_comparison}) {
        row->addWidget(box);
        row->addSpacing(12);
    }
    row->addStretch(1);
    return row;
}

void BallotsSettings::connectAll()
{
    connect(m_ties, &QComboBox::activated, this, &BallotsSettings::showTies);
    for (const QComboBox* box : {m_utility, m_completion, m_ties, m_arithmetic})
        connect(box, &QComboBox::activated, this, &BallotsSettings::changed);
    for (const QSpinBox* box : {m_seed, m_step, m_threshold})
        connect(box, &QSpinBox::valueChanged, this, &BallotsSettings::changed);
    for (const QCheckBox* box : {m_stops, m_startsWhole, m_comparison})
        connect(box, &QCheckBox::toggled, this, &BallotsSettings::changed);
    connect(m_listed, &QLineEdit::editingFinished, this, &BallotsSettings::changed);
}

void BallotsSettings::showTies()
{
    const auto kind = static_cast<Ties>(m_ties->currentData().toInt());
    m_seed->setVisible(kind == Ties::ByCostVotesLot);
    m_listed->setVisible(kind == Ties::Listed);
}

void BallotsSettings::setKind(election::BallotKind kind)
{
    m_utility->clear();
    for (const election::Utility each : utilitiesFor(kind))
        m_utility->addItem(utilityWords(each), static_cast<int>(each));
}

BallotSettings BallotsSettings::value() const
{
    BallotSettings settings;
    election::RuleChoice& all = settings.all;
    all.utility = static_cast<election::Utility>(m_utility->currentData().toInt());
    all.completion = static_cast<Completion>(m_completion->currentData().toInt());
    all.stopsWhenExhaustive = m_stops->isChecked();
    all.startsWhole = m_startsWhole->isChecked();
    all.step = m_step->value();
    all.comparison = m_comparison->isChecked();
    all.threshold = m_threshold->value();
    all.arithmetic = static_cast<Arithmetic>(m_arithmetic->currentData().toInt());
    all.ties.kind = static_cast<Ties>(m_ties->currentData().toInt());
    all.ties.seed = static_cast<std::uint64_t>(m_seed->value());
    for (const QString& id : m_listed->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (all.ties.kind == Ties::Listed && !id.trimmed().isEmpty())
            all.ties.ids.push_back(id.trimmed().toStdString());
    return settings;
}

} // namespace purse::gui
