// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/format.hpp"

#include "gui/models/text.hpp"
#include "tests/gui/support/words.hpp"

#include <gtest/gtest.h>

namespace purse::gui {
namespace {
const QLocale british(QStringLiteral("en_GB"));
const QLocale polish(QStringLiteral("pl_PL"));

Format yearly(bool exact = false) { return Format({"GBP", 2}, {Period::Year, exact}, british); }

TEST(Format, SaysAmountsWithTheSignOfTheCurrency)
{
    EXPECT_EQ(yearly().amount(Money::fromMinor(2845012)), QStringLiteral("£28,450"));
    EXPECT_EQ(yearly(true).amount(Money::fromMinor(2845012)), QStringLiteral("£28,450.12"));
    EXPECT_EQ(Format({"PLN", 2}, {}, polish).amount(Money::fromMinor(123400)).right(2), QStringLiteral("zł"));
    EXPECT_EQ(Format({"JPY", 0}, {Period::Year, true}, british).amount(Money::fromMinor(500)), QStringLiteral("¥500"));
}

TEST(Format, SaysChangesWithASignAndInWords)
{
    EXPECT_EQ(yearly().change(Money::fromMinor(120000)), QStringLiteral("+£1,200"));
    EXPECT_EQ(yearly().change(Money::fromMinor(-30000)), QStringLiteral("−£300"));
    EXPECT_EQ(yearly().change(Money()), QStringLiteral("no change"));
    EXPECT_EQ(yearly().changeInWords(Money::fromMinor(-30000)), QStringLiteral("£300.00 less"));
}

TEST(Format, ShowsATwelfthPerMonth)
{
    const Format monthly({"GBP", 2}, {Period::Month, true}, british);

    EXPECT_EQ(monthly.amount(Money::fromMinor(1200000)), QStringLiteral("£1,000.00"));
    EXPECT_EQ(monthly.unit(), QStringLiteral("£ a month"));
    EXPECT_DOUBLE_EQ(monthly.plotted(Money::fromMinor(1200000)), 1000.0);
}

TEST(Format, SaysNothingForAFigureWithoutMeaning)
{
    EXPECT_EQ(yearly().figure({.id = "gini", .kind = Figure::Kind::Index}), QStringLiteral("–"));
    EXPECT_EQ(yearly().figure({.kind = Figure::Kind::Ratio, .value = 2.4}), QStringLiteral("2.40 : 1"));
    EXPECT_EQ(yearly().figure({.kind = Figure::Kind::Share, .value = 0.87}), QStringLiteral("87.0%"));
}

TEST(Shown, MakesHiddenCharactersVisible)
{
    const QString text = shown("Ada\u202Egnp.exe\u200B\n");

    EXPECT_FALSE(text.contains(QChar(0x202E)));
    EXPECT_FALSE(text.contains(QChar(0x200B)));
    EXPECT_FALSE(text.contains(QLatin1Char('\n')));
}
} // namespace
} // namespace purse::gui
