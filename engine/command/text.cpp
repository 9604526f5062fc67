// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace purse::command {
namespace {

struct Span {
    char32_t first;
    char32_t last;
};

/// Blocks of wide characters (Unicode's East Asian Width W and F) and of emoji, in large.
constexpr std::array wide{Span{0x1100, 0x115F},   Span{0x2E80, 0x303E},   Span{0x3041, 0xA4CF},
                          Span{0xAC00, 0xD7A3},   Span{0xF900, 0xFAFF},   Span{0xFE30, 0xFE6F},
                          Span{0xFF00, 0xFF60},   Span{0xFFE0, 0xFFE6},   Span{0x1F300, 0x1F64F},
                          Span{0x1F680, 0x1F6FF}, Span{0x1F900, 0x1FAFF}, Span{0x20000, 0x3FFFD}};

/// Blocks of marks that sit on the character before them.
constexpr std::array combining{Span{0x0300, 0x036F}, Span{0x0483, 0x0489}, Span{0x0591, 0x05BD}, Span{0x0610, 0x061A},
                               Span{0x064B, 0x065F}, Span{0x093C, 0x093C}, Span{0x094D, 0x094D}, Span{0x1AB0, 0x1AFF},
                               Span{0x1DC0, 0x1DFF}, Span{0x20D0, 0x20FF}, Span{0xFE00, 0xFE0F}, Span{0xFE20, 0xFE2F}};

bool isIn(const auto& spans, char32_t code)
{
    return std::ranges::any_of(spans, [code](Span span) { return code >= span.first && code <= span.last; });
}

std::size_t widthOf(char32_t code)
{
    if (code < combining.front().first) // Latin, and so nearly all there is
        return 1;
    return isIn(combining, code) ? 0 : isIn(wide, code) ? 2 : 1;
}

/// Calls f(bytes, code) for each character; what is not UTF-8 is U+FFFD.
void eachCharacter(std::string_view text, const auto& f)
{
    for (std::size_t byte = 0; byte < text.size();) {
        const Utf8Character character = characterAt(text, byte).value_or(Utf8Character{0xFFFD, 1});
        f(text.substr(byte, character.bytes), character.code);
        byte += character.bytes;
    }
}

/// The longest start of the text that is no wider than the width.
std::string_view startOf(std::string_view text, std::size_t width)
{
    std::size_t used = 0;
    std::size_t bytes = 0;
    bool full = false;
    eachCharacter(text, [&](std::string_view character, char32_t code) {
        full = full || used + widthOf(code) > width;
        if (!full) {
            used += widthOf(code);
            bytes += character.size();
        }
    });
    return text.substr(0, bytes);
}

std::vector<std::string> wordsOf(std::string_view text, std::size_t width)
{
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t until = std::min(text.find(' ', from), text.size());
        for (std::string_view word = text.substr(from, until - from); !word.empty();) {
            const std::string_view start = startOf(word, width);
            words.emplace_back(start.empty() ? word : start);
            word.remove_prefix(words.back().size());
        }
        from = until + 1;
    }
    return words;
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    eachCharacter(text, [&](std::string_view, char32_t code) { width += widthOf(code); });
    return width;
}

std::string cut(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return std::string(text);
    std::string_view start = startOf(text, width - 1);
    while (start.ends_with(' '))
        start.remove_suffix(1);
    return std::string(start) + "…";
}

std::string padRight(std::string_view text, std::size_t width)
{
    const std::size_t used = displayWidth(text);
    return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

std::string padLeft(std::string_view text, std::size_t width)
{
    const std::size_t used = displayWidth(text);
    return std::string(used < width ? width - used : 0, ' ') + std::string(text);
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines{""};
    for (const std::string& word : wordsOf(text, width)) {
        std::string& line = lines.back();
        if (!line.empty() && displayWidth(line) + 1 + displayWidth(word) > width)
            lines.push_back(word);
        else
            line += (line.empty() ? "" : " ") + word;
    }
    return lines;
}

std::string paragraph(std::string_view first, std::string_view text, std::size_t width)
{
    const std::size_t indent = displayWidth(first);
    std::string out;
    for (const std::string& line : wrapped(text, width - indent))
        out += (out.empty() ? std::string(first) : std::string(indent, ' ')) + line + "\n";
    return out;
}

} // namespace purse::command
