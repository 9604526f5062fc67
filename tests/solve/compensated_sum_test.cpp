// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/solve/compensated_sum.hpp>

#include <gtest/gtest.h>

namespace purse {
namespace {

TEST(CompensatedSum, KeepsWhatAPlainSumLoses)
{
    CompensatedSum sum;
    for (const double value : {1.0, 1e100, 1.0, -1e100})
        sum.add(value);

    EXPECT_EQ(sum.value(), 2.0);
}

TEST(CompensatedSum, AddsAMillionTenthsToTheLastBit)
{
    CompensatedSum sum;
    for (int i = 0; i < 1'000'000; ++i)
        sum.add(0.1);

    EXPECT_EQ(sum.value(), 100'000.0);
}

} // namespace
} // namespace purse
