// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace purse::command {

/// What bash offers for one option or positional of a subcommand.
struct Completion {
    enum class Kind { Words, Files, Models, Levies };
    std::string command; ///< "budget explain"
    std::string option;  ///< "--rule", or "FILE" of a positional
    Kind kind = Kind::Files;
    std::vector<std::string> words; ///< the words, or the endings of files; none: any file
};

/// Those that the help of the program does not tell by itself: rules by name, files that are no documents.
std::vector<Completion> furtherCompletions();

/// Completion of `purse` for bash: subcommands, options, their words, and files by their endings.
std::string bashCompletion(const CLI::App& program);

} // namespace purse::command
