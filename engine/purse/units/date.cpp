// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/date.hpp>

#include <algorithm>
#include <cstdlib>

namespace purse {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;

bool digitsAt(std::string_view text, std::size_t from, std::size_t count)
{
    return std::ranges::all_of(text.substr(from, count), [](char c) { return c >= '0' && c <= '9'; });
}

int numberAt(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(from, count))
        value = value * 10 + (c - '0');
    return value;
}

std::string padded(unsigned number, std::size_t places)
{
    std::string digits = std::to_string(number);
    return digits.size() < places ? digits.insert(0, places - digits.size(), '0') : digits;
}

/// The same day some months later; the last day of the month where that day does not exist.
sys_days monthsLater(Date start, int count)
{
    const Date moved = start + months{count};
    return moved.ok() ? sys_days{moved} : sys_days{moved.year() / moved.month() / std::chrono::last};
}

} // namespace

std::optional<Date> dateFromText(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !digitsAt(text, 0, 4) || !digitsAt(text, 5, 2)
        || !digitsAt(text, 8, 2))
        return std::nullopt;
    const Date date{std::chrono::year{numberAt(text, 0, 4)},
                    std::chrono::month{static_cast<unsigned>(numberAt(text, 5, 2))},
                    std::chrono::day{static_cast<unsigned>(numberAt(text, 8, 2))}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string toText(Date date)
{
    const int year = static_cast<int>(date.year());
    return (year < 0 ? "-" : "") + padded(static_cast<unsigned>(std::abs(year)), 4) + "-"
           + padded(static_cast<unsigned>(date.month()), 2) + "-" + padded(static_cast<unsigned>(date.day()), 2);
}

Date monthStart(Date windowStart, int month) { return monthsLater(windowStart, month); }

double monthShare(Date from, Date until, Date windowStart, int month)
{
    const sys_days first = monthsLater(windowStart, month);
    const sys_days next = monthsLater(windowStart, month + 1);
    const sys_days start = std::max(first, sys_days{from});
    const sys_days end = std::min(next, sys_days{until} + days{1});
    return end > start ? static_cast<double>((end - start).count()) / static_cast<double>((next - first).count()) : 0.0;
}

double monthsWithin(Date from, Date until, Date windowStart, int windowMonths)
{
    double total = 0.0;
    for (int month = 0; month < windowMonths; ++month)
        total += monthShare(from, until, windowStart, month);
    return total;
}

} // namespace purse
