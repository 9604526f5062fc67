// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the desktop program: they drive the real windows on the offscreen platform.
#include "gui/charts/chart_view.hpp"
#include "gui/language/language.hpp"
#include "gui/theme.hpp"
#include "gui/window/button_nodes.hpp"

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
    purse::gui::applyLanguage(QStringLiteral("en"));
    purse::gui::installChartAccessibility();
    purse::gui::installButtonAccessibility();
    purse::gui::applyTheme(purse::gui::Theme::Light);
    return RUN_ALL_TESTS();
}
