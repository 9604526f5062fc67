// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/dates.hpp>

#include <purse/import/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace purse {
namespace {

std::optional<unsigned> numberOf(std::string_view text)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th", "er"}) // 1st, 1er
        if (text.size() > ending.size() && text.ends_with(ending))
            text.remove_suffix(ending.size());
    unsigned number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : folded(text)) {
        if (c == ' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase_if(words, [](const std::string& word) {
        return word.empty() || word == "de" || word == "del" || word == "of" || word == "the";
    });
    return words;
}

std::optional<Date> dayOf(unsigned year, unsigned month, unsigned day)
{
    if (year < 100)
        year += 2000;
    const Date date{std::chrono::year{static_cast<int>(year)}, std::chrono::month{month}, std::chrono::day{day}};
    return date.ok() && year >= 1900 && year <= 9999 ? std::optional(date) : std::nullopt;
}

Problems problem(std::string what, std::string hint) { return {{"", std::move(what), std::move(hint)}}; }

Problems noDay(std::string_view text)
{
    return problem(fmt::format("\"{}\" is no day of the calendar.", text), "Write it as 2026-09-01.");
}

/// 3/4/2026: with a 13 or more it can only be read one way.
Result<Date> inOrder(unsigned first, unsigned second, unsigned year, DateOrder order, std::string_view text)
{
    const std::optional<Date> dayFirst = dayOf(year, second, first);
    const std::optional<Date> monthFirst = dayOf(year, first, second);
    if (dayFirst && monthFirst && *dayFirst != *monthFirst && order == DateOrder::NotSaid)
        return tl::unexpected(
            problem(fmt::format("\"{}\" may be {} or {}.", text, toText(*dayFirst), toText(*monthFirst)),
                    "Say whether days or months come first, or write days as 2026-09-01."));
    const bool takesDayFirst = order == DateOrder::MonthFirst ? !monthFirst && first > 12 : dayFirst.has_value();
    if (const std::optional<Date> date = takesDayFirst ? dayFirst : monthFirst)
        return *date;
    return tl::unexpected(noDay(text));
}

} // namespace

Result<Date> readDay(std::string_view text, DateOrder order)
{
    if (const std::optional<Date> date = dateFromText(text.substr(0, std::min<std::size_t>(text.size(), 10))))
        return *date;
    const std::vector<std::string> words = wordsOf(text);
    std::vector<unsigned> numbers;
    std::optional<unsigned> month;
    for (const std::string& word : words) {
        if (const std::optional<unsigned> number = numberOf(word))
            numbers.push_back(*number);
        else if (const std::optional<unsigned> named = monthOf(word); named && !month)
            month = named;
        else
            return tl::unexpected(noDay(text));
    }
    std::optional<Date> date;
    if (month && numbers.size() == 2)
        date = numbers[0] > 31 ? dayOf(numbers[0], *month, numbers[1]) : dayOf(numbers[1], *month, numbers[0]);
    else if (month && numbers.size() == 1 && numbers[0] > 31)
        date = dayOf(numbers[0], *month, 1);
    else if (month && numbers.size() <= 1)
        return tl::unexpected(problem(fmt::format("\"{}\" does not say the year.", text), "Write it as 2026-09-01."));
    else if (numbers.size() == 3 && numbers[0] > 31)
        date = dayOf(numbers[0], numbers[1], numbers[2]);
    else if (numbers.size() == 3 && text.find('.') != std::string_view::npos)
        date = dayOf(numbers[2], numbers[1], numbers[0]);
    else if (numbers.size() == 3)
        return inOrder(numbers[0], numbers[1], numbers[2], order, text);
    return date ? Result<Date>(*date) : tl::unexpected(noDay(text));
}

DateOrder orderOf(const std::vector<std::string>& texts)
{
    DateOrder found = DateOrder::NotSaid;
    for (const std::string& text : texts) {
        const Result<Date> dayFirst = readDay(text, DateOrder::DayFirst);
        if (!dayFirst || readDay(text, DateOrder::NotSaid) != dayFirst || text.find('/') == std::string::npos)
            continue;
        const std::vector<std::string> words = wordsOf(text);
        const unsigned first = words.empty() ? 0 : numberOf(words.front()).value_or(0);
        const unsigned second = words.size() < 2 ? 0 : numberOf(words[1]).value_or(0);
        const bool isDayFirst = first > 12 && first <= 31;
        const bool isMonthFirst = second > 12 && first > 0 && first <= 12;
        const DateOrder says = isDayFirst     ? DateOrder::DayFirst
                               : isMonthFirst ? DateOrder::MonthFirst
                                              : DateOrder::NotSaid;
        if (says == DateOrder::NotSaid)
            continue;
        if (found != DateOrder::NotSaid && found != says)
            return DateOrder::NotSaid;
        found = says;
    }
    return found;
}

std::vector<Date> daysIn(std::string_view text, DateOrder order)
{
    std::vector<Date> days;
    while (!text.empty()) {
        const std::size_t from = text.find_first_of("0123456789");
        if (from == std::string_view::npos)
            break;
        text.remove_prefix(from);
        const std::size_t end = std::min(text.find_first_not_of("0123456789./-"), text.size());
        if (const Result<Date> day = readDay(text.substr(0, end), order))
            days.push_back(*day);
        text.remove_prefix(end);
    }
    return days;
}

} // namespace purse
