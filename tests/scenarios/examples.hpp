// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/compare/comparison.hpp>
#include <purse/model/document.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace purse::test {

/// A place in the source tree: "scenarios/levies".
std::filesystem::path inTree(const std::string& path);

/// The files of a folder whose names end like this, sorted by name.
std::vector<std::filesystem::path> filesIn(const std::string& folder, std::string_view ending);

std::string textOf(const std::filesystem::path& path);

/// Every problem on a line of its own.
std::string inWords(const Problems& problems);

/// Reads a document.
/// @throws std::runtime_error with its problems in words
Document documentFrom(std::string_view json);
Document open(const std::filesystem::path& path);

/// The levy files of the program.
const LevyLibrary& levies();

Money sumOf(const std::vector<Line>& lines);

/// Letters and digits of a file's name, for the name of a test.
std::string testName(const std::filesystem::path& path);

} // namespace purse::test
