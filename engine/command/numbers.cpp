// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/numbers.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <climits>
#include <stdexcept>

namespace purse::command {
namespace {

/// A character of a locale as UTF-8; the wide facet knows separators of more than one byte.
std::string utf8(wchar_t wide)
{
    const auto code = static_cast<char32_t>(wide);
    const auto tail = [](char32_t bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
    if (code < 0x80)
        return {static_cast<char>(code)};
    if (code < 0x800)
        return {static_cast<char>(0xC0 | (code >> 6)), tail(code)};
    return {static_cast<char>(0xE0 | (code >> 12)), tail(code >> 6), tail(code)};
}

/// "1234567" in groups from the right.
std::string grouped(std::string_view digits, const std::string& grouping, const std::string& separator)
{
    std::string out;
    std::size_t group = 0;
    while (group < grouping.size() + digits.size()) {
        const char size = grouping.empty() ? CHAR_MAX : grouping[std::min(group, grouping.size() - 1)];
        if (size <= 0 || size == CHAR_MAX || digits.size() <= static_cast<std::size_t>(size))
            break;
        out = separator + std::string(digits.substr(digits.size() - static_cast<std::size_t>(size))) + out;
        digits.remove_suffix(static_cast<std::size_t>(size));
        ++group;
    }
    return std::string(digits) + out;
}

} // namespace

std::locale userLocale()
{
    try {
        return std::locale("");
    } catch (const std::runtime_error&) {
        return std::locale::classic();
    }
}

Numbers::Numbers(const std::locale& locale, Currency currency) : m_currency(std::move(currency))
{
    const auto& signs = std::use_facet<std::numpunct<wchar_t>>(locale);
    const bool isClassic = signs.decimal_point() == L'.' && signs.grouping().empty();
    m_point = utf8(signs.decimal_point());
    m_separator = isClassic ? "," : utf8(signs.thousands_sep());
    m_grouping = isClassic ? "\3" : signs.grouping();
}

std::string Numbers::plain(std::string_view digits) const
{
    const bool isNegative = digits.starts_with('-');
    if (isNegative)
        digits.remove_prefix(1);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string text = (isNegative ? "-" : "") + grouped(digits.substr(0, point), m_grouping, m_separator);
    if (point < digits.size())
        text += m_point + std::string(digits.substr(point + 1));
    return text;
}

std::string Numbers::money(Money amount) const { return plain(toText(amount, m_currency.minorDigits)); }

std::string Numbers::change(Money amount) const { return (amount > Money{} ? "+" : "") + money(amount); }

std::string Numbers::rate(Rate rate) const
{
    const std::string_view per = toText(rate.per);
    return money(rate.amount) + (rate.per == Per::Hour ? " an " : " a ") + std::string(per);
}

std::string Numbers::percent(Percent percent) const { return plain(percent.value.toText()) + "%"; }

std::string Numbers::decimal(double value, int places) const { return plain(fmt::format("{:.{}f}", value, places)); }

} // namespace purse::command
