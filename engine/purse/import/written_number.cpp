// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/cell_text.hpp>
#include <purse/import/dialect.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace purse {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> signs{
    {{"€", "EUR"}, {"£", "GBP"}, {"US$", "USD"}, {"$", "$"}, {"¥", "¥"}}};
constexpr std::array codes{"EUR"sv, "GBP"sv, "USD"sv, "CAD"sv, "AUD"sv, "NZD"sv, "CHF"sv, "SEK"sv, "NOK"sv, "DKK"sv,
                           "ISK"sv, "PLN"sv, "CZK"sv, "HUF"sv, "RON"sv, "BGN"sv, "JPY"sv, "INR"sv, "BRL"sv, "MXN"sv,
                           "ARS"sv, "CLP"sv, "COP"sv, "ZAR"sv, "KES"sv, "TRY"sv, "UAH"sv, "KRW"sv, "KWD"sv};
/// Marks between thousands in any country: spaces of several widths, apostrophes.
constexpr std::array spaces{" "sv, "\u00A0"sv, "\u202F"sv, "\u2009"sv, "'"sv, "\u2019"sv};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes a sign or code of a currency away from one end. @return the code
std::string takeCurrency(std::string_view& text)
{
    const auto taken = [&](std::string_view written, std::string_view code) {
        if (text.starts_with(written))
            text = trimmedCell(text.substr(written.size()));
        else if (text.ends_with(written))
            text = trimmedCell(text.substr(0, text.size() - written.size()));
        else
            return std::string();
        return std::string(code);
    };
    for (const auto& [sign, code] : signs)
        if (std::string found = taken(sign, code); !found.empty())
            return found;
    for (const std::string_view code : codes)
        if (std::string found = taken(code, code); !found.empty())
            return found;
    return {};
}

bool takeFront(std::string_view& text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text = trimmedCell(text.substr(start.size()));
    return true;
}

bool takeSign(std::string_view& text)
{
    if (takeFront(text, "+"))
        return false;
    return takeFront(text, "-") || takeFront(text, "\u2212");
}

/// A mark between thousands at the start of the text, or nothing.
std::string_view groupMark(std::string_view text, char mark)
{
    if (text.starts_with(mark))
        return text.substr(0, 1);
    for (const std::string_view space : spaces)
        if (text.starts_with(space))
            return space;
    return {};
}

/// "1,234,567" as "1234567": first one to three digits, then always three, with the same mark.
std::optional<std::string> ungrouped(std::string_view text, char mark)
{
    std::string digits;
    std::string_view used;
    std::size_t group = 0;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            digits += text.front();
            text.remove_prefix(1);
            ++group;
            continue;
        }
        const std::string_view found = groupMark(text, mark);
        if (found.empty() || group == 0 || group > 3 || (!used.empty() && (used != found || group != 3)))
            return std::nullopt;
        used = found;
        group = 0;
        text.remove_prefix(found.size());
    }
    const bool isWhole = !digits.empty() && (used.empty() || (group == 3 && digits.front() != '0'));
    return isWhole ? std::optional(digits) : std::nullopt;
}

} // namespace

std::optional<WrittenNumber> readWrittenNumber(std::string_view text, DecimalSign decimal)
{
    const char point = decimal == DecimalSign::Point ? '.' : ',';
    const char mark = decimal == DecimalSign::Point ? ',' : '.';
    WrittenNumber read;
    text = trimmedCell(text);
    bool isNegative = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (isNegative)
        text = trimmedCell(text.substr(1, text.size() - 2));
    else
        isNegative = takeSign(text);
    read.currency = takeCurrency(text);
    if (!isNegative)
        isNegative = takeSign(text);
    if (text.ends_with('%')) {
        read.isPercent = true;
        text = trimmedCell(text.substr(0, text.size() - 1));
    }
    const std::size_t at = text.find(point);
    const std::optional<std::string> whole = ungrouped(text.substr(0, at), mark);
    const std::string_view rest = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
    if (!whole || !std::ranges::all_of(rest, isDigit) || (at != std::string_view::npos && rest.empty())
        || (read.isPercent && !read.currency.empty()))
        return std::nullopt;
    const std::optional<Number> number =
        Number::fromText((isNegative ? "-" : "") + *whole + (rest.empty() ? "" : "." + std::string(rest)));
    if (!number)
        return std::nullopt;
    read.number = read.isPercent ? number->hundredth() : *number;
    return read;
}

Reads readsOf(std::string_view text)
{
    const std::optional<WrittenNumber> point = readWrittenNumber(text, DecimalSign::Point);
    const std::optional<WrittenNumber> comma = readWrittenNumber(text, DecimalSign::Comma);
    if (point && comma)
        return point->number == comma->number ? Reads::Either : Reads::TwoNumbers;
    return point ? Reads::PointOnly : comma ? Reads::CommaOnly : Reads::No;
}

std::optional<DecimalSign> decimalOf(const std::vector<std::string>& texts)
{
    std::size_t points = 0;
    std::size_t commas = 0;
    for (const std::string& text : texts) {
        const Reads reads = readsOf(text);
        points += reads == Reads::PointOnly ? 1U : 0U;
        commas += reads == Reads::CommaOnly ? 1U : 0U;
    }
    if (points == commas)
        return std::nullopt;
    return points > commas ? DecimalSign::Point : DecimalSign::Comma;
}

} // namespace purse
