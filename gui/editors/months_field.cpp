// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/months_field.hpp"

#include "gui/pages/parts.hpp"

#include <QGridLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace purse::gui {

MonthsField::MonthsField(const QString& name, const QLocale& locale, QWidget* parent) : QWidget(parent)
{
    constexpr int perLine = 6;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (int month = 1; month <= 12; ++month) {
        QToolButton* button = textButton(locale.standaloneMonthName(month, QLocale::ShortFormat));
        button->setAccessibleName(tr("%1: %2").arg(name, locale.standaloneMonthName(month, QLocale::LongFormat)));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, (month - 1) / perLine, (month - 1) % perLine);
        connect(button, &QToolButton::clicked, this, &MonthsField::entered);
        m_buttons[static_cast<std::size_t>(month - 1)] = button;
    }
}

void MonthsField::setValue(const std::vector<int>& months)
{
    for (int month = 1; month <= 12; ++month)
        button(month)->setChecked(std::ranges::find(months, month) != months.end());
}

std::vector<int> MonthsField::value() const
{
    std::vector<int> months;
    for (int month = 1; month <= 12; ++month)
        if (button(month)->isChecked())
            months.push_back(month);
    return months;
}

} // namespace purse::gui
