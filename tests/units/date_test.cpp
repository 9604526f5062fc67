// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/date.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace purse {
namespace {

Date date(const char* text) { return *dateFromText(text); }

TEST(Date, IsWrittenAsItWasRead)
{
    for (const char* text : {"2025-04-06", "2024-02-29", "0999-12-01", "9999-10-31"})
        EXPECT_EQ(toText(date(text)), text);
}

TEST(Date, RefusesWhatIsNoDayOfTheCalendar)
{
    for (const char* text : {"", "2025-4-6", "2025-02-29", "2025-13-01", "2025-00-10", "2025-01-00", "2025-01-32",
                             "06/04/2025", "2025-04-06 ", "2025-04-0x", "+025-04-06", "2025.04.06"})
        EXPECT_FALSE(dateFromText(text).has_value()) << text;
}

RC_GTEST_PROP(Date, OfAnyDayComesBackFromItsText, ())
{
    const Date day = std::chrono::sys_days{std::chrono::days{*rc::gen::inRange(-700'000, 2'900'000)}};

    RC_ASSERT(dateFromText(toText(day)) == day);
}

TEST(MonthsWithin, IsTwelveForAWholeYear)
{
    EXPECT_DOUBLE_EQ(monthsWithin(date("2025-04-06"), date("2026-04-05"), date("2025-04-06"), 12), 12.0);
    EXPECT_DOUBLE_EQ(monthsWithin(date("2020-01-01"), date("2030-01-01"), date("2025-04-06"), 12), 12.0);
}

TEST(MonthsWithin, CountsWholeMonthsWhateverTheirLength)
{
    EXPECT_DOUBLE_EQ(monthsWithin(date("2025-02-01"), date("2025-03-31"), date("2025-01-01"), 12), 2.0);
    EXPECT_DOUBLE_EQ(monthsWithin(date("2025-07-06"), date("2026-04-05"), date("2025-04-06"), 12), 9.0);
}

TEST(MonthsWithin, CountsPartsOfAMonthByItsDays)
{
    EXPECT_DOUBLE_EQ(monthsWithin(date("2025-04-16"), date("2025-12-31"), date("2025-04-01"), 1), 15.0 / 30.0);
    EXPECT_DOUBLE_EQ(monthsWithin(date("2025-02-01"), date("2025-02-01"), date("2025-01-01"), 12), 1.0 / 28.0);
}

TEST(MonthsWithin, IsNothingOutsideTheWindowAndForAnEndBeforeTheStart)
{
    EXPECT_EQ(monthsWithin(date("2026-01-01"), date("2026-12-31"), date("2025-01-01"), 12), 0.0);
    EXPECT_EQ(monthsWithin(date("2025-06-02"), date("2025-06-01"), date("2025-01-01"), 12), 0.0);
}

TEST(MonthsWithin, KeepsToTheLastDayOfShortMonths)
{
    EXPECT_DOUBLE_EQ(monthsWithin(date("2025-01-31"), date("2026-01-30"), date("2025-01-31"), 12), 12.0);
    EXPECT_DOUBLE_EQ(monthsWithin(date("2025-02-28"), date("2025-03-30"), date("2025-01-31"), 12), 1.0);
}

RC_GTEST_PROP(MonthsWithin, AddsUpWhereOneSpanFollowsTheOther, ())
{
    const auto day = [](int after) {
        return Date{std::chrono::sys_days{date("2025-04-06")} + std::chrono::days{after}};
    };
    const int first = *rc::gen::inRange(-50, 400);
    const int middle = first + *rc::gen::inRange(0, 200);
    const int last = middle + 1 + *rc::gen::inRange(0, 200);

    const auto months = [&](int from, int until) { return monthsWithin(day(from), day(until), day(0), 12); };

    RC_ASSERT(std::abs(months(first, middle) + months(middle + 1, last) - months(first, last)) < 1e-12);
}

} // namespace
} // namespace purse
