// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/document/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace purse::command {

/// Columns that a terminal needs for visible text: two for wide characters, none for combining marks.
std::size_t displayWidth(std::string_view text);

/// The text, or as much of it as fits with an ellipsis.
std::string cut(std::string_view text, std::size_t width);

std::string padRight(std::string_view text, std::size_t width); ///< text first
std::string padLeft(std::string_view text, std::size_t width);  ///< text last

/// Breaks at spaces; a word longer than a line is broken where the line ends.
/// @return at least one line, each no wider than the width
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// Wrapped lines with line ends: the first after "first", the others after as many spaces.
std::string paragraph(std::string_view first, std::string_view text, std::size_t width = 80);

} // namespace purse::command
