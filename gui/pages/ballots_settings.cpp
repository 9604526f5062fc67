// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ballots_settings.hpp"

#include "gui/models/ballot_words.hpp"
#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace purse::gui {
namespace {
using election::Completion;
using Ties = election::TieOrder::Kind;

QComboBox* settingBox(const QString& name, const QString& description)
{
    auto* box = new QuietComboBox;
    box->setAccessibleName(name);
    box->setAccessibleDescription(description);
    box->setToolTip(escaped(description));
    box->setMinimumHeight(28);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}
} // namespace

BallotsSettings::BallotsSettings(QWidget* parent)
    : QWidget(parent),
      m_utility(settingBox(tr("A funded project is worth"), tr("What it is worth to a person who voted for it"))),
      m_completion(settingBox(tr("Money that is left"), tr("What is done with money that equal shares leave"))),
      m_ties(settingBox(tr("Equal projects"), tr("Which of several equal projects comes first"))), m_seed(new QSpinBox)
{
    for (const Completion each : {Completion::Add1Greedy, Completion::Add1, Completion::Greedy, Completion::None})
        m_completion->addItem(completionWords(each), static_cast<int>(each));
    m_ties->addItem(tr("in the order of ids"), static_cast<int>(Ties::ById));
    m_ties->addItem(tr("by cost, votes, a lot"), static_cast<int>(Ties::ByCostVotesLot));
    m_seed->setRange(0, 999'999'999);
    m_seed->setValue(2026);
    m_seed->setMinimumHeight(28);
    m_seed->setAccessibleName(tr("Number of the lot"));
    m_seed->setAccessibleDescription(tr("The same number draws the same lot; agree on it before ballots are opened"));
    m_seed->setToolTip(escaped(m_seed->accessibleDescription()));
    m_seed->setEnabled(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QComboBox* box : {m_utility, m_completion, m_ties}) {
        QLabel* label = plainLabel(box->accessibleName());
        label->setWordWrap(false);
        layout->addWidget(label);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &BallotsSettings::changed);
    }
    layout->addWidget(m_seed);
    connect(m_ties, &QComboBox::activated, this,
            [this] { m_seed->setEnabled(value().ties.kind == Ties::ByCostVotesLot); });
    connect(m_seed, &QSpinBox::valueChanged, this, &BallotsSettings::changed);
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
    settings.utility = static_cast<election::Utility>(m_utility->currentData().toInt());
    settings.completion = static_cast<Completion>(m_completion->currentData().toInt());
    settings.ties.kind = static_cast<Ties>(m_ties->currentData().toInt());
    settings.ties.seed = static_cast<std::uint64_t>(m_seed->value());
    return settings;
}

} // namespace purse::gui
