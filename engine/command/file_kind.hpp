// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace purse::command {

enum class FileKind { Document, Model, Levy, Questions, Accounts, Ballots, Member };

/// What a file is meant to be, from the keys at its top, or its first line. What is neither JSON nor ballots counts as a
/// document, whose reader says why.
FileKind kindOf(std::string_view text);

} // namespace purse::command
