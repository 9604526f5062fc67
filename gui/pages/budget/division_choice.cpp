// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/budget/division_choice.hpp"

#include "gui/models/text.hpp"
#include "gui/pages/parts.hpp"

#include <purse/division/rule.hpp>

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace purse::gui {
namespace {
const std::array<std::string, 5> usualRules{"proportional", "cea", "cel", "talmud", "average_cea_cel"};

void fillRules(QComboBox* box)
{
    const auto add = [box](const Rule& rule) {
        box->addItem(shown(rule.title), QString::fromStdString(rule.id));
        box->setItemData(box->count() - 1, escaped(shown(rule.promise)), Qt::ToolTipRole);
    };
    for (const std::string& id : usualRules)
        if (const Rule* rule = findRule(id))
            add(*rule);
    box->insertSeparator(box->count());
    for (const Rule& rule : rules())
        if (!rule.isNested() && std::ranges::find(usualRules, rule.id) == usualRules.end())
            add(rule);
}
} // namespace

DivisionChoice::DivisionChoice(QWidget* parent)
    : QWidget(parent), m_rules(new QuietComboBox), m_promise(plainLabel({}, TextStyle::Muted))
{
    m_rules->setAccessibleName(tr("How the shared lines are divided"));
    keepHeight(m_rules);
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillRules(m_rules);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(plainLabel(tr("If there is too little for the shared lines"), TextStyle::Heading));
    layout->addWidget(m_rules);
    layout->addWidget(m_promise);
    connect(m_rules, &QComboBox::activated, this,
            [this] { emit entered(m_rules->currentData().toString().toStdString()); });
}

void DivisionChoice::setValue(const std::string& rule)
{
    m_rules->setCurrentIndex(m_rules->findData(QString::fromStdString(rule)));
    const Rule* found = findRule(rule);
    m_promise->setText(found ? shown(found->promise) : QString());
    m_rules->setAccessibleDescription(m_promise->text());
}

std::string DivisionChoice::usual() { return usualRules.front(); }

} // namespace purse::gui
