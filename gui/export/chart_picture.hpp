// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"

#include <QSize>

#include <memory>

class QPainter;

namespace purse::gui {

class ChartView;

/// A chart as it leaves the program: title, key, marks and the line that says what it is made of. In light colours
/// whatever the theme, with every row, or with some of them on the scale of all.
class ChartPicture {
public:
    struct Part {
        int first = 0;
        int rows = -1; ///< -1: all
    };

    /// @param width in pixels of which 96 make an inch
    explicit ChartPicture(const ChartSpec& spec, int width = usualWidth);
    ChartPicture(const ChartSpec& spec, int width, Part part);
    ~ChartPicture();
    ChartPicture(ChartPicture&&) noexcept;
    ChartPicture& operator=(ChartPicture&&) noexcept;

    QSize size() const { return m_size; }
    void paint(QPainter& painter) const; ///< its left upper corner is the painter's origin

    static constexpr int usualWidth = 820;

private:
    struct Words {
        QString title;
        QString subtitle;
        QString source;
    };
    Words m_words;
    ChartSpec m_spec;
    std::unique_ptr<ChartView> m_view;
    QSize m_size;
};

/// The last line of a picture: scenario, currency and period, then the day and the program that made it.
QString sourceLine(const ChartSpec& spec);

/// Every figure of a chart in words, for those who cannot see it.
QString chartInWords(const ChartSpec& spec);

} // namespace purse::gui
