// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/elementary.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace purse::test {
namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

TEST(Elementary, LogarithmIsRightToTheLastDigits)
{
    for (double x = 1e-300; x < 1e300; x *= 1.37)
        EXPECT_NEAR(naturalLog(x), std::log(x), 2.0 * epsilon * std::max(1.0, std::fabs(std::log(x)))) << x;
    EXPECT_EQ(naturalLog(1.0), 0.0);
}

TEST(Elementary, ExponentialIsRightToTheLastDigits)
{
    for (double x = -700.0; x < 700.0; x += 0.37)
        EXPECT_NEAR(exponential(x) / std::exp(x), 1.0, 4.0 * epsilon) << x;
    EXPECT_EQ(exponential(0.0), 1.0);
    EXPECT_EQ(exponential(1000.0), std::numeric_limits<double>::infinity());
    EXPECT_EQ(exponential(-1000.0), 0.0);
}

TEST(Elementary, PowersAgreeWithTheSystems)
{
    for (const double base : {1e-6, 0.3, 1.0, 2.5, 1e9})
        for (const double exponent : {-3.0, -1.0, -0.4, 0.0, 0.5, 1.0, 1.7, 2.0}) {
            const double expected = std::pow(base, exponent);
            EXPECT_NEAR(power(base, exponent) / expected, 1.0, 1e-13) << base << " to " << exponent;
        }
    EXPECT_EQ(power(0.0, 2.5), 0.0);
    EXPECT_EQ(power(0.0, -2.5), std::numeric_limits<double>::infinity());
    EXPECT_EQ(power(std::numeric_limits<double>::infinity(), 2.5), std::numeric_limits<double>::infinity());
}

} // namespace
} // namespace purse::test
