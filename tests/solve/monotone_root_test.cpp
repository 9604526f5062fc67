// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/kernel.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace purse {
namespace {

TEST(MonotoneRoot, FindsWhereACurveMeetsItsTarget)
{
    const double root = monotoneRoot([](double t) { return t * t; }, 0.0, 1e6, 2.0, 1e-9);

    EXPECT_NEAR(root, std::sqrt(2.0), 1e-9);
}

TEST(MonotoneRoot, StaysOnTheStairBelowTheTarget)
{
    const auto stairs = [](double t) { return 10.0 * std::floor(t); };

    const double root = monotoneRoot(stairs, 0.0, 1000.0, 55.0, 0.5);

    EXPECT_EQ(stairs(root), 50.0);
    EXPECT_NEAR(root, 6.0, 1e-9); // the end of that stair
}

TEST(MonotoneRoot, TakesTheStairThatIsTheTarget)
{
    const auto stairs = [](double t) { return 10.0 * std::floor(t); };

    EXPECT_EQ(stairs(monotoneRoot(stairs, 0.0, 1000.0, 50.0, 0.5)), 50.0);
}

TEST(MonotoneRoot, StaysAtTheEndsOfItsRange)
{
    const auto line = [](double t) { return t; };

    EXPECT_EQ(monotoneRoot(line, 2.0, 5.0, 1.0, 1e-9), 2.0);
    EXPECT_NEAR(monotoneRoot(line, 2.0, 5.0, 9.0, 1e-9), 5.0, 1e-9);
}

} // namespace
} // namespace purse
