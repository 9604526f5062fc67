// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace purse::gui::test {

struct Text {
    QString where; ///< the class of the widget, its place among its parents
    QString text;
};

/// Every text that a window shows: labels, buttons, tabs, heads and cells of tables, lists to choose from, charts,
/// placeholders and accessible names. Menus are asked for by themselves.
std::vector<Text> textsOf(const QWidget& window);

/// What is larger than the room it has: labels, buttons, tabs, boxes to choose from.
std::vector<Text> cutIn(const QWidget& window);

} // namespace purse::gui::test
