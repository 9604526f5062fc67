// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/decimal.hpp>
#include <purse/units/quantity.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse {
namespace {

TEST(Decimal, IsWrittenInItsShortestForm)
{
    const std::pair<const char*, const char*> forms[]{{"12.50", "12.5"},
                                                      {"3.0", "3"},
                                                      {"-0.10", "-0.1"},
                                                      {"-0", "0"},
                                                      {"007", "7"},
                                                      {"1.0765", "1.0765"},
                                                      {"0.000000001", "0.000000001"},
                                                      {"999999999.999999999", "999999999.999999999"}};
    for (const auto& [read, written] : forms)
        EXPECT_EQ(Decimal::fromText(read)->toText(), written);
}

TEST(Decimal, RefusesWhatPeopleDoNotMeanAsOneNumber)
{
    for (const char* text : {"", "-", ".", ".5", "5.", "+5", " 5", "5 ", "1,5", "1e3", "--1", "1.2.3", "0x10", "nan",
                             "1234567890", "1.0000000001", "\xef\xbc\x95"})
        EXPECT_FALSE(Decimal::fromText(text).has_value()) << text;
}

RC_GTEST_PROP(Decimal, ComesBackFromItsText, ())
{
    constexpr std::int64_t most = 999'999'999'999'999'999;
    const Decimal decimal = Decimal::fromBillionths(*rc::gen::inRange<std::int64_t>(-most, most));

    RC_ASSERT(Decimal::fromText(decimal.toText()) == decimal);
}

TEST(Decimal, KnowsWhetherItIsWhole)
{
    EXPECT_TRUE(Decimal::fromText("-4.0")->isWhole());
    EXPECT_FALSE(Decimal::fromText("4.000000001")->isWhole());
}

TEST(Percent, IsARatioOfAHundred) { EXPECT_EQ(Percent{*Decimal::fromText("12.5")}.ratio(), 0.125); }

TEST(Fte, IsTheShareOfAFullTimePost)
{
    EXPECT_EQ(fteOf(WeeklyHours{Decimal{28}}, WeeklyHours{Decimal{35}}), Fte{0.8});
    EXPECT_EQ(WeeklyHours{Decimal{28}} + WeeklyHours{Decimal{7}}, WeeklyHours{Decimal{35}});
}

} // namespace
} // namespace purse
