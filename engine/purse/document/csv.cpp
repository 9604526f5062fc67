// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/csv.hpp>

#include <purse/document/utf8.hpp>

#include <algorithm>
#include <array>

namespace purse {
namespace {

bool looksLikeFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 8> starts{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    if (text.starts_with('\t') || text.starts_with('\r') || text.starts_with('\n'))
        return true;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

} // namespace

std::string csvText(std::string_view text)
{
    const std::string safe = (looksLikeFormula(text) ? "'" : "") + visible(text);
    if (safe.find_first_of(",;\"\n\r\t") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::string csvRow(const std::vector<std::string>& cells)
{
    std::string row;
    for (const std::string& cell : cells)
        row += cell + ",";
    row.pop_back();
    return row + "\n";
}

} // namespace purse
