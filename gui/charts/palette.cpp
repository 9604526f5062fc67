// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/palette.hpp"

#include <algorithm>
#include <cmath>

namespace purse::gui {
namespace {
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

const ChartPalette& lightPalette()
{
    static const ChartPalette palette{QColor(0xFFFFFF),
                                      QColor(0x1F2328),
                                      QColor(0x57606A),
                                      QColor(0xE4E7EB),
                                      QColor(0xB4BBC4),
                                      QColor(0xEAF3F9),
                                      {QColor(0x1B1B3A), QColor(0xA6240F), QColor(0x1D7FB8), QColor(0xA98B1F)}};
    return palette;
}

const ChartPalette& darkPalette()
{
    static const ChartPalette palette{QColor(0x232629),
                                      QColor(0xECEEF0),
                                      QColor(0xA9B1BA),
                                      QColor(0x383D42),
                                      QColor(0x687079),
                                      QColor(0x2B3A45),
                                      {QColor(0xF2EAFB), QColor(0xC8503C), QColor(0x3DA5D9), QColor(0xF0C541)}};
    return palette;
}

bool isDark(const QPalette& window) { return luminance(window.color(QPalette::Window)) < 0.25; }

const ChartPalette& paletteFor(const QPalette& window) { return isDark(window) ? darkPalette() : lightPalette(); }

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

SeriesStyle ChartPalette::styleOf(const ChartSpec::Series& of) const
{
    using Role = ChartSpec::Role;
    switch (of.role) {
    case Role::Covered:
        return {series[2], Shape::Square};
    case Role::NotCovered:
        return {series[1], Shape::Square, false, true};
    case Role::AboveNeed:
        return {series[3], Shape::Square};
    case Role::Adds:
        return {series[2], Shape::Square};
    case Role::Takes:
        return {series[1], Shape::Square, false, true};
    case Role::Total:
        return {series[0], Shape::Square};
    case Role::Before:
        return {series[0], Shape::Square, false, true};
    case Role::After:
        return {series[2], Shape::Square};
    case Role::Others:
        return {muted, Shape::Circle, true};
    case Role::Scenario:
    case Role::Baseline:
        break;
    }
    const auto slot = static_cast<std::size_t>(std::max(0, of.slot));
    constexpr std::array shapes{Shape::Square,   Shape::Circle, Shape::Diamond,
                                Shape::Triangle, Shape::Star,   Shape::Pentagon};
    return {series[slot % series.size()], shapes[slot % shapes.size()], slot >= series.size()};
}

} // namespace purse::gui
