// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/import/xlsx_styles.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace purse {
namespace {

int numberOf(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string currencyIn(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> signs{
        {{"€", "EUR"}, {"£", "GBP"}, {"$", "$"}}};
    for (const auto& [sign, code] : signs)
        if (text.find(sign) != std::string_view::npos)
            return std::string(code);
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.size() == 3 && std::ranges::all_of(text, isCapital) ? std::string(text) : std::string();
}

/// The formats that every workbook has without naming them.
NumberFormat builtIn(int id)
{
    if (id == 9 || id == 10)
        return {Cell::Kind::Percentage, {}};
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Cell::Kind::Day, {}};
    if ((id >= 5 && id <= 8) || id == 42 || id == 44)
        return {Cell::Kind::Amount, {}}; // of the country of the reader, so nobody knows which
    return {};
}

} // namespace

NumberFormat numberFormatOf(std::string_view code)
{
    std::string plain;
    std::string currency;
    code = code.substr(0, code.find(';'));
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        const char closing = c == '"' ? '"' : c == '[' ? ']' : '\0';
        if (closing != '\0') {
            const std::size_t end = std::min(code.find(closing, i + 1), code.size());
            std::string_view inside = code.substr(i + 1, end - i - 1);
            if (c == '[' && inside.starts_with('$')) // [$€-407]: sign and country
                inside = inside.substr(1, inside.find('-') == std::string_view::npos ? inside.size()
                                                                                     : inside.rfind('-') - 1);
            else if (c == '[')
                inside = {}; // a colour, or hours that go on beyond a day
            if (const std::string found = currencyIn(inside); !found.empty())
                currency = found;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    if (currency.empty())
        currency = currencyIn(plain);
    if (!currency.empty())
        return {Cell::Kind::Amount, currency};
    if (plain.find('%') != std::string::npos)
        return {Cell::Kind::Percentage, {}};
    if (plain != "general" && plain.find_first_of("dy") != std::string::npos)
        return {Cell::Kind::Day, {}};
    return {};
}

std::vector<NumberFormat> readStyles(const pugi::xml_node& styles)
{
    std::map<int, NumberFormat> own;
    for (const pugi::xml_node& format : childOf(styles, "numFmts").children())
        own[numberOf(attributeOf(format, "numFmtId"))] = numberFormatOf(attributeOf(format, "formatCode"));
    std::vector<NumberFormat> formats;
    for (const pugi::xml_node& cell : childOf(styles, "cellXfs").children()) {
        if (!isNamed(cell, "xf"))
            continue;
        const int id = numberOf(attributeOf(cell, "numFmtId"));
        const auto found = own.find(id);
        formats.push_back(found == own.end() ? builtIn(id) : found->second);
    }
    return formats;
}

} // namespace purse
