// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/currency.hpp>

#include <gtest/gtest.h>

namespace purse {
namespace {

TEST(Currency, KnowsHowManyDigitsAMinorUnitHas)
{
    EXPECT_EQ(minorDigitsOf("GBP"), 2);
    EXPECT_EQ(minorDigitsOf("JPY"), 0);
    EXPECT_EQ(minorDigitsOf("KWD"), 3);
}

} // namespace
} // namespace purse
