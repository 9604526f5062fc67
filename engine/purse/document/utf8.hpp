// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace purse {

/// The character at a byte of a text, and how many bytes it takes.
struct Utf8Character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

/// @return nothing where the bytes are not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF)
std::optional<Utf8Character> characterAt(std::string_view text, std::size_t byte);

/// @return the first byte that is not UTF-8, or nothing
std::optional<std::size_t> firstNonUtf8(std::string_view text);

/// Whether a character changes how its neighbours look, or cannot be seen: control codes, line separators,
/// direction marks, zero-width ones.
bool isInvisible(char32_t code);

/// Text from a file, fit for a terminal or a table: control codes, escapes, direction marks and other invisible
/// characters become visible marks such as <U+202E>, and what is not UTF-8 becomes <U+FFFD>.
std::string visible(std::string_view text);

} // namespace purse
