// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/units/decimal.hpp>

#include <algorithm>
#include <cstdlib>

namespace purse {
namespace {

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t number(std::string_view digits)
{
    std::int64_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace

std::optional<Decimal> Decimal::fromText(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    constexpr std::size_t places = 9;
    if (whole.empty() || whole.size() > places || rest.size() > places || !allDigits(whole) || !allDigits(rest)
        || (point != std::string_view::npos && rest.empty()))
        return std::nullopt;
    std::int64_t billionths = number(rest);
    for (std::size_t i = rest.size(); i < places; ++i)
        billionths *= 10;
    billionths += number(whole) * scale;
    return fromBillionths(negative ? -billionths : billionths);
}

std::string Decimal::toText() const
{
    const std::int64_t size = std::llabs(m_billionths);
    std::string text = (m_billionths < 0 ? "-" : "") + std::to_string(size / scale);
    std::string rest = std::to_string(size % scale + scale).substr(1);
    rest.erase(rest.find_last_not_of('0') + 1);
    return rest.empty() ? text : text + "." + rest;
}

} // namespace purse
