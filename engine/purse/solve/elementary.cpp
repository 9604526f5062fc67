// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/elementary.hpp>

#include <purse/solve/logarithm.hpp>

#include <cmath>
#include <limits>
#include <numbers>

namespace purse {
namespace {

// ln 2 in two parts: the first has so few digits that its product with an exponent is exact.
constexpr double ln2High = 6.93147180369123816490e-01;
constexpr double ln2Low = 1.90821492927058770002e-10;

} // namespace

double naturalLog(double x)
{
    Quad four = {x, 1.0, 1.0, 1.0};
    takeLogarithms(four);
    return four[0];
}

/// exp(n ln 2 + r) = 2^n exp(r), with r between -ln 2 / 2 and ln 2 / 2.
double exponential(double x)
{
    constexpr double largest = 709.79;
    constexpr double smallest = -746.0;
    if (x > largest)
        return std::numeric_limits<double>::infinity();
    if (x < smallest)
        return 0.0;
    const double n = std::nearbyint(x / std::numbers::ln2);
    const double r = (x - n * ln2High) - n * ln2Low;
    double series = 1.0;
    for (int k = 14; k >= 2; --k)
        series = 1.0 + r / k * series;
    return std::ldexp(1.0 + r * series, static_cast<int>(n));
}

double power(double base, double exponent)
{
    if (exponent == 0.0 || base == 1.0)
        return 1.0;
    if (exponent == 1.0)
        return base;
    if (exponent == -1.0)
        return 1.0 / base;
    if (exponent == 2.0)
        return base * base;
    if (exponent == 0.5)
        return std::sqrt(base);
    if (base < std::numeric_limits<double>::min() || std::isinf(base))
        return std::isinf(base) == (exponent > 0.0) ? std::numeric_limits<double>::infinity() : 0.0;
    return exponential(exponent * naturalLog(base));
}

} // namespace purse
