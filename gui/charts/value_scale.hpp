// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_spec.hpp"

namespace purse::gui {

/// The range of a value axis with round steps.
struct ValueScale {
    double low = 0.0;
    double high = 1.0;
    double step = 1.0;

    int ticks() const; ///< number of labels, both ends included
};

/// The smallest range of round steps (1, 2, 2.5 or 5 times a power of ten) that holds low and high.
/// @param steps about how many steps are wanted, >= 1
ValueScale roundScale(double low, double high, int steps);

/// Range that holds every mark of the chart: over all series and all rows, not just those in view.
/// Bars begin at zero; dots need not, but keep a little air to the ends.
ValueScale scaleOf(const ChartSpec& spec, int steps);

} // namespace purse::gui
