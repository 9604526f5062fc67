// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/problem.hpp>

#include <tl/expected.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace purse {

/// Why a file was not read or written.
struct FileTrouble {
    enum class Kind {
        Disk,    ///< it could not be read or written: the command's exit code 4
        Refused, ///< it is nothing that this program reads: exit code 2
    };
    Kind kind = Kind::Disk;
    Problem problem; ///< its place is the path
};

template <class T>
using FileResult = tl::expected<T, FileTrouble>;

/// Reads a regular file of at most 16 MiB. Files whose name comes from another file are never opened: only those that
/// a person named or that findScenarios() leads to.
FileResult<std::string> readFile(const std::filesystem::path& path);

/// Replaces a file as a whole or not at all: writes a new file beside it, forces it to the disk, compares it, and only
/// then puts it in the place of the old one. A symbolic link stays, and what it points to is replaced. A new file is
/// its owner's alone (0600); an old one keeps its mode.
FileResult<void> writeFileSafely(const std::filesystem::path& path, std::string_view bytes);

/// The folder of example documents, models/ and levies/: the environment's PURSE_DATA, else
/// ../share/common-purse/scenarios beside the program's folder, else the fallback.
/// @param fallback for programs that run where they were built
std::filesystem::path findScenarios(const std::filesystem::path& fallback);

} // namespace purse
