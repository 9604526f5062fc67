// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/budget/lines/cash.hpp>

#include <algorithm>
#include <numeric>

namespace purse {
namespace {

/// @param month of the calendar, 1 to 12
std::size_t indexOf(int month, Date from)
{
    const int first = static_cast<int>(static_cast<unsigned>(from.month()));
    return static_cast<std::size_t>((month - first + 12) % 12);
}

} // namespace

CashYear cashOf(Date from, Money atHand, const std::vector<Movement>& movements)
{
    CashYear year;
    for (std::size_t k = 0; k < year.months.size(); ++k)
        year.months[k].first = monthStart(from, static_cast<int>(k));
    for (const Movement& movement : movements) {
        std::vector<int> months = movement.months;
        if (months.empty()) {
            months.resize(year.months.size());
            std::iota(months.begin(), months.end(), 1);
        }
        for (std::size_t k = 0; k < months.size(); ++k) {
            const Money part = partOf(movement.amount, static_cast<int>(months.size()), static_cast<int>(k));
            MonthCash& month = year.months[indexOf(months[k], from)];
            (part > Money{} ? month.in : month.out) += part > Money{} ? part : -part;
        }
    }
    Money balance = atHand;
    for (MonthCash& month : year.months) {
        balance += month.in - month.out;
        month.balance = balance;
    }
    const auto lowest = std::ranges::min_element(year.months, {}, &MonthCash::balance);
    year.lowest = static_cast<std::size_t>(lowest - year.months.begin());
    return year;
}

} // namespace purse
