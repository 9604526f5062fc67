// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QLabel;
class QPushButton;
class QSize;

namespace purse::gui {

/// How the assembly's view looks: few colours, strong contrast, text that the last row of a hall can read.
struct HallLook {
    bool dark = false;
    double points = 24.0; ///< size of the text; never less than 24
    double zoom = 1.0;

    static constexpr double leastPoints = 24.0;

    void fit(const QSize& window); ///< sets the size of the text for a window of this size
    QFont text(double scale = 1.0) const;
    QPalette palette() const;
    QString styleSheet() const;
};

enum class HallText { Title, Heading, Body, Small };

/// A label with plain text that wraps.
QLabel* hallLabel(const QString& text, HallText kind, const HallLook& look);

/// A small button of the bars below: name and tip are what it says.
QPushButton* hallButton(const QString& text, const QString& tip, const HallLook& look);

} // namespace purse::gui
