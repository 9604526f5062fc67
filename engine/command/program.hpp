// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <command/commands.hpp>

namespace purse::command {

/// The whole program, its subcommands and options: what is parsed, and what help, manual page and completion tell.
void describe(CLI::App& program, Job& job);

} // namespace purse::command
