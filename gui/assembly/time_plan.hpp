// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/assembly/screen.hpp"

#include <QLocale>
#include <QTime>

namespace purse::gui {

/// How long an assembly means to take: a help, no alarm.
struct TimePlan {
    int perScreen = 0;     ///< minutes; 0: no plan
    int breakMinutes = 10; ///< 0: no break

    int minutesOf(const Screen& screen) const;
};

/// The clock, and what the plan leaves for this screen and for all.
/// @param at index of the screen in view
/// @param spent seconds that it has been in view
QString timeWords(const TimePlan& plan, const std::vector<Screen>& screens, std::size_t at, qint64 spent, QTime now,
                  const QLocale& locale);

} // namespace purse::gui
