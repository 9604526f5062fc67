// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace purse::command {

/// The manual page purse(1), from what the program tells with --help, in the language of troff.
std::string manPage(const CLI::App& program, const std::string& version);

} // namespace purse::command
