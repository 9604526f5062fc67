// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/piecewise_linear.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace purse {
namespace {

using Knot = PiecewiseLinear::Knot;

constexpr double infinity = std::numeric_limits<double>::infinity();

void sortUnique(std::vector<double>& places)
{
    if (places.size() < 2)
        return;
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

/// Where two functions bend, ascending, each place once.
std::vector<double> placesOf(const PiecewiseLinear& a, const PiecewiseLinear& b)
{
    std::vector<double> places;
    places.reserve(a.knots().size() + b.knots().size() + 4);
    for (const PiecewiseLinear* f : {&a, &b})
        for (const Knot& knot : f->knots())
            places.push_back(knot.at);
    sortUnique(places);
    return places;
}

template <class Value>
PiecewiseLinear sampled(std::vector<double>& places, const Value& value, double slopeBefore, double slopeAfter)
{
    sortUnique(places);
    std::vector<Knot> knots;
    knots.reserve(places.size());
    for (const double at : places)
        knots.push_back({at, value(at)});
    return PiecewiseLinear::through(std::move(knots), slopeBefore, slopeAfter);
}

/// Adds the places where a line of the given slope through (at, value) is zero, if inside (from, until).
void addZero(double at, double value, double slope, double from, double until, std::vector<double>& places)
{
    if (slope == 0.0)
        return;
    const double zero = at - value / slope;
    if (zero > from && zero < until)
        places.push_back(zero);
}

/// Where two functions cross between the places where either bends.
std::vector<double> bendsAndCrossings(const PiecewiseLinear& a, const PiecewiseLinear& b)
{
    std::vector<double> places = placesOf(a, b);
    const std::size_t bends = places.size();
    if (bends == 0) {
        addZero(0.0, a(0.0) - b(0.0), a.firstSlope() - b.firstSlope(), -infinity, infinity, places);
        return places;
    }
    addZero(places[0], a(places[0]) - b(places[0]), a.firstSlope() - b.firstSlope(), -infinity, places[0], places);
    for (std::size_t k = 0; k + 1 < bends; ++k) {
        const double left = a(places[k]) - b(places[k]);
        const double right = a(places[k + 1]) - b(places[k + 1]);
        if ((left < 0.0) != (right < 0.0) && left != 0.0 && right != 0.0)
            places.push_back(places[k] + (places[k + 1] - places[k]) * (left / (left - right)));
    }
    const double last = places[bends - 1];
    addZero(last, a(last) - b(last), a.lastSlope() - b.lastSlope(), last, infinity, places);
    return places;
}

/// Minimum or maximum: pick chooses between values and between slopes towards +infinity, opposite towards -infinity.
template <class Pick, class Opposite>
PiecewiseLinear picked(const PiecewiseLinear& a, const PiecewiseLinear& b, const Pick& pick, const Opposite& opposite)
{
    if (a.isLine() && b.isLine() && a.firstSlope() == b.firstSlope())
        return pick(a(0.0), b(0.0)) == a(0.0) ? a : b;
    std::vector<double> places = bendsAndCrossings(a, b);
    if (places.empty()) // two lines of different slope always cross, unless the crossing is out of range
        return pick(a(0.0), b(0.0)) == a(0.0) ? a : b;
    return sampled(
        places, [&](double x) { return pick(a(x), b(x)); }, opposite(a.firstSlope(), b.firstSlope()),
        pick(a.lastSlope(), b.lastSlope()));
}

PiecewiseLinear envelope(std::span<const PiecewiseLinear> functions,
                         PiecewiseLinear (*pick)(const PiecewiseLinear&, const PiecewiseLinear&))
{
    if (functions.size() == 1)
        return functions[0];
    const std::size_t half = functions.size() / 2;
    return pick(envelope(functions.first(half), pick), envelope(functions.subspan(half), pick));
}

} // namespace

PiecewiseLinear PiecewiseLinear::line(double atZero, double slope)
{
    PiecewiseLinear f;
    f.m_atZero = atZero;
    f.m_firstSlope = f.m_lastSlope = slope;
    return f;
}

PiecewiseLinear PiecewiseLinear::fromBands(std::span<const double> thresholds, std::span<const double> rates)
{
    std::vector<Knot> knots;
    double value = 0.0;
    for (std::size_t k = 0; k < thresholds.size(); ++k) {
        if (k > 0)
            value += rates[k - 1] * (thresholds[k] - thresholds[k - 1]);
        knots.push_back({thresholds[k], value});
    }
    return through(std::move(knots), 0.0, rates.back());
}

PiecewiseLinear PiecewiseLinear::through(std::vector<Knot> knots, double slopeBefore, double slopeAfter)
{
    if (knots.size() == 1 && slopeBefore == slopeAfter)
        return line(knots[0].value - slopeBefore * knots[0].at, slopeBefore);
    PiecewiseLinear f;
    f.m_knots = std::move(knots);
    f.m_firstSlope = slopeBefore;
    f.m_lastSlope = slopeAfter;
    return f;
}

double PiecewiseLinear::throughKnots(double x) const
{
    const auto next = std::ranges::upper_bound(m_knots, x, {}, &Knot::at);
    if (next == m_knots.begin())
        return m_firstSlope == 0.0 ? next->value : next->value + m_firstSlope * (x - next->at);
    const Knot& before = *(next - 1);
    if (next == m_knots.end())
        return m_lastSlope == 0.0 ? before.value : before.value + m_lastSlope * (x - before.at);
    return before.value + (next->value - before.value) * ((x - before.at) / (next->at - before.at));
}

double PiecewiseLinear::slopeAfter(double x) const
{
    const auto next = std::ranges::upper_bound(m_knots, x, {}, &Knot::at);
    if (next == m_knots.begin())
        return m_firstSlope;
    if (next == m_knots.end())
        return m_lastSlope;
    return (next->value - (next - 1)->value) / (next->at - (next - 1)->at);
}

bool PiecewiseLinear::isNondecreasing() const
{
    constexpr double noise = 1e-9;
    const double leastSlope = -noise * std::max({1.0, std::fabs(m_firstSlope), std::fabs(m_lastSlope)});
    double size = 1.0;
    for (const Knot& knot : m_knots)
        size = std::max(size, std::fabs(knot.value));
    const auto falls = [&](const Knot& a, const Knot& b) { return b.value < a.value - noise * size; };
    return m_firstSlope >= leastSlope && m_lastSlope >= leastSlope
           && std::ranges::adjacent_find(m_knots, falls) == m_knots.end();
}

PiecewiseLinear operator+(const PiecewiseLinear& a, const PiecewiseLinear& b)
{
    if (a.isLine() && b.isLine())
        return PiecewiseLinear::line(a.m_atZero + b.m_atZero, a.m_firstSlope + b.m_firstSlope);
    std::vector<double> places = placesOf(a, b);
    return sampled(
        places, [&](double x) { return a(x) + b(x); }, a.m_firstSlope + b.m_firstSlope, a.m_lastSlope + b.m_lastSlope);
}

PiecewiseLinear operator-(const PiecewiseLinear& a, const PiecewiseLinear& b)
{
    if (a.isLine() && b.isLine())
        return PiecewiseLinear::line(a.m_atZero - b.m_atZero, a.m_firstSlope - b.m_firstSlope);
    return a + (-1.0) * b;
}

PiecewiseLinear& PiecewiseLinear::operator+=(const PiecewiseLinear& other)
{
    if (!isLine() || !other.isLine())
        return *this = *this + other;
    m_atZero += other.m_atZero;
    m_firstSlope = m_lastSlope += other.m_firstSlope;
    return *this;
}

PiecewiseLinear operator*(double factor, const PiecewiseLinear& f)
{
    PiecewiseLinear scaled = f;
    scaled.m_atZero *= factor;
    scaled.m_firstSlope *= factor;
    scaled.m_lastSlope *= factor;
    for (PiecewiseLinear::Knot& knot : scaled.m_knots)
        knot.value *= factor;
    return scaled;
}

PiecewiseLinear min(const PiecewiseLinear& a, const PiecewiseLinear& b)
{
    return picked(
        a, b, [](double x, double y) { return std::min(x, y); }, [](double x, double y) { return std::max(x, y); });
}

PiecewiseLinear max(const PiecewiseLinear& a, const PiecewiseLinear& b)
{
    return picked(
        a, b, [](double x, double y) { return std::max(x, y); }, [](double x, double y) { return std::min(x, y); });
}

PiecewiseLinear compose(const PiecewiseLinear& outer, const PiecewiseLinear& inner)
{
    if (inner.isConstant())
        return PiecewiseLinear::constant(outer(inner.m_atZero));
    if (outer.isLine())
        return outer.m_firstSlope * inner + PiecewiseLinear::constant(outer.m_atZero);
    std::vector<double> bends;
    for (const Knot& knot : inner.m_knots)
        bends.push_back(knot.at);
    std::vector<double> places = bends;
    places.reserve(bends.size() + outer.m_knots.size());
    for (const Knot& bend : outer.m_knots) { // places where the inner function passes a bend of the outer one
        const auto level = [&](double x) { return inner(x) - bend.at; };
        const double first = bends.empty() ? 0.0 : bends.front();
        const double last = bends.empty() ? 0.0 : bends.back();
        addZero(first, level(first), inner.m_firstSlope, -infinity, bends.empty() ? infinity : first, places);
        for (std::size_t k = 0; k + 1 < bends.size(); ++k) {
            const double left = level(bends[k]);
            const double right = level(bends[k + 1]);
            if ((left < 0.0) != (right < 0.0) && left != right)
                places.push_back(bends[k] + (bends[k + 1] - bends[k]) * (left / (left - right)));
        }
        if (!bends.empty())
            addZero(last, level(last), inner.m_lastSlope, last, infinity, places);
    }
    const double before = inner.m_firstSlope > 0.0   ? inner.m_firstSlope * outer.m_firstSlope
                          : inner.m_firstSlope < 0.0 ? inner.m_firstSlope * outer.m_lastSlope
                                                     : 0.0;
    const double after = inner.m_lastSlope > 0.0   ? inner.m_lastSlope * outer.m_lastSlope
                         : inner.m_lastSlope < 0.0 ? inner.m_lastSlope * outer.m_firstSlope
                                                   : 0.0;
    return sampled(
        places, [&](double x) { return outer(inner(x)); }, before, after);
}

double PiecewiseLinear::firstReaching(double value) const
{
    const auto solve = [value](double at, double valueThere, double slope) {
        return at + (value - valueThere) / slope;
    };
    if (m_knots.empty()) {
        if (m_firstSlope == 0.0)
            return m_atZero >= value ? -infinity : infinity;
        return (value - m_atZero) / m_firstSlope;
    }
    const auto reached = std::ranges::lower_bound(m_knots, value, {}, &Knot::value);
    if (reached == m_knots.begin())
        return m_firstSlope == 0.0 ? -infinity : solve(reached->at, reached->value, m_firstSlope);
    const Knot& before = *(reached - 1);
    if (reached == m_knots.end())
        return m_lastSlope == 0.0 ? infinity : solve(before.at, before.value, m_lastSlope);
    return before.at + (reached->at - before.at) * ((value - before.value) / (reached->value - before.value));
}

PiecewiseLinear PiecewiseLinear::inverse() const
{
    if (m_knots.empty())
        return line(-m_atZero / m_firstSlope, 1.0 / m_firstSlope);
    std::vector<Knot> turned;
    turned.reserve(m_knots.size());
    for (const Knot& knot : m_knots)
        turned.push_back({knot.value, knot.at});
    return through(std::move(turned), 1.0 / m_firstSlope, 1.0 / m_lastSlope);
}

PiecewiseLinear clip(const PiecewiseLinear& f, double lower, double upper)
{
    PiecewiseLinear clipped = f;
    if (upper < infinity)
        clipped = min(clipped, PiecewiseLinear::constant(upper));
    if (lower > -infinity)
        clipped = max(clipped, PiecewiseLinear::constant(lower));
    return clipped;
}

PiecewiseLinear lowerEnvelope(std::span<const PiecewiseLinear> functions)
{
    return envelope(functions, [](const PiecewiseLinear& a, const PiecewiseLinear& b) { return min(a, b); });
}

PiecewiseLinear upperEnvelope(std::span<const PiecewiseLinear> functions)
{
    return envelope(functions, [](const PiecewiseLinear& a, const PiecewiseLinear& b) { return max(a, b); });
}

} // namespace purse
