// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/logarithm.hpp>

#include <support/instances.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace purse::test {
namespace {

double logarithm(double x)
{
    Quad four{x, 1.0, 2.0, 3.0};
    takeLogarithms(four);
    return four[0];
}

/// How far the answer is from the true one, in units in the last place of the true one.
double errorAt(double x)
{
    const long double exact = std::log(static_cast<long double>(x));
    const auto rounded = static_cast<double>(exact);
    const double unit = std::nextafter(std::fabs(rounded), 1e9) - std::fabs(rounded);
    return static_cast<double>(std::fabs(static_cast<long double>(logarithm(x)) - exact)) / unit;
}

double evenly(std::uint64_t i) { return static_cast<double>(splitmix64(1, i) >> 11U) * 0x1p-53; }

TEST(Logarithm, IsWithinTwoUnitsInTheLastPlace)
{
    for (std::uint64_t i = 0; i < 20'000; ++i) {
        EXPECT_LT(errorAt(std::ldexp(0.5 + evenly(i) / 2.0, static_cast<int>(i % 2040) - 1020)), 2.0) << i;
        EXPECT_LT(errorAt(0.5 + 1.5 * evenly(i)), 2.0) << i;
        EXPECT_LT(errorAt(0.999 + 0.002 * evenly(i)), 2.0) << i;
    }
}

TEST(Logarithm, IsExactAtOneAndTakesTheEnds)
{
    EXPECT_EQ(logarithm(1.0), 0.0);
    EXPECT_LT(errorAt(std::numeric_limits<double>::max()), 2.0);
    EXPECT_LT(errorAt(std::numeric_limits<double>::min()), 2.0);
    EXPECT_TRUE(std::isfinite(logarithm(0.0)));
}

TEST(Logarithm, TakesFourAtOnce)
{
    Quad four{1.0, 2.0, 3.0, 1e100};
    takeLogarithms(four);

    EXPECT_EQ(four[1], logarithm(2.0));
    EXPECT_EQ(four[2], logarithm(3.0));
    EXPECT_EQ(four[3], logarithm(1e100));
}

} // namespace
} // namespace purse::test
