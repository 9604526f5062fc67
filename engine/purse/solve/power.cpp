// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/power.hpp>

#include <cmath>
#include <limits>

namespace purse {
namespace {

// The logarithm of two in two parts: the first has zeros at its end, so that whole multiples of it are exact.
constexpr double ln2High = 0x1.62e42fee00000p-1;
constexpr double ln2Low = 0x1.a39ef35793c76p-33;

/// ln(1 + z) for 1 + z between about 0.7 and 1.42, by the series of artanh.
double logNearOne(double m)
{
    const double s = (m - 1.0) / (m + 1.0), square = s * s;
    double tail = 0.0;
    for (int k = 25; k >= 3; k -= 2)
        tail = square * (1.0 / k + tail);
    return 2.0 * (s + s * tail);
}

/// e^r for |r| <= 0.35, by its series.
double expNearZero(double r)
{
    double sum = 1.0;
    for (int k = 16; k >= 1; --k)
        sum = 1.0 + sum * r / k;
    return sum;
}

} // namespace

double power(double base, double exponent)
{
    if (exponent == 1.0)
        return base;
    if (exponent == 0.0 || base == 1.0)
        return 1.0;
    if (exponent == -1.0)
        return 1.0 / base;
    if (exponent == 2.0)
        return base * base;
    if (exponent == 0.5)
        return std::sqrt(base);
    if (base == 0.0 || std::isinf(base))
        return (base == 0.0) == (exponent > 0.0) ? 0.0 : std::numeric_limits<double>::infinity();

    int twos = 0;
    double m = std::frexp(base, &twos);
    if (m < 0.70710678118654752) {
        m *= 2.0;
        --twos;
    }
    // exponent (twos ln 2 + ln m) = whole ln 2 + rest
    const double ofTwos = exponent * twos, whole = std::nearbyint(ofTwos);
    const double rest = (ofTwos - whole) * (ln2High + ln2Low) + exponent * logNearOne(m);
    const double more = std::nearbyint(rest / ln2High);
    const double r = rest - more * ln2High - more * ln2Low;
    const double scale = whole + more;
    if (scale > 2000.0 || scale < -2000.0)
        return scale > 0.0 ? std::numeric_limits<double>::infinity() : 0.0;
    return std::ldexp(expNearZero(r), static_cast<int>(scale));
}

} // namespace purse
