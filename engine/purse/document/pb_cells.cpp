// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/pb_cells.hpp>

#include <algorithm>

namespace purse::pb {
namespace {

constexpr std::int64_t mostDigits = Money::maxMinor;

/// Where the record ends: the first line end outside quotes.
std::size_t endOfRecord(std::string_view text)
{
    const std::size_t line = std::min(text.find('\n'), text.size());
    if (text.substr(0, line).find('"') == std::string_view::npos)
        return line;
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == '\n' && !isQuoted)
            return i;
    }
    return isQuoted ? line : text.size(); // a mark that nobody closes is a mark
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

std::optional<Record> Records::next()
{
    while (!m_rest.empty()) {
        const std::size_t end = endOfRecord(m_rest);
        const Record record{trimmed(m_rest.substr(0, end)), m_line++};
        if (record.text.find('"') != std::string_view::npos)
            m_line += static_cast<std::size_t>(std::ranges::count(record.text, '\n'));
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        if (!record.text.empty())
            return record;
    }
    return std::nullopt;
}

std::vector<std::string> cellsOf(std::string_view record)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (record[i] == '"' && isQuoted && i + 1 < record.size() && record[i + 1] == '"')
            cells.back() += record[++i];
        else if (record[i] == '"' && (isQuoted || cells.back().empty()))
            isQuoted = !isQuoted;
        else if (record[i] == ';' && !isQuoted)
            cells.emplace_back();
        else
            cells.back() += record[i];
    }
    return cells;
}

std::string cellText(std::string_view cell)
{
    if (cell.find_first_of(";\"\n\r") == std::string_view::npos && trimmed(cell) == cell)
        return std::string(cell);
    std::string quoted = "\"";
    for (const char c : cell)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::string lineOf(const std::vector<std::string>& cells)
{
    std::string line;
    for (const std::string& cell : cells)
        line += cellText(cell) + ';';
    line.back() = '\n';
    return line;
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<Number> numberOf(std::string_view text)
{
    text = trimmed(text);
    const std::size_t point = std::min(text.find_first_of(".,"), text.size());
    if (point < text.size())
        text.remove_suffix(text.size() - 1 - std::max(text.find_last_not_of('0'), point));
    Number number{0, point < text.size() ? static_cast<int>(text.size() - point - 1) : 0};
    if (point == 0 || number.decimals > mostDecimals)
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        if (!isDigit(text[i]) || number.digits > mostDigits / 10)
            return std::nullopt;
        number.digits = number.digits * 10 + (text[i] - '0');
    }
    return number.digits <= mostDigits ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> scaled(Number number, int decimals)
{
    for (; number.decimals < decimals; ++number.decimals) {
        if (number.digits > mostDigits / 10)
            return std::nullopt;
        number.digits *= 10;
    }
    return number.digits;
}

} // namespace purse::pb
