// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/solve/piecewise_linear.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <vector>

namespace purse {

/// RapidCheck prints a function that breaks a promise by its knots.
inline void showValue(const PiecewiseLinear& f, std::ostream& out)
{
    out << "slope " << f.firstSlope();
    for (const PiecewiseLinear::Knot& knot : f.knots())
        out << " (" << knot.at << ", " << knot.value << ")";
    out << " slope " << f.lastSlope() << "; at zero " << f(0.0);
}

} // namespace purse

namespace purse::test {

/// How large the figures of a random function are: single pounds up to all the money there is.
enum class Size { Small, Large };

inline void showValue(Size size, std::ostream& out) { out << (size == Size::Small ? "small" : "large"); }

inline double stretch(Size size) { return size == Size::Small ? 1.0 : 1e12 / 7.0; }

/// A place or a value: mostly small whole numbers, so that knots of two functions meet and lines cross at knots.
inline rc::Gen<double> number(int least, int most)
{
    return rc::gen::oneOf(rc::gen::map(rc::gen::inRange(least, most + 1), [](int n) { return static_cast<double>(n); }),
                          rc::gen::map(rc::gen::inRange(10 * least, 10 * most + 1), [](int n) { return n / 10.0; }));
}

inline std::vector<double> ascending(std::vector<double> places)
{
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

/// Any continuous piecewise-linear function: lines and constants too, up to six knots, flat pieces among them.
inline rc::Gen<PiecewiseLinear> anyFunction(Size size = Size::Small)
{
    return rc::gen::exec([size] {
        const double unit = stretch(size);
        const double first = *number(-3, 3);
        const double last = *number(-3, 3);
        const auto places = ascending(*rc::gen::resize(6, rc::gen::container<std::vector<double>>(number(-10, 10))));
        if (places.empty())
            return PiecewiseLinear::line(unit * *number(-9, 9), first);
        std::vector<PiecewiseLinear::Knot> knots;
        for (const double at : places)
            knots.push_back({unit * at, unit * *number(-9, 9)});
        return PiecewiseLinear::through(std::move(knots), first, last);
    });
}

/// A function that never falls; flat pieces among its pieces.
inline rc::Gen<PiecewiseLinear> risingFunction(Size size = Size::Small)
{
    return rc::gen::exec([size] {
        const double unit = stretch(size);
        const double first = *number(0, 3);
        const double last = *number(0, 3);
        const auto places = ascending(*rc::gen::resize(6, rc::gen::container<std::vector<double>>(number(-10, 10))));
        double value = unit * *number(-9, 9);
        if (places.empty())
            return PiecewiseLinear::line(value, first);
        std::vector<PiecewiseLinear::Knot> knots;
        for (const double at : places) {
            knots.push_back({unit * at, value});
            value += unit * *number(0, 4);
        }
        return PiecewiseLinear::through(std::move(knots), first, last);
    });
}

/// A strictly rising function.
inline rc::Gen<PiecewiseLinear> steepFunction(Size size = Size::Small)
{
    return rc::gen::map(risingFunction(size),
                        [](const PiecewiseLinear& f) { return f + PiecewiseLinear::line(0.0, 0.5); });
}

/// Places worth looking at: knots of the functions, their neighbours, and some between and beyond.
inline std::vector<double> placesToLook(std::initializer_list<const PiecewiseLinear*> functions,
                                        Size size = Size::Small)
{
    const double unit = stretch(size);
    std::vector<double> places{0.0, -100.0 * unit, 100.0 * unit};
    for (int k = 0; k < 20; ++k)
        places.push_back(unit * *number(-15, 15));
    for (const PiecewiseLinear* f : functions)
        for (const PiecewiseLinear::Knot& knot : f->knots())
            places.insert(places.end(), {knot.at, knot.at - 1e-3 * unit, knot.at + 1e-3 * unit});
    return places;
}

inline bool isNear(double actual, double expected, double scale = 1.0)
{
    return std::fabs(actual - expected) <= 1e-9 * std::max({scale, std::fabs(actual), std::fabs(expected)});
}

} // namespace purse::test
