// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/dialect.hpp>
#include <purse/import/number.hpp>
#include <purse/units/money.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse::test {
namespace {

std::string read(std::string_view text)
{
    const auto number = Number::fromText(text);
    return number ? number->toText() : "no";
}

std::string written(std::string_view text, DecimalSign sign)
{
    const auto number = readWrittenNumber(text, sign);
    if (!number)
        return "no";
    return number->number.toText() + number->currency + (number->isPercent ? "%" : "");
}

TEST(Number, ReadsWhatFilesOfSpreadsheetsHold)
{
    EXPECT_EQ(read("1850.1000000000001"), "1850.1");
    EXPECT_EQ(read("0.30000000000000004"), "0.3");
    EXPECT_EQ(read("15.699999999999999"), "15.7");
    EXPECT_EQ(read("1.5E3"), "1500");
    EXPECT_EQ(read("-2.5e-3"), "-0.0025");
    EXPECT_EQ(read("1E-300"), "0");
    EXPECT_EQ(read("-0"), "0");
    EXPECT_EQ(read("999999999999999"), "999999999999999");
    for (const char* none :
         {"", "-", ".", "1e", "1e9999", "1E15", "9999999999999999", "1,5", "0x10", "nan", "inf", "1 2"})
        EXPECT_EQ(read(none), "no") << none;
}

TEST(Number, IsRoundedOnceAndSaysSo)
{
    const Number third = *Number::fromText("1666.66666666667");
    EXPECT_EQ(inUnits(third, 2)->units, 166667);
    EXPECT_FALSE(inUnits(third, 2)->isExact);
    EXPECT_EQ(inUnits(*Number::fromText("0.125"), 2)->units, 12) << "half to even";
    EXPECT_EQ(inUnits(*Number::fromText("-0.135"), 2)->units, -14);
    const auto part = inUnits(*Number::fromText("36000"), 2, {21'000'000'000, 37'500'000'000});
    EXPECT_EQ(part->units, 2'016'000);
    EXPECT_TRUE(part->isExact);
    EXPECT_FALSE(inUnits(*Number::fromText("999999999999999"), 18));
}

RC_GTEST_PROP(Number, KeepsEveryAmountExactly, ())
{
    const auto minor = *rc::gen::inRange<std::int64_t>(-999'999'999'999'999, 999'999'999'999'999);
    const int digits = *rc::gen::inRange(0, 4);
    const std::string text = toText(Money::fromMinor(minor), digits);

    const auto number = Number::fromText(text);

    RC_ASSERT(number.has_value());
    const auto units = inUnits(*number, digits);
    RC_ASSERT(units && units->isExact);
    RC_ASSERT(units->units == minor);
}

TEST(WrittenNumber, IsReadWithEitherSign)
{
    EXPECT_EQ(written("1.234,50", DecimalSign::Comma), "1234.5");
    EXPECT_EQ(written("1,234.50", DecimalSign::Point), "1234.5");
    EXPECT_EQ(written("1 234,50 €", DecimalSign::Comma), "1234.5EUR");
    EXPECT_EQ(written("1\u00A0234\u00A0567,5", DecimalSign::Comma), "1234567.5");
    EXPECT_EQ(written("CHF 1'234.50", DecimalSign::Point), "1234.5CHF");
    EXPECT_EQ(written("-£15.60", DecimalSign::Point), "-15.6GBP");
    EXPECT_EQ(written("£-15.60", DecimalSign::Point), "-15.6GBP");
    EXPECT_EQ(written("(15.60)", DecimalSign::Point), "-15.6");
    EXPECT_EQ(written("80 %", DecimalSign::Point), "0.8%");
    EXPECT_EQ(written("12,5%", DecimalSign::Comma), "0.125%");
    for (const char* none :
         {"1.5", "1.50", "12.34.567", "1.2345", ".", "€", "%", "80% €", "1-2", "01.09.2026", "0.500.000"})
        EXPECT_EQ(written(none, DecimalSign::Comma), "no") << none;
}

TEST(WrittenNumber, MayBeTwoNumbers)
{
    EXPECT_EQ(readsOf("1,234"), Reads::TwoNumbers);
    EXPECT_EQ(readsOf("1.234"), Reads::TwoNumbers);
    EXPECT_EQ(readsOf("0.234"), Reads::PointOnly);
    EXPECT_EQ(readsOf("1234"), Reads::Either);
    EXPECT_EQ(readsOf("1,50"), Reads::CommaOnly);
    EXPECT_EQ(readsOf("soon"), Reads::No);
}

RC_GTEST_PROP(WrittenNumber, SurvivesEveryText, ())
{
    const auto text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.,'-+()%€£$ eE\xC2\xA0\xFF")));

    for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma})
        if (const auto read = readWrittenNumber(text, sign))
            RC_ASSERT(Number::fromText(read->number.toText()) == read->number);
}

} // namespace
} // namespace purse::test
