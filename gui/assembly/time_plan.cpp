// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assembly/time_plan.hpp"

#include <algorithm>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::TimePlan)
};
} // namespace

int TimePlan::minutesOf(const Screen& screen) const
{
    return perScreen == 0 ? 0 : screen.kind == Screen::Kind::Break ? breakMinutes : perScreen;
}

QString timeWords(const TimePlan& plan, const std::vector<Screen>& screens, std::size_t at, qint64 spent, QTime now,
                  const QLocale& locale)
{
    const QString clock = locale.toString(now, QLocale::ShortFormat);
    if (plan.perScreen == 0 || at >= screens.size())
        return clock;
    const qint64 left = 60 * plan.minutesOf(screens[at]) - spent;
    const qint64 minutes = (left + 59) / 60;
    qint64 rest = std::max<qint64>(0, left);
    for (std::size_t next = at + 1; next < screens.size(); ++next)
        rest += 60 * plan.minutesOf(screens[next]);
    const QString end = locale.toString(now.addSecs(static_cast<int>(rest)), QLocale::ShortFormat);
    const QString here = left <= 0      ? Words::tr("take the time it needs")
                         : minutes == 1 ? Words::tr("about a minute left here")
                                        : Words::tr("about %1 minutes left here").arg(locale.toString(minutes));
    return Words::tr("%1, %2, the end about %3").arg(clock, here, end);
}

} // namespace purse::gui
