// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the desktop program: they drive the real windows on the offscreen platform.
#include "gui/charts/chart_view.hpp"
#include "gui/theme.hpp"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // nobody's settings matter or change
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    ::testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("common-purse-tests"));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    purse::gui::installChartAccessibility();
    purse::gui::applyTheme(purse::gui::Theme::Light);
    return RUN_ALL_TESTS();
}
