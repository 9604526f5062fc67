// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/printed.hpp>

#include <purse/levies/payroll.hpp>
#include <purse/model/document.hpp>

#include <filesystem>
#include <string>

namespace purse::command {

/// The folder of examples, models/ and levies/.
std::filesystem::path scenariosFolder();

Found<std::string> load(const std::filesystem::path& path);
Found<LevyLibrary> loadLevies();

/// A document with everything that its scenarios need.
struct Opened {
    Document document;
    LevyLibrary levies;
    Notices notices; ///< on the file as such: keys that this version does not know
};
Found<Opened> open(const std::string& path);

/// Nothing when the document has a scenario of this id, or the id is empty.
Problems problemsOfScenario(const Document& document, const std::string& id, const std::string& option);

} // namespace purse::command
