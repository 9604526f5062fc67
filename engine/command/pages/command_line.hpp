// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace purse::command {

/// Calls for the program and every subcommand below it, in the order of the help.
/// @param visit is given the subcommand and its words: "", "compare", "budget explain"
void forEachCommand(const CLI::App& program, const std::function<void(const CLI::App&, const std::string&)>& visit);

std::vector<const CLI::Option*> optionsOf(const CLI::App& command);     ///< those with dashes
std::vector<const CLI::Option*> positionalsOf(const CLI::App& command); ///< those without
std::vector<std::string> namesOf(const CLI::Option& option);            ///< "-o", "--out"; or "FILE"
bool takesValue(const CLI::Option& option);

/// The words that an option takes, where it says them: {comma,point}. Signs that stand for a word are left out.
std::vector<std::string> choicesOf(const CLI::Option& option);

/// What the program tells below a subcommand's own options, without what it tells below all of them.
std::string footerOf(const CLI::App& command);

} // namespace purse::command
