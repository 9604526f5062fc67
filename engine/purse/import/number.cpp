// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/number.hpp>

#include <algorithm>
#include <charconv>

namespace purse {
namespace {

__extension__ using Wide = __int128;

constexpr Wide mostUnits = 1'000'000'000'000'000'000;
constexpr std::size_t mostCharacters = 400;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool allDigits(std::string_view text) { return std::ranges::all_of(text, isDigit); }

/// The digits of a number without its point, and where the point stands.
struct Written {
    std::string digits;
    int places = 0;
};

std::optional<Written> written(std::string_view text)
{
    int exponent = 0;
    if (const std::size_t e = text.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view power = text.substr(e + 1);
        if (power.starts_with('+'))
            power.remove_prefix(1);
        const char* end = power.data() + power.size();
        const auto [stop, error] = std::from_chars(power.data(), end, exponent);
        if (power.empty() || error != std::errc{} || stop != end || exponent < -400 || exponent > 400)
            return std::nullopt;
        text = text.substr(0, e);
    }
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.size() + rest.size() == 0 || !allDigits(whole) || !allDigits(rest))
        return std::nullopt;
    return Written{std::string(whole) + std::string(rest), static_cast<int>(rest.size()) - exponent};
}

/// The last digits go, so many that so many are left; what is left is rounded, half to even.
void shorten(Written& number, std::size_t drop)
{
    const std::string gone = number.digits.substr(number.digits.size() - drop);
    number.digits.resize(number.digits.size() - drop);
    number.places -= static_cast<int>(drop);
    const bool isHalf = gone[0] == '5' && gone.find_first_not_of('0', 1) == std::string::npos;
    const bool isOdd = !number.digits.empty() && (number.digits.back() - '0') % 2 == 1;
    if (isHalf ? !isOdd : gone[0] < '5')
        return;
    std::size_t at = number.digits.size();
    while (at > 0 && number.digits[at - 1] == '9')
        number.digits[--at] = '0';
    if (at > 0)
        ++number.digits[at - 1];
    else
        number.digits.insert(number.digits.begin(), '1');
}

void dropZeros(Written& number)
{
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    while (number.places > 0 && number.digits.ends_with('0')) {
        number.digits.pop_back();
        --number.places;
    }
}

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

std::optional<Number> Number::fromText(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    std::optional<Written> number = text.size() > mostCharacters ? std::nullopt : written(text);
    if (!number)
        return std::nullopt;
    dropZeros(*number);
    if (number->digits.size() > mostDigits)
        shorten(*number, number->digits.size() - mostDigits);
    if (number->digits.empty())
        return Number{};
    if (number->places > mostPlaces) {
        const auto drop = static_cast<std::size_t>(number->places - mostPlaces);
        if (drop > number->digits.size())
            return Number{};
        shorten(*number, drop);
    }
    if (number->places < 0) {
        if (number->digits.size() + static_cast<std::size_t>(-number->places) > mostDigits)
            return std::nullopt;
        number->digits.append(static_cast<std::size_t>(-number->places), '0');
        number->places = 0;
    }
    dropZeros(*number);
    if (number->digits.size() > mostDigits)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : number->digits)
        value = value * 10 + (c - '0');
    return value == 0 ? Number{} : Number{isNegative ? -value : value, number->places};
}

Number Number::hundredth() const
{
    if (places + 2 > mostPlaces)
        return fromText(toText() + "E-2").value_or(Number{});
    return {digits, digits == 0 ? 0 : places + 2};
}

std::string Number::toText() const
{
    std::string text = std::to_string(digits < 0 ? -digits : digits);
    const auto after = static_cast<std::size_t>(places);
    if (text.size() <= after)
        text.insert(0, after + 1 - text.size(), '0');
    if (after > 0) {
        text.insert(text.size() - after, 1, '.');
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
    }
    return (digits < 0 ? "-" : "") + text;
}

std::optional<Rounded> inUnits(const Number& number, int places, const Share& share)
{
    if (number.digits == 0 || share.part == 0)
        return Rounded{};
    // 15 digits times a share of at most 10^18 keeps inside 128 bits; so do the powers that are left to multiply.
    Wide top = static_cast<Wide>(number.digits) * share.part;
    Wide bottom = share.whole;
    if (places > number.places) {
        const Wide power = powerOfTen(places - number.places);
        const Wide limit = mostUnits * mostUnits / 100;
        if ((top < 0 ? -top : top) > limit / power)
            return std::nullopt;
        top *= power;
    } else {
        bottom *= powerOfTen(number.places - places);
    }
    const bool isNegative = top < 0;
    if (isNegative)
        top = -top;
    Wide units = top / bottom;
    const Wide left = top % bottom;
    if (left > bottom - left || (left == bottom - left && units % 2 == 1))
        ++units;
    if (units > mostUnits)
        return std::nullopt;
    const auto narrow = static_cast<std::int64_t>(units);
    return Rounded{isNegative ? -narrow : narrow, left == 0};
}

} // namespace purse
