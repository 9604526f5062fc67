// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/model/words.hpp>

#include <fmt/format.h>

namespace purse {

std::string moneyWords(double minor, int minorDigits)
{
    std::string text = toText(roundToMinor(minor), minorDigits);
    const std::size_t start = text.starts_with('-') ? 1 : 0;
    const std::size_t point = text.find('.');
    const std::size_t whole = point == std::string::npos ? text.size() : point;
    for (std::size_t place = whole; place > start + 3;) {
        place -= 3;
        text.insert(place, ",");
    }
    return text;
}

std::string rateWords(double minor, Per per, int minorDigits)
{
    return moneyWords(minor, minorDigits) + (per == Per::Hour ? " an " : " a ") + std::string(toText(per));
}

std::string numberWords(double value)
{
    std::string text = fmt::format("{:.4f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

double minorUnitsPerMajor(int minorDigits)
{
    double units = 1.0;
    for (int i = 0; i < minorDigits; ++i)
        units *= 10.0;
    return units;
}

std::string percentWords(double percent) { return numberWords(percent) + "%"; }

std::string countWords(double count, const std::string& unit)
{
    return count == 1.0 || unit.empty() ? numberWords(count) : numberWords(count) + " " + unit;
}

} // namespace purse
