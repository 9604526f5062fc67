// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/levies/schedule.hpp>

#include <algorithm>
#include <limits>

namespace purse {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

PiecewiseLinear sumOf(const std::vector<MarginalBands>& charges)
{
    PiecewiseLinear sum;
    for (const MarginalBands& bands : charges)
        sum += amountOf(bands);
    return sum;
}

} // namespace

PiecewiseLinear amountOf(const MarginalBands& bands)
{
    if (bands.thresholds.empty())
        return PiecewiseLinear::constant(0.0);
    return PiecewiseLinear::fromBands(bands.thresholds, bands.rates);
}

PiecewiseLinear taxedPart(double allowance, std::optional<double> taperStart, double taperRate)
{
    PiecewiseLinear free = PiecewiseLinear::constant(allowance);
    if (taperStart && taperRate > 0.0)
        free = clip(PiecewiseLinear::line(allowance + taperRate * *taperStart, -taperRate), 0.0, allowance);
    return clip(PiecewiseLinear::identity() - free, 0.0, infinity);
}

PiecewiseLinear contributionsOf(const Schedule& schedule) { return sumOf(schedule.contributions); }

PiecewiseLinear taxOf(const Schedule& schedule)
{
    const PiecewiseLinear taxed = taxedPart(schedule.allowance, schedule.taperStart, schedule.taperRate);
    PiecewiseLinear tax = compose(amountOf(schedule.tax), taxed);
    if (!schedule.contributionsDeductible)
        return tax;
    return compose(tax, PiecewiseLinear::identity() - contributionsOf(schedule));
}

PiecewiseLinear netOf(const Schedule& schedule)
{
    return PiecewiseLinear::identity() - contributionsOf(schedule) - taxOf(schedule);
}

PiecewiseLinear costOf(const Schedule& schedule) { return PiecewiseLinear::identity() + sumOf(schedule.employer); }

PiecewiseLinear runningMaximum(const PiecewiseLinear& f)
{
    std::vector<PiecewiseLinear::Knot> knots;
    double highest = -infinity;
    double before = 0.0; // place and value of the knot before
    double valueBefore = 0.0;
    for (const auto& [at, value] : f.knots()) {
        if (!knots.empty() && value > highest && valueBefore < highest)
            knots.push_back({before + (at - before) * ((highest - valueBefore) / (value - valueBefore)), highest});
        highest = std::max(highest, value);
        knots.push_back({at, highest});
        before = at;
        valueBefore = value;
    }
    const double slope = std::max(0.0, f.lastSlope());
    if (knots.empty())
        return f;
    if (slope > 0.0 && valueBefore < highest) {
        knots.push_back({before + (highest - valueBefore) / slope, highest});
    }
    return PiecewiseLinear::through(std::move(knots), f.firstSlope(), slope);
}

} // namespace purse
