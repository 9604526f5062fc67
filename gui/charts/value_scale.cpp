// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/value_scale.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace purse::gui {
namespace {
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10.0 * power;
}

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

/// Ends of a row of stacked bars: what lies above zero and what lies below grow apart.
void includeStack(Range& range, const ChartSpec& spec, std::size_t row)
{
    double above = 0.0;
    double below = 0.0;
    for (const ChartSpec::Series& series : spec.series)
        if (const double value = series.values.at(row).value_or(0.0); value >= 0)
            above += value;
        else
            below += value;
    range.include(above);
    range.include(below);
}

void includeMarks(Range& range, const ChartSpec& spec, std::size_t row)
{
    for (const ChartSpec::Series& series : spec.series) {
        if (!series.values.at(row))
            continue;
        const double start = series.starts.empty() ? 0.0 : series.starts.at(row);
        range.include(start + *series.values[row]);
        if (!series.starts.empty())
            range.include(start);
    }
    if (row < spec.crowd.size())
        for (const double value : spec.crowd[row])
            range.include(value);
}
} // namespace

int ValueScale::ticks() const { return static_cast<int>(std::lround((high - low) / step)) + 1; }

ValueScale roundScale(double low, double high, int steps)
{
    if (!(high > low))
        high = low + 1.0;
    const double step = roundStep((high - low) / std::max(1, steps));
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

ValueScale scaleOf(const ChartSpec& spec, int steps)
{
    Range range;
    const bool dots = spec.form == ChartSpec::Form::Dots || spec.form == ChartSpec::Form::Dumbbell
                      || spec.form == ChartSpec::Form::Strip;
    if (!dots)
        range.include(0.0);
    for (std::size_t row = 0; row < spec.categories.size(); ++row)
        spec.form == ChartSpec::Form::Stack ? includeStack(range, spec, row) : includeMarks(range, spec, row);
    if (range.low > range.high)
        return {};
    if (dots) {
        const double air = 0.004 * (range.high - range.low);
        const bool nearZero = range.low >= 0 && range.low < 0.35 * range.high;
        range = {nearZero ? 0.0 : range.low - air, range.high + air};
    }
    ValueScale scale = roundScale(range.low, range.high, steps);
    for (; spec.inWholes && steps > 1 && scale.step != std::floor(scale.step); --steps)
        scale = roundScale(range.low, range.high, steps - 1);
    return scale;
}

} // namespace purse::gui
