// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purse/model/levy.hpp>
#include <purse/model/problem.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace purse {

/// Reads one levy file, the JSON of docs/levies.md. Every figure names a source that the file lists; bands ascend.
Result<Levy> readLevy(std::string_view json);

/// Reads every *.json of a folder, in the order of their names.
/// @return the files by id (a LevyLibrary), or all problems, each place beginning with the name of its file
Result<std::map<std::string, Levy>> readLevies(const std::filesystem::path& folder);

} // namespace purse
