// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A text file of the source tree; the path is relative to its root, with forward slashes: "engine/purse/units/money.hpp".
struct SourceFile {
    std::string path;
    std::string text;
};

struct Include {
    int line = 0;
    std::string path; ///< "purse/units/money.hpp", "vector"
};

/// All files under a folder of the source tree, in the order of their paths; none if there is no such folder.
/// Folders named build or beginning with a dot are left out, unless the folder itself is asked for.
std::vector<SourceFile> filesUnder(std::string_view folder);

/// The files of the engine and the desktop program that hold C++.
std::vector<SourceFile> cppFiles();

std::vector<Include> includesOf(std::string_view text);
bool endsWithAny(std::string_view path, const std::vector<std::string_view>& endings);
