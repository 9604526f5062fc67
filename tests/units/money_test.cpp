// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/money.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace purse {
namespace {

constexpr Money minor(std::int64_t amount) { return Money::fromMinor(amount); }

TEST(Money, HoldsAmountsUpToItsRangeAndRefusesMore)
{
    const Money most = minor(Money::maxMinor);

    EXPECT_EQ((most - minor(1)) + minor(1), most);
    EXPECT_THROW(most + minor(1), AmountOutOfRange);
    EXPECT_THROW(-most - minor(1), AmountOutOfRange);
    EXPECT_THROW(minor(Money::maxMinor + 1), AmountOutOfRange);
    EXPECT_THROW(minor(std::numeric_limits<std::int64_t>::min()), AmountOutOfRange);
}

TEST(Money, StaysAsItWasWhereAnAdditionLeavesItsRange)
{
    Money amount = minor(Money::maxMinor);

    EXPECT_THROW(amount += minor(1), AmountOutOfRange);

    EXPECT_EQ(amount, minor(Money::maxMinor));
}

TEST(RoundToMinor, GoesToTheEvenNeighbourFromTheMiddle)
{
    const std::pair<double, int> roundings[]{{0.5, 0},   {1.5, 2},   {2.5, 2},  {3.5, 4},  {-0.5, 0},
                                             {-1.5, -2}, {-2.5, -2}, {0.49, 0}, {0.51, 1}, {-1.51, -2}};
    for (const auto& [real, whole] : roundings)
        EXPECT_EQ(roundToMinor(real), minor(whole)) << real;
}

TEST(RoundToMinor, TakesNoiseInTheLastDigitsForNoise)
{
    EXPECT_EQ(roundToMinor(10.0 * (0.1 + 0.2) + 0.5 - 1e-12), minor(4)); // 3.5, told apart from 3.4999...
    EXPECT_EQ(roundToMinor(2.5 + 4e-8), minor(2));
    EXPECT_EQ(roundToMinor(2.5 - 4e-8), minor(2));
    EXPECT_EQ(roundToMinor(2.5 + 1e-6), minor(3));
}

TEST(RoundToMinor, RefusesWhatIsNoAmount)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double real : {infinity, -infinity, std::nan(""), 1.0e15 + 1.0, -1.0e15 - 1.0, 1e300})
        EXPECT_THROW(roundToMinor(real), AmountOutOfRange) << real;
    EXPECT_EQ(roundToMinor(1.0e15), minor(Money::maxMinor));
}

TEST(RoundToMinor, KeepsHalvesOfVeryLargeAmounts)
{
    EXPECT_EQ(roundToMinor(900'000'000'000'000.5), minor(900'000'000'000'000));
    EXPECT_EQ(roundToMinor(900'000'000'000'001.5), minor(900'000'000'000'002));
}

RC_GTEST_PROP(RoundToMinor, StaysWithinHalfAUnitAndKeepsSigns, ())
{
    const double real =
        static_cast<double>(*rc::gen::inRange<std::int64_t>(-100'000'000'000, 100'000'000'000)) / 1000.0;

    const Money rounded = roundToMinor(real);

    RC_ASSERT(std::fabs(static_cast<double>(rounded.toMinor()) - real) <= 0.5);
    RC_ASSERT(roundToMinor(-real) == -rounded);
}

TEST(FloorToMinor, GoesDownFromAnythingButNoise)
{
    EXPECT_EQ(floorToMinor(7.999), minor(7));
    EXPECT_EQ(floorToMinor(8.0 - 1e-9), minor(8));
    EXPECT_EQ(floorToMinor(-7.001), minor(-8));
    EXPECT_EQ(floorToMinor(-8.0 + 1e-9), minor(-8));
}

TEST(RoundToUnit, GoesToTheNearestMultipleHalfToEven)
{
    EXPECT_EQ(roundToUnit(149.0, minor(100)), minor(100));
    EXPECT_EQ(roundToUnit(150.0, minor(100)), minor(200));
    EXPECT_EQ(roundToUnit(250.0, minor(100)), minor(200));
    EXPECT_EQ(roundToUnit(-250.0, minor(100)), minor(-200));
    EXPECT_EQ(roundToUnit(7.5, minor(5)), minor(10));
}

RC_GTEST_PROP(PartOf, SplitsAnAmountIntoNearlyEqualPartsThatAddUp, ())
{
    const Money whole = minor(*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000));
    const int parts = *rc::gen::inRange(1, 60);

    Money sum;
    for (int index = 0; index < parts; ++index) {
        const Money part = partOf(whole, parts, index);
        RC_ASSERT(std::fabs(static_cast<double>(part.toMinor()) - static_cast<double>(whole.toMinor()) / parts) < 1.0);
        sum += part;
    }

    RC_ASSERT(sum == whole);
}

TEST(PartOf, GivesSpareUnitsToTheFirstParts)
{
    EXPECT_EQ(partOf(minor(100), 3, 0), minor(34));
    EXPECT_EQ(partOf(minor(100), 3, 1), minor(33));
    EXPECT_EQ(partOf(minor(-100), 3, 0), minor(-34));
    EXPECT_EQ(partOf(minor(-100), 3, 2), minor(-33));
}

TEST(MoneyText, PutsThePointWhereTheCurrencyHasIt)
{
    EXPECT_EQ(toText(minor(185'000)), "1850.00");
    EXPECT_EQ(toText(minor(-5)), "-0.05");
    EXPECT_EQ(toText(minor(0)), "0.00");
    EXPECT_EQ(toText(minor(1850), 0), "1850");
    EXPECT_EQ(toText(minor(-12), 3), "-0.012");
}

} // namespace
} // namespace purse
