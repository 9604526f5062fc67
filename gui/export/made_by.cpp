// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/made_by.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace purse::gui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purse::gui::MadeBy)
};
} // namespace

QString todayInWords() { return QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy")); }

QString programAndVersion()
{
    return Words::tr("Common Purse %1").arg(QCoreApplication::applicationVersion()).trimmed();
}

QString madeBy() { return Words::tr("Made on %1 with %2").arg(todayInWords(), programAndVersion()); }

} // namespace purse::gui
