// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editors/day_field.hpp"

#include <QWheelEvent>

namespace purse::gui {
namespace {
const QDate noDay(1999, 12, 31);

QDate toQt(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}
} // namespace

DayField::DayField(const QString& none, QWidget* parent) : QDateEdit(parent), m_mayBeEmpty(!none.isEmpty())
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setDateRange(m_mayBeEmpty ? noDay : noDay.addDays(1), QDate(2199, 12, 31));
    setKeyboardTracking(false);
    if (m_mayBeEmpty)
        setSpecialValueText(none);
    connect(this, &QDateEdit::dateChanged, this, [this] {
        if (!m_isSetting)
            emit entered();
    });
}

std::optional<Date> DayField::day() const
{
    const QDate day = date();
    if (m_mayBeEmpty && day <= noDay)
        return std::nullopt;
    return Date{std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
                std::chrono::day{static_cast<unsigned>(day.day())}};
}

void DayField::setDay(std::optional<Date> day)
{
    m_isSetting = true;
    setDate(day ? toQt(*day) : noDay);
    m_isSetting = false;
}

/// Scrolling the page over it changes nothing.
void DayField::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace purse::gui
