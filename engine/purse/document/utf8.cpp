// SPDX-License-Identifier: GPL-3.0-or-later
#include <purse/document/utf8.hpp>

#include <fmt/format.h>

#include <array>

namespace purse {
namespace {

struct Form {
    unsigned char leadMask;
    unsigned char lead;
    std::size_t bytes;
    char32_t least;
};

constexpr std::array<Form, 4> forms{
    {{0x80, 0x00, 1, 0}, {0xE0, 0xC0, 2, 0x80}, {0xF0, 0xE0, 3, 0x800}, {0xF8, 0xF0, 4, 0x10000}}};

bool isBetween(char32_t code, char32_t first, char32_t last) { return code >= first && code <= last; }

std::optional<Utf8Character> decode(std::string_view text, const Form& form)
{
    if (text.size() < form.bytes)
        return std::nullopt;
    char32_t code = static_cast<unsigned char>(text[0]) & static_cast<unsigned char>(~form.leadMask);
    for (std::size_t i = 1; i < form.bytes; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0U) != 0x80U)
            return std::nullopt;
        code = (code << 6U) | (byte & 0x3FU);
    }
    if (code < form.least || code > 0x10FFFF || isBetween(code, 0xD800, 0xDFFF))
        return std::nullopt;
    return Utf8Character{code, form.bytes};
}

} // namespace

std::optional<Utf8Character> characterAt(std::string_view text, std::size_t byte)
{
    const auto lead = static_cast<unsigned char>(text[byte]);
    for (const Form& form : forms)
        if ((lead & form.leadMask) == form.lead)
            return decode(text.substr(byte), form);
    return std::nullopt;
}

std::optional<std::size_t> firstNonUtf8(std::string_view text)
{
    for (std::size_t byte = 0; byte < text.size();) {
        const std::optional<Utf8Character> character = characterAt(text, byte);
        if (!character)
            return byte;
        byte += character->bytes;
    }
    return std::nullopt;
}

bool isInvisible(char32_t code)
{
    return code < 0x20 || isBetween(code, 0x7F, 0x9F) || code == 0xAD || code == 0x61C
           || isBetween(code, 0x200B, 0x200F) || isBetween(code, 0x2028, 0x202E) || isBetween(code, 0x2060, 0x206F)
           || code == 0xFEFF || isBetween(code, 0xFFF9, 0xFFFB) || isBetween(code, 0xE0000, 0xE007F);
}

std::string visible(std::string_view text)
{
    std::string out;
    for (std::size_t byte = 0; byte < text.size();) {
        const Utf8Character character = characterAt(text, byte).value_or(Utf8Character{0xFFFD, 1});
        if (isInvisible(character.code) || character.code == 0xFFFD)
            out += fmt::format("<U+{:04X}>", static_cast<unsigned>(character.code));
        else
            out += text.substr(byte, character.bytes);
        byte += character.bytes;
    }
    return out;
}

} // namespace purse
