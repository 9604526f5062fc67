// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"

#include <QBrush>
#include <QColor>
#include <QPalette>

#include <array>

namespace purse::gui {

/// Marks differ in shape as well as in colour, and the fifth and sixth are hollow.
enum class Shape { Circle, Square, Diamond, Triangle, Star, Pentagon };

/// The look of one series: never colour alone.
struct SeriesStyle {
    QColor colour;
    Shape shape = Shape::Circle;
    bool hollow = false;
    bool hatched = false;
};

/// Colours of charts on one background. Contrasts and differences are checked by a test.
struct ChartPalette {
    QColor background;
    QColor text;
    QColor muted;
    QColor grid;
    QColor connector; ///< thin line between the marks of a row
    QColor highlight; ///< band behind the chosen row
    std::array<QColor, 4> series;

    SeriesStyle styleOf(const ChartSpec::Series& series) const;
};

const ChartPalette& lightPalette();
const ChartPalette& darkPalette();

/// Which of the two suits a window: Qt 6.4 cannot be asked, so the lightness of its background decides.
const ChartPalette& paletteFor(const QPalette& window);
bool isDark(const QPalette& window);

/// Contrast of two colours as WCAG 2 defines it, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace purse::gui
